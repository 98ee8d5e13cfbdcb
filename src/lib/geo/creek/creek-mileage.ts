/**
 * Which mileage a point by the creek has.
 *
 * The rule: a point has a mileage only if it lies within 1,000 m of the water (0 inside it), and no
 * other stretch of the centreline (more than 500 m from its foot along the line) is nearer than the
 * point's distance to its foot plus twice its accuracy. Beyond the ends of the mapped line it has
 * none either: the foot would be the end for all of them. Left and right are as one looks
 * downstream; the line runs upstream, so its right-hand side is the left bank.
 */
import type { CreekFoot, CreekLine } from './creek-line';
import { creekStretch, footOnCreek } from './creek-line';
import { distanceToGeometry } from '../distance/distance-to-geometry';
import { geodesicInverse } from '../geodesic/geodesic';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';
import { nearestOnLine } from '../distance/nearest-on-line';

/** Farthest from the water that a mileage is given, metres. */
export const REACH_M = 1000;
/** Along the line, from here on it is another stretch, metres. */
export const OTHER_STRETCH_M = 500;

/** Bank as one looks downstream; on Suzhou Creek, which runs east, left is the north. */
export type Bank = 'left' | 'right';

/** A point's place along the creek. */
export interface CreekPosition {
	/** geodesic metres along the centreline from Waibaidu Bridge, upstream */
	readonly mileage_m: number;
	/** null where the point is nearer to the centreline than its accuracy: either may be true */
	readonly bank: Bank | null;
	/** metres from the centreline */
	readonly offset_m: number;
	/** metres from the edge of the water, 0 inside */
	readonly water_m: number;
	/** the centreline's nearest point */
	readonly foot: LngLat;
}

/** Why a point has no mileage. `water_m` is told all the same: metres from the water. */
export type NoCreekPosition =
	| { readonly reason: 'too-far'; readonly water_m: number }
	| { readonly reason: 'beyond-the-end'; readonly water_m: number }
	| {
			readonly reason: 'ambiguous';
			readonly water_m: number;
			/** metres from the centreline at the nearest stretch, and at the other one */
			readonly offset_m: number;
			readonly otherOffset_m: number;
	  };

/** Why there is no mileage, in one word. */
export type NoMileage = NoCreekPosition['reason'];

/** Metres from the point to the line more than 500 m up or down it from the foot. */
function otherStretchM(creek: CreekLine, point: LngLat, mileage_m: number): number {
	const below = creekStretch(creek, 0, mileage_m - OTHER_STRETCH_M);
	const above = creekStretch(creek, mileage_m + OTHER_STRETCH_M, creek.length_m);
	const distances_m = [below, above].map((part) => nearestOnLine(point, part)?.distance_m);
	return Math.min(...distances_m.map((distance_m) => distance_m ?? Infinity));
}

/** Directions in which the line comes to a foot and leaves it: two at a vertex, else twice one. */
function directionsAt(creek: CreekLine, foot: CreekFoot): [inDeg: number, outDeg: number] {
	const { centreline } = creek;
	const atStart = foot.along_m <= 1e-6 && foot.segment > 0;
	const atEnd = foot.along_m >= foot.length_m - 1e-6 && foot.segment + 2 < centreline.length;
	const first = foot.segment - (atStart ? 1 : 0);
	const last = foot.segment + (atEnd ? 1 : 0);
	const incoming = geodesicInverse(centreline[first]!, centreline[first + 1]!);
	const outgoing = geodesicInverse(centreline[last]!, centreline[last + 1]!);
	return [incoming.endAzimuthDeg, outgoing.startAzimuthDeg];
}

/** Angle from the line's upstream direction at the foot to the point, degrees; right is positive. */
function angleToPointDeg(creek: CreekLine, foot: CreekFoot, point: LngLat): number {
	const [inDeg, outDeg] = directionsAt(creek, foot);
	const upstreamDeg = inDeg + lngDifferenceDeg(inDeg, outDeg) / 2;
	return lngDifferenceDeg(upstreamDeg, geodesicInverse(foot.foot, point).startAzimuthDeg);
}

/**
 * On which side of the creek a point lies, however far it is; null on the centreline itself. The way to
 * the nearest point of the line crosses the line nowhere else, so that its side there is the point's.
 */
export function bankAt(creek: CreekLine, point: LngLat): Bank | null {
	const foot = footOnCreek(creek, point);
	if (!(foot.distance_m > 0)) return null;
	return angleToPointDeg(creek, foot, point) > 0 ? 'left' : 'right';
}

/** Metres that a point whose foot is one of the line's ends lies beyond it; 0 for others. */
function beyondEndM(creek: CreekLine, foot: CreekFoot, angleDeg: number): number {
	const onward_m = foot.distance_m * Math.cos((angleDeg * Math.PI) / 180);
	if (foot.mileage_m <= 1e-6) return Math.max(0, -onward_m);
	if (foot.mileage_m >= creek.length_m - 1e-6) return Math.max(0, onward_m);
	return 0;
}

/**
 * The mileage, bank and offset of a point known to `accuracy_m` metres, or the reason why it has
 * none. A point beyond an end of the line by no more than its accuracy, or 1 m, has the end's.
 */
export function mileageAt(
	creek: CreekLine,
	point: LngLat,
	accuracy_m: number
): CreekPosition | NoCreekPosition {
	const water_m = distanceToGeometry(point, creek.water)?.distance_m ?? Infinity;
	if (!(water_m <= REACH_M)) return { reason: 'too-far', water_m };
	const foot = footOnCreek(creek, point);
	const offset_m = foot.distance_m;
	const otherOffset_m = otherStretchM(creek, point, foot.mileage_m);
	if (otherOffset_m < offset_m + 2 * accuracy_m) {
		return { reason: 'ambiguous', water_m, offset_m, otherOffset_m };
	}
	const angleDeg = offset_m > 0 ? angleToPointDeg(creek, foot, point) : 90;
	if (beyondEndM(creek, foot, angleDeg) > Math.max(1, accuracy_m)) {
		return { reason: 'beyond-the-end', water_m };
	}
	const bank = offset_m <= accuracy_m ? null : angleDeg > 0 ? 'left' : 'right';
	return { mileage_m: foot.mileage_m, bank, offset_m, water_m, foot: foot.foot };
}
