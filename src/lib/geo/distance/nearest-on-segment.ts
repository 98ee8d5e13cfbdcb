/**
 * The point of a geodesic segment that is nearest to a given point, WGS-84.
 *
 * From a trial foot, the distance d to the point and the angle A between the segment and the line
 * to the point give the next foot, atan(tan(d/R)·cos A)·R further along: S. Baselga, J. C.
 * Martínez-Llario, Intersection and point-to-line solutions for geodesics on the ellipsoid,
 * Stud. Geophys. Geod. 62, 353–363 (2018). At city scale three steps reach 0.1 µm.
 */
import geographicLib from 'geographiclib-geodesic';
import { geodesicDistanceM, geodesicInverse } from '../geodesic/geodesic';
import { MEAN_RADIUS_M } from '../../values/ellipsoid';
import type { LngLat } from '../../values/lng-lat';

const { WGS84, STANDARD, DISTANCE_IN } = geographicLib.Geodesic;

const CLOSE_ENOUGH_M = 1e-7;
const MAX_STEPS = 20;

/** The nearest point of a segment. */
export interface SegmentFoot {
	/** metres from the point to the foot */
	readonly distance_m: number;
	readonly foot: LngLat;
	/** metres from the segment's beginning to the foot */
	readonly along_m: number;
	/** length of the segment, metres */
	readonly length_m: number;
}

/** How far along the segment the next trial foot lies, metres from this one. */
function stepM(point: LngLat, foot: LngLat, azimuthDeg: number): number {
	const { distance_m, startAzimuthDeg } = geodesicInverse(foot, point);
	const cosine = Math.cos(((startAzimuthDeg - azimuthDeg) * Math.PI) / 180);
	const arc = distance_m / MEAN_RADIUS_M;
	return MEAN_RADIUS_M * Math.atan2(Math.sin(arc) * cosine, Math.cos(arc));
}

/**
 * The nearest point of the shortest line from `a` to `b`. `guess` (0 … 1) is the share of the segment at
 * which to begin. Within 0.01 mm for segments and distances up to 20 km; always at most 20 steps.
 */
export function nearestOnSegment(point: LngLat, a: LngLat, b: LngLat, guess = 0.5): SegmentFoot {
	const line = WGS84.InverseLine(a[1], a[0], b[1], b[0], STANDARD | DISTANCE_IN);
	const length_m = line.s13;
	const ends: SegmentFoot[] = [
		{ distance_m: geodesicDistanceM(point, a), foot: a, along_m: 0, length_m },
		{ distance_m: geodesicDistanceM(point, b), foot: b, along_m: length_m, length_m }
	];
	const at = (along_m: number) => {
		const { lat2, lon2, azi2 } = line.Position(along_m, STANDARD);
		return { foot: [lon2 ?? NaN, lat2 ?? NaN] as const, azimuthDeg: azi2 ?? NaN };
	};
	let along_m = guess * length_m;
	for (let i = 0; i < MAX_STEPS; i++) {
		const { foot, azimuthDeg } = at(along_m);
		const next_m = Math.min(length_m, Math.max(0, along_m + stepM(point, foot, azimuthDeg)));
		const moved_m = Math.abs(next_m - along_m);
		along_m = next_m;
		if (!(moved_m > CLOSE_ENOUGH_M)) break;
	}
	const { foot } = at(along_m);
	const inner = { distance_m: geodesicDistanceM(point, foot), foot, along_m, length_m };
	return ends.reduce((best, end) => (end.distance_m <= best.distance_m ? end : best), inner);
}
