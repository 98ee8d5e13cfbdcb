/**
 * A typed pair of the planner's grid: CGCS2000 Gauss–Krüger, 3-degree zone 40, central meridian 120° E
 * (EPSG:4549). X, north, has seven digits before the point in China, Y, east, has six, or eight with the
 * zone before them, so that the numbers themselves show which is which.
 */
import type { AnglePair } from './angle-reading';
import { refused, type RefusedCoordinate } from './coordinate-pair';

/** Metres in the grid; the easting without the zone's number, 500,000 on the central meridian. */
export interface GridReading {
	readonly kind: 'grid';
	readonly north_m: number;
	readonly east_m: number;
	/** whether the easting was typed first, against the convention */
	readonly swapped: boolean;
	/** half of the last digit's step, metres */
	readonly resolution_m: number;
}

const ZONE = 40;
const ZONE_STEP_M = 1_000_000;
/** The first two digits of a Web Mercator x here, which look like a zone's number. */
const MERCATOR_ZONE = 13;

/**
 * Northings of 17° to 54° N, the mainland. A wider range would take degrees without their decimal point for
 * metres.
 */
const isNorth = (metres: number) => metres >= 1.88e6 && metres < 6e6;
const isEast = (metres: number) =>
	(metres >= 1e5 && metres < 1e6) || (metres >= 1e7 && metres < 1e8);

/**
 * The central meridian of a zone by its number, degrees east: zones of 3° have 25–45 in China, those
 * of 6° have 14–23.
 */
function meridianOf(zone: number): number | null {
	if (zone >= 25 && zone <= 45) return 3 * zone;
	return zone >= 14 && zone <= 23 ? 6 * zone - 3 : null;
}

/** The grid position of a pair, the reason why it is refused, or null where it is no grid pair. */
export function gridOf([a, b]: AnglePair): GridReading | RefusedCoordinate | null {
	const plain = [a, b].every(
		({ numbers, marked, sign, hemisphere }) =>
			numbers === 1 && !marked && sign === 1 && hemisphere !== -1
	);
	const swapped = isEast(a.size_deg) && isNorth(b.size_deg);
	if (!plain || !(swapped || (isNorth(a.size_deg) && isEast(b.size_deg)))) return null;
	const [north, east] = swapped ? [b, a] : [a, b];
	if (north.axis === 'lng' || east.axis === 'lat') return refused('hemispheres');
	const zone = Math.floor(east.size_deg / ZONE_STEP_M);
	if (zone !== 0 && zone !== ZONE) {
		const meridian_deg = meridianOf(zone);
		if (meridian_deg !== null) return { kind: 'refused', reason: 'other-zone', meridian_deg };
		return zone === MERCATOR_ZONE ? refused('unknown-system') : null;
	}
	return {
		kind: 'grid',
		north_m: north.size_deg,
		// read the digits again: the difference 40533123.4 − 40000000 is not exactly 533123.4
		east_m: Number(zone === ZONE ? east.text.slice(2) : east.text),
		swapped,
		// the steps are metres here; the finer one counts, because trailing zeros may have been dropped
		resolution_m: Math.min(a.step_deg, b.step_deg) / 2
	};
}
