/**
 * The mileage of a point by the creek.
 *
 * The rule: a point has a mileage only if it lies within 1,000 m of the water (0 inside it), and no other
 * stretch of the centreline (more than 500 m from its foot along the line) is nearer than the point's
 * distance to its foot plus twice its accuracy. Beyond the ends of the mapped line it has none either,
 * because the foot of every such point is the end. Left and right banks are named looking downstream; the
 * line runs upstream, so the left bank is on its right-hand side.
 */
import type { CreekFoot, CreekLine } from './creek-line';
import { creekStretch, footOnCreek } from './creek-line';
import { distanceToGeometry } from '../distance/distance-to-geometry';
import { geodesicInverse } from '../geodesic/geodesic';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';
import { nearestOnLine } from '../distance/nearest-on-line';

/** The greatest distance from the water at which a point has a mileage, metres. */
export const REACH_M = 1000;
/** Farther than this along the line from the foot begins another stretch, metres. */
export const OTHER_STRETCH_M = 500;

/** Bank, looking downstream; on Suzhou Creek, which runs east, left is the north. */
export type Bank = 'left' | 'right';

/** A point's place along the creek. */
export interface CreekPosition {
	/** geodesic metres along the centreline from Waibaidu Bridge, upstream */
	readonly mileage_m: number;
	/** null where the point is nearer to the centreline than its accuracy, so that either bank is possible */
	readonly bank: Bank | null;
	/** metres from the centreline */
	readonly offset_m: number;
	/** metres from the edge of the water, 0 inside */
	readonly water_m: number;
	/** the centreline's nearest point */
	readonly foot: LngLat;
}

/** Why a point has no mileage. `water_m`, metres from the water, is given all the same. */
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

/** Why there is no mileage, as a key. */
export type NoMileage = NoCreekPosition['reason'];

/** Metres from the point to the nearest part of the line that is more than 500 m along it from the foot. */
function otherStretchM(creek: CreekLine, point: LngLat, mileage_m: number): number {
	const below = creekStretch(creek, 0, mileage_m - OTHER_STRETCH_M);
	const above = creekStretch(creek, mileage_m + OTHER_STRETCH_M, creek.length_m);
	const distances_m = [below, above].map((part) => nearestOnLine(point, part)?.distance_m);
	return Math.min(...distances_m.map((distance_m) => distance_m ?? Infinity));
}

/** Azimuths of the line before and after a foot; they differ only at a vertex. */
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
 * The side of the creek on which a point lies, at any distance; null on the centreline itself. The shortest
 * line to the nearest point crosses the centreline nowhere else, so that its side at the foot is the
 * point's side.
 */
export function bankAt(creek: CreekLine, point: LngLat): Bank | null {
	const foot = footOnCreek(creek, point);
	if (!(foot.distance_m > 0)) return null;
	return angleToPointDeg(creek, foot, point) > 0 ? 'left' : 'right';
}

/** How far a point whose foot is an end of the line lies beyond that end, metres; 0 for other points. */
function beyondEndM(creek: CreekLine, foot: CreekFoot, angleDeg: number): number {
	const onward_m = foot.distance_m * Math.cos((angleDeg * Math.PI) / 180);
	if (foot.mileage_m <= 1e-6) return Math.max(0, -onward_m);
	if (foot.mileage_m >= creek.length_m - 1e-6) return Math.max(0, onward_m);
	return 0;
}

/**
 * The mileage, bank and offset of a point known to `accuracy_m` metres, or the reason why it has
 * none. A point beyond an end of the line by no more than its accuracy, or 1 m, has the mileage of that end.
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
