/**
 * How two things of the map stand to each other: from outline to outline, with the point only where
 * there is no outline, stated as the accuracy of both allows.
 *
 * What lies inside another by its outline is surely inside only if it lies deeper than the two
 * accuracies together (√(a² + b²)); else it is "at the edge", and so far from it at most as the
 * uncertainty exceeds its depth. Of an area inside another the depth is that of its own point, which
 * stands for most of it. Where outlines cross, they surely overlap if a corner of one lies that deep in
 * the other; else they are "beside" each other.
 */
import {
	depthInM,
	distanceBetweenGeometries,
	overlapDepthM,
	type Lie
} from '../../geo/distance/distance-between-geometries';
import type { Geometry } from '../../values/geometry';
import { combinedUncertaintyM, stateDistance } from '../../geo/accuracy/uncertainty';
import type { Sited } from './creek-relation';
import type { SpatialRelation } from '../items/place-item';
import type { LngLat } from '../schema/common';

/** How two things stand, unrounded. */
export interface Apart {
	/** between the outlines, or the points where there are none, metres; 0 where they meet */
	metres: number;
	/** of both together, metres */
	uncertainty_m: number;
	lie: Lie;
	/** how deep the one lies in the other, or how deep they overlap, metres; 0 apart */
	depth_m: number;
	/** the nearest points of the first and the second */
	ends: readonly [LngLat, LngLat];
}

/** A thing's outline; its point where it has none. */
export const shapeOf = ({ point, outline }: Sited): Geometry =>
	outline ?? { type: 'Point', coordinates: point };

function depthM(one: Sited, other: Sited, lie: Lie): number {
	if (lie === 'first-inside') return depthInM(one.point, shapeOf(other));
	if (lie === 'second-inside') return depthInM(other.point, shapeOf(one));
	return lie === 'meet' ? overlapDepthM(shapeOf(one), shapeOf(other)) : 0;
}

/** How far two things are apart and how they lie, unrounded. */
export function apartBetween(one: Sited, other: Sited): Apart {
	const found = distanceBetweenGeometries(shapeOf(one), shapeOf(other));
	if (found === null) throw new RangeError('a geometry has no positions');
	return {
		metres: found.distance_m,
		uncertainty_m: combinedUncertaintyM(one.accuracy_m, other.accuracy_m),
		lie: found.lie,
		depth_m: depthM(one, other, found.lie),
		ends: found.ends as [LngLat, LngLat]
	};
}

/** Whether the one is surely in the other, its edge considered. */
export const isSurelyInside = ({ lie, depth_m, uncertainty_m }: Apart): boolean =>
	(lie === 'first-inside' || lie === 'second-inside') && depth_m > uncertainty_m;

/** The least that the distance may be in truth, metres: 0 wherever the outlines may meet. */
export const leastM = ({ metres, uncertainty_m }: Apart): number =>
	Math.max(0, metres - uncertainty_m);

/** The most that the distance may be in truth, metres: 0 only for what surely meets. */
export const mostM = ({ metres, depth_m, uncertainty_m }: Apart): number =>
	Math.max(0, metres - depth_m + uncertainty_m);

const ZERO = { kind: 'about', metres: 0, plusminus_m: 0 } as const;

/**
 * How the second stands to the first, as it may be told. `inside`: the second lies in the first;
 * `holds`: the first lies in the second.
 */
export function stateApart(apart: Apart): SpatialRelation {
	const { metres, uncertainty_m, lie, depth_m } = apart;
	if (lie === 'apart') return { distance: stateDistance(metres, uncertainty_m) };
	const isSure = depth_m > uncertainty_m;
	const distance =
		isSure || !(uncertainty_m > depth_m) ? ZERO : stateDistance(0, uncertainty_m - depth_m);
	if (lie === 'meet') return { distance, meets: isSure ? 'overlaps' : 'beside' };
	if (!isSure) return { distance, meets: 'edge' };
	return { distance, meets: lie === 'second-inside' ? 'inside' : 'holds' };
}

/** How the second stands to the first, as it may be told. */
export const spatialRelationOf = (one: Sited, other: Sited): SpatialRelation =>
	stateApart(apartBetween(one, other));
