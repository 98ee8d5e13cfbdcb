/**
 * Where an area, or a line, lies along the creek.
 *
 * The distance runs from its outline to the edge of the water. Its mileages span the part of its outline
 * that, within its accuracy, is as near to the water as any other (sampled every 10 m): for a site on the
 * creek, its frontage. Where that part is split by more than 500 m of creek, more than one bend is the
 * nearest, and the outline has no mileage unless it lies on the water. In all other respects the rule for
 * points holds (see `creek-mileage.ts`), applied to the nearest point.
 */
import type { CreekLine } from './creek-line';
import { footOnCreek } from './creek-line';
import type { CreekPosition, NoCreekPosition } from './creek-mileage';
import { bankAt, mileageAt, OTHER_STRETCH_M, REACH_M } from './creek-mileage';
import { distanceBetweenGeometries, overlapDepthM } from '../distance/distance-between-geometries';
import { distanceToGeometry } from '../distance/distance-to-geometry';
import { geodesicDestination, geodesicInverse } from '../geodesic/geodesic';
import type { Geometry } from '../../values/geometry';
import { pathsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';

/** An outline's place along the creek: `mileage_m` to `to_m`, metres, the lower first. */
export interface CreekReach extends Omit<CreekPosition, 'foot'> {
	readonly to_m: number;
}

/** Spacing of the sampled points of an outline, metres. */
const LOOK_EVERY_M = 10;

/** Points along the outline, its vertices and others between them. */
function pointsAlong(outline: Geometry): LngLat[] {
	return pathsOf(outline).flatMap((path) =>
		path.flatMap((to, i): LngLat[] => {
			const from = path[i - 1];
			if (!from) return [to];
			const { distance_m, startAzimuthDeg } = geodesicInverse(from, to);
			const count = Math.ceil(distance_m / LOOK_EVERY_M);
			const between = Array.from({ length: Math.max(0, count - 1) }, (_, at) =>
				geodesicDestination(from, startAzimuthDeg, ((at + 1) * distance_m) / count)
			);
			return [...between, to];
		})
	);
}

/** The mileages of the points of an outline within `within_m` metres of the water, in order. */
function mileagesWithin(creek: CreekLine, outline: Geometry, within_m: number): number[] {
	return pointsAlong(outline)
		.filter((at) => distanceToGeometry(at, creek.water)!.distance_m <= within_m)
		.map((at) => footOnCreek(creek, at).mileage_m)
		.sort((a, b) => a - b);
}

/**
 * The mileage, bank and offset of an outline known to `accuracy_m` metres, or the reason why it has none.
 * @param inner a point inside the outline, which decides the bank
 */
export function creekAlong(
	creek: CreekLine,
	outline: Geometry,
	inner: LngLat,
	accuracy_m: number
): CreekReach | NoCreekPosition {
	const centreline = { type: 'LineString', coordinates: creek.centreline } as const;
	const water_m = distanceBetweenGeometries(outline, creek.water)!.distance_m;
	if (!(water_m <= REACH_M)) return { reason: 'too-far', water_m };
	const toLine = distanceBetweenGeometries(outline, centreline)!;
	const offset_m = toLine.distance_m;
	// What lies across the creek lies on both banks.
	const bank = offset_m > 0 ? bankAt(creek, inner) : null;
	const within_m = water_m + Math.max(accuracy_m, LOOK_EVERY_M);
	const mileages_m = mileagesWithin(creek, outline, within_m);
	const reach = { mileage_m: mileages_m[0]!, to_m: mileages_m[mileages_m.length - 1]! };
	if (water_m === 0) return { ...reach, bank, offset_m, water_m };
	const found = mileageAt(creek, toLine.ends[0], accuracy_m);
	if ('reason' in found) return { ...found, water_m };
	const isParted = mileages_m.some((at, i) => at - (mileages_m[i - 1] ?? at) > OTHER_STRETCH_M);
	return isParted
		? { reason: 'ambiguous', water_m, offset_m, otherOffset_m: offset_m }
		: { ...reach, bank, offset_m, water_m };
}

/**
 * How far an outline reaches across the creek, metres: the smaller of the distances from the water of its
 * farthest vertices on either bank; the largest of these where it has several parts. 0 where no part has
 * vertices on both banks.
 */
export function reachAcrossM(creek: CreekLine, outline: Geometry): number {
	const reaches_m = pathsOf(outline).map((path) => {
		const far_m = { left: 0, right: 0 };
		for (const at of path) {
			const bank = bankAt(creek, at);
			if (!bank) continue;
			far_m[bank] = Math.max(far_m[bank], distanceToGeometry(at, creek.water)!.distance_m);
		}
		return Math.min(far_m.left, far_m.right);
	});
	return Math.max(0, ...reaches_m);
}

/** How deep an outline overlaps the creek's water, metres: the deepest vertex of either inside the other. */
export const depthInWaterM = (creek: CreekLine, outline: Geometry): number =>
	overlapDepthM(outline, creek.water);
