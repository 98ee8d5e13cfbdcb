/**
 * Decides which of two typed angles is the latitude. Letters and words decide; without any, the latitude
 * comes first, unless only the other order is on the globe.
 */
import type { AnglePair, TypedAngle } from './angle-reading';

/** Why a text that was meant as a coordinate is refused. */
export type CoordinateFault =
	/** neither order is on the globe */
	| 'out-of-range'
	/** only one number of a pair */
	| 'latitude-missing'
	| 'longitude-missing'
	/** minutes or seconds of 60 or more */
	| 'minutes'
	/** two latitudes, or N and S beside a number that only the other axis can have */
	| 'hemispheres'
	/** a minus and a letter for the hemisphere, which may contradict each other */
	| 'sign-and-letter'
	/** two coordinate systems named */
	| 'two-systems'
	/** a named system that this map does not convert */
	| 'unknown-system'
	/** a grid's east coordinate with the number of another zone than 40 */
	| 'other-zone'
	/** grid metres under the name of another datum than CGCS2000 */
	| 'grid-datum'
	/** three numbers */
	| 'too-many-numbers'
	/** commas as decimal points and between the numbers as well */
	| 'decimal-comma'
	/** more than one position */
	| 'several-positions'
	/** two rules read it differently */
	| 'two-readings'
	/** a Plus code, MGRS or UTM */
	| 'other-code'
	/** longer than `LONGEST_TEXT` */
	| 'too-long';

/** A text that was meant as a coordinate and is refused. */
export interface RefusedCoordinate {
	readonly kind: 'refused';
	readonly reason: CoordinateFault;
	/** what may have been meant, as a text that can be read */
	readonly likely?: string;
	/** how many positions there are */
	readonly count?: number;
	/** the central meridian of another zone, degrees east */
	readonly meridian_deg?: number;
}

/** A pair with its axes known. */
export interface PlacedPair {
	readonly kind: 'placed';
	readonly lat: TypedAngle;
	readonly lng: TypedAngle;
	readonly order: 'lat-lng' | 'lng-lat' | 'named';
}

/** Makes a refusal, with what may have been meant where that is known. */
export function refused(reason: CoordinateFault, likely?: string): RefusedCoordinate {
	return likely === undefined ? { kind: 'refused', reason } : { kind: 'refused', reason, likely };
}

const fits = (lat: TypedAngle, lng: TypedAngle) => lat.size_deg <= 90 && lng.size_deg <= 180;

/** Degrees, negative where a minus or the letter S or W was typed. */
export const degreesOf = (angle: TypedAngle) =>
	angle.sign * (angle.hemisphere ?? 1) * angle.size_deg + 0;

const unsigned = ({ text }: TypedAngle) => text.replace(/^[+-]/, '');

/** The pair with letters for its axes, in the order in which it was typed. */
function withLetters([a, b]: AnglePair, first: 'lat' | 'lng'): string {
	const [latLetter, lngLetter] = (first === 'lat' ? [a, b] : [b, a]).map((angle, i) =>
		degreesOf(angle) < 0 ? 'SW'[i] : 'NE'[i]
	);
	const letters = first === 'lat' ? [latLetter, lngLetter] : [lngLetter, latLetter];
	return `${unsigned(a)} ${letters[0]}, ${unsigned(b)} ${letters[1]}`;
}

/** A whole number of four or more digits with a decimal point after the first `places` of them. */
function pointAfter(angle: TypedAngle, places: number): string {
	const digits = unsigned(angle);
	return angle.size_deg < 1000 || angle.decimals
		? digits
		: `${digits.slice(0, places)}.${digits.slice(places)}`;
}

/** "312737, 1213853" may be 31.2737, 121.3853 without its points: suggested where that lies in China. */
function withPoints([a, b]: AnglePair): string | undefined {
	if (a.numbers > 1 || b.numbers > 1) return undefined;
	for (const [lat, lng] of [
		[a, b],
		[b, a]
	] as const) {
		const [latText, lngText] = [pointAfter(lat, 2), pointAfter(lng, 3)];
		const [lat_deg, lng_deg] = [Number(latText), Number(lngText)];
		if (lat_deg > 3 && lat_deg < 54 && lng_deg > 73 && lng_deg < 136) {
			return `${latText}, ${lngText}`;
		}
	}
	return undefined;
}

/** Assigns the axes of two angles, or returns why that is impossible. */
export function placePair(pair: AnglePair): PlacedPair | RefusedCoordinate {
	const [a, b] = pair;
	const placed = (lat: TypedAngle, lng: TypedAngle, order: PlacedPair['order']): PlacedPair => ({
		kind: 'placed',
		lat,
		lng,
		order
	});
	if (a.overflows || b.overflows) return refused('minutes');
	if (pair.some(({ signed, hemisphere }) => signed && hemisphere)) {
		return refused('sign-and-letter');
	}
	if (a.axis || b.axis) {
		const likely = fits(a, b)
			? withLetters(pair, 'lat')
			: fits(b, a)
				? withLetters(pair, 'lng')
				: undefined;
		if (a.axis === b.axis) return refused('hemispheres', likely);
		const [lat, lng] = a.axis === 'lat' || b.axis === 'lng' ? [a, b] : [b, a];
		if (fits(lat, lng)) return placed(lat, lng, 'named');
		return likely ? refused('hemispheres', likely) : refused('out-of-range');
	}
	if (fits(a, b)) return placed(a, b, 'lat-lng');
	if (fits(b, a)) return placed(b, a, 'lng-lat');
	return refused('out-of-range', withPoints(pair));
}

/** The refusal of a single angle: which axis is missing. */
export function placeSingle(angle: TypedAngle): RefusedCoordinate {
	if (angle.overflows) return refused('minutes');
	if (angle.size_deg > 180) return refused('out-of-range');
	const isLongitude = angle.axis === 'lng' || (!angle.axis && angle.size_deg > 90);
	return refused(isLongitude ? 'latitude-missing' : 'longitude-missing');
}
