/**
 * The nearest point of a chain of geodesic segments, WGS-84.
 *
 * The distance to a segment's chord through the Earth, minus the sag of the chord, is never longer than the
 * distance on the surface. So segments are tried in the order of this lower bound, and as soon as it
 * exceeds the best exact distance no other segment can be nearer: thousands of segments cost one or two
 * exact solutions, and no approximation rules out the nearest one.
 */
import { geodesicDistanceM } from '../geodesic/geodesic';
import { chordDistanceM, chordSagLimitM, toGeocentric } from '../geodesic/geocentric';
import type { LngLat } from '../../values/lng-lat';
import type { SegmentFoot } from './nearest-on-segment';
import { nearestOnSegment } from './nearest-on-segment';

/** The nearest point of a line, with its segment. */
export interface LineFoot extends SegmentFoot {
	/** index of the segment: it runs from position `segment` to `segment` + 1 */
	readonly segment: number;
}

interface Candidate {
	readonly segment: number;
	readonly fraction: number;
	readonly atLeast_m: number;
}

/** Segments that may lie within `within_m` metres, the smallest lower bound first. */
function candidatesOf(point: LngLat, line: readonly LngLat[], within_m: number): Candidate[] {
	const p = toGeocentric(point);
	const candidates: Candidate[] = [];
	let leastCeiling_m = within_m;
	let a = toGeocentric(line[0]!);
	for (let segment = 0; segment + 1 < line.length; segment++) {
		const b = toGeocentric(line[segment + 1]!);
		const { distance_m, fraction, length_m } = chordDistanceM(p, a, b);
		a = b;
		const sag_m = chordSagLimitM(length_m);
		const atLeast_m = distance_m - sag_m;
		if (atLeast_m > leastCeiling_m) continue;
		candidates.push({ segment, fraction, atLeast_m });
		// no arc is longer than π/2 times its chord
		leastCeiling_m = Math.min(leastCeiling_m, (distance_m + sag_m) * 1.6);
	}
	return candidates.sort((one, other) => one.atLeast_m - other.atLeast_m);
}

/**
 * The point of a line nearest to `point`, or null if the line is empty or no part of it lies within
 * `within_m` metres. A line of one position counts as that position.
 */
export function nearestOnLine(
	point: LngLat,
	line: readonly LngLat[],
	within_m = Infinity
): LineFoot | null {
	const only = line[0];
	if (only === undefined) return null;
	if (line.length === 1) {
		const distance_m = geodesicDistanceM(point, only);
		if (!(distance_m <= within_m)) return null;
		return { distance_m, foot: only, along_m: 0, length_m: 0, segment: 0 };
	}
	let best: LineFoot | null = null;
	for (const { segment, fraction, atLeast_m } of candidatesOf(point, line, within_m)) {
		if (best !== null && atLeast_m >= best.distance_m) break;
		const foot = nearestOnSegment(point, line[segment]!, line[segment + 1]!, fraction);
		if (!(foot.distance_m <= within_m)) continue;
		if (best === null || foot.distance_m < best.distance_m) best = { ...foot, segment };
	}
	return best;
}
