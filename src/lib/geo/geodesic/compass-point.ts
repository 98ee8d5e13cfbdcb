/**
 * Directions as compass points, given only where the accuracy allows it.
 *
 * A point known to within `uncertainty_m` and `distance_m` away may lie anywhere in a cone of ±
 * asin(uncertainty / distance) around its azimuth. It has one of the eight compass points where the whole
 * cone lies within its 45°, otherwise one of the four cardinal points where the cone lies within its 90°,
 * otherwise none: the sector named always contains the true direction.
 */
import { geodesicInverse } from './geodesic';
import { lngDifferenceDeg, type LngLat } from '../../values/lng-lat';

/** The eight compass points, clockwise from north. */
export const COMPASS_POINTS = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west'
] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** The difference between an azimuth and that of a compass point, degrees, 0 to 180. */
function fromMiddleDeg(azimuthDeg: number, wind: number): number {
	const off = (((azimuthDeg - wind * 45) % 360) + 540) % 360;
	return Math.abs(off - 180);
}

/**
 * The compass point whose sector contains every azimuth within `spreadDeg` of one; null where none does.
 * @param azimuthDeg degrees clockwise from north
 */
export function compassPointOf(azimuthDeg: number, spreadDeg = 0): CompassPoint | null {
	const eighth = Math.round((((azimuthDeg % 360) + 360) % 360) / 45) % 8;
	if (fromMiddleDeg(azimuthDeg, eighth) + spreadDeg <= 22.5) return COMPASS_POINTS[eighth]!;
	const fourth = [0, 2, 4, 6].find((wind) => fromMiddleDeg(azimuthDeg, wind) + spreadDeg <= 45);
	return fourth === undefined ? null : COMPASS_POINTS[fourth]!;
}

/**
 * The compass point of `to`, seen from `from`; null where the accuracy allows none.
 * @param uncertainty_m combined uncertainty of the two positions, a radius in metres; 0 for exact ones
 */
export function compassPoint(from: LngLat, to: LngLat, uncertainty_m: number): CompassPoint | null {
	const { distance_m, startAzimuthDeg } = geodesicInverse(from, to);
	if (!(distance_m > uncertainty_m)) return null;
	return compassPointOf(startAzimuthDeg, (Math.asin(uncertainty_m / distance_m) * 180) / Math.PI);
}

/**
 * The compass point in which every `to` lies from its `from`; null where no single one fits, as for an area
 * that reaches round to another side.
 * @param uncertainty_m combined uncertainty of the two positions of a pair, a radius in metres
 * @param extraDeg further uncertainty of the direction, degrees
 */
export function commonCompassPoint(
	pairs: readonly (readonly [from: LngLat, to: LngLat])[],
	uncertainty_m: number,
	extraDeg = 0
): CompassPoint | null {
	const seen = pairs.map(([from, to]) => geodesicInverse(from, to));
	if (seen.some(({ distance_m }) => !(distance_m > uncertainty_m))) return null;
	const middle = seen[0]!.startAzimuthDeg;
	const sides = seen.map(({ distance_m, startAzimuthDeg }) => {
		const offDeg = lngDifferenceDeg(middle, startAzimuthDeg);
		const coneDeg = (Math.asin(uncertainty_m / distance_m) * 180) / Math.PI;
		return [offDeg - coneDeg, offDeg + coneDeg] as const;
	});
	const low = Math.min(...sides.map(([side]) => side));
	const high = Math.max(...sides.map(([, side]) => side));
	return high - low < 180
		? compassPointOf(middle + (low + high) / 2, (high - low) / 2 + extraDeg)
		: null;
}
