/**
 * The creek as a line with a mileage: geodesic metres (WGS-84) along its centreline from the axis
 * of Waibaidu Bridge, growing upstream. This map's own mileage, not the river authority's.
 */
import geographicLib from 'geographiclib-geodesic';
import { chainageM } from '../geodesic/geodesic';
import type { Areal } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import type { LineFoot } from '../distance/nearest-on-line';
import { nearestOnLine } from '../distance/nearest-on-line';

const { WGS84, STANDARD, DISTANCE_IN } = geographicLib.Geodesic;

/** The centreline with its mileage, and the water it runs in. */
export interface CreekLine {
	/** the centreline from mileage 0 upstream */
	readonly centreline: readonly LngLat[];
	/** mileage of every position of the centreline, metres */
	readonly chainage_m: readonly number[];
	/** mileage of the upstream end, metres */
	readonly length_m: number;
	/** the creek's surface */
	readonly water: Areal;
}

/** The centreline's point nearest to another point, with its mileage. */
export interface CreekFoot extends LineFoot {
	readonly mileage_m: number;
}

/**
 * The creek from its centreline, which begins at mileage 0 and runs upstream, and its water.
 * Consecutive equal positions are dropped, because an edge of no length has no direction.
 */
export function creekLine(centreline: readonly LngLat[], water: Areal): CreekLine {
	const kept = centreline.filter(
		(at, i) => i === 0 || at[0] !== centreline[i - 1]![0] || at[1] !== centreline[i - 1]![1]
	);
	if (kept.length < 2) throw new RangeError('a creek needs at least two different positions');
	const chainage_m = chainageM(kept);
	return { centreline: kept, chainage_m, length_m: chainage_m[chainage_m.length - 1]!, water };
}

/** Index of the segment that holds a mileage within the line. */
export function segmentAt({ chainage_m }: CreekLine, mileage_m: number): number {
	let low = 0;
	let high = chainage_m.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (chainage_m[middle]! <= mileage_m) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The centreline's point at a mileage in metres, or null beyond its ends (by more than 1 mm). */
export function pointAtMileage(creek: CreekLine, mileage_m: number): LngLat | null {
	if (!(mileage_m >= -1e-3 && mileage_m <= creek.length_m + 1e-3)) return null;
	const held_m = Math.min(creek.length_m, Math.max(0, mileage_m));
	const segment = segmentAt(creek, held_m);
	const a = creek.centreline[segment]!;
	const b = creek.centreline[segment + 1]!;
	const line = WGS84.InverseLine(a[1], a[0], b[1], b[0], STANDARD | DISTANCE_IN);
	const { lat2, lon2 } = line.Position(held_m - creek.chainage_m[segment]!, STANDARD);
	return [lon2 ?? NaN, lat2 ?? NaN];
}

/** The part of the centreline from one mileage to a larger one, both within the line. */
export function creekStretch(creek: CreekLine, from_m: number, to_m: number): LngLat[] {
	const start = pointAtMileage(creek, from_m);
	const end = pointAtMileage(creek, to_m);
	if (start === null || end === null || !(from_m <= to_m)) return [];
	const between = creek.centreline.filter(
		(_, i) => creek.chainage_m[i]! > from_m && creek.chainage_m[i]! < to_m
	);
	return [start, ...between, end];
}

/** The centreline's point nearest to a point anywhere, with its mileage. */
export function footOnCreek(creek: CreekLine, point: LngLat): CreekFoot {
	const foot = nearestOnLine(point, creek.centreline);
	if (foot === null) throw new RangeError('the point has no position');
	return { ...foot, mileage_m: creek.chainage_m[foot.segment]! + foot.along_m };
}
