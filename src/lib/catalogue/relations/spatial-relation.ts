/**
 * The spatial relation of two features of the map: from outline to outline, or from the point where there
 * is no outline, stated as the accuracy of both allows.
 *
 * A feature inside another by the outlines is surely inside only if it lies deeper than the combined
 * accuracy (√(a² + b²)); otherwise it is "at the edge", and its distance is at most the amount by which the
 * uncertainty exceeds its depth. The depth of an area inside another is that of its own point, which
 * represents most of it. Where outlines cross, they surely overlap if a vertex of one lies that deep inside
 * the other; otherwise they are "beside" each other.
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

/** The distance and topological relation of two features, unrounded. */
export interface Apart {
	/** between the outlines, or the points where there are none, metres; 0 where they meet */
	metres: number;
	/** combined uncertainty of both, metres */
	uncertainty_m: number;
	lie: Lie;
	/** how deep one lies inside the other, or how deep they overlap, metres; 0 where they are apart */
	depth_m: number;
	/** the nearest points of the first and the second */
	ends: readonly [LngLat, LngLat];
}

/** A feature's outline; its point where it has none. */
export const shapeOf = ({ point, outline }: Sited): Geometry =>
	outline ?? { type: 'Point', coordinates: point };

function depthM(one: Sited, other: Sited, lie: Lie): number {
	if (lie === 'first-inside') return depthInM(one.point, shapeOf(other));
	if (lie === 'second-inside') return depthInM(other.point, shapeOf(one));
	return lie === 'meet' ? overlapDepthM(shapeOf(one), shapeOf(other)) : 0;
}

/** Computes the distance and topological relation of two features, unrounded. */
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

/** Whether one is surely inside the other, given the accuracy of the edges. */
export const isSurelyInside = ({ lie, depth_m, uncertainty_m }: Apart): boolean =>
	(lie === 'first-inside' || lie === 'second-inside') && depth_m > uncertainty_m;

/** The lower bound of the true distance, metres: 0 wherever the outlines may meet. */
export const leastM = ({ metres, uncertainty_m }: Apart): number =>
	Math.max(0, metres - uncertainty_m);

/** The upper bound of the true distance, metres: 0 only for features that surely meet. */
export const mostM = ({ metres, depth_m, uncertainty_m }: Apart): number =>
	Math.max(0, metres - depth_m + uncertainty_m);

const ZERO = { kind: 'about', metres: 0, plusminus_m: 0 } as const;

/**
 * States the relation of the second feature to the first. `inside`: the second lies in the first;
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

/** The relation of the second feature to the first, as it may be stated. */
export const spatialRelationOf = (one: Sited, other: Sited): SpatialRelation =>
	stateApart(apartBetween(one, other));
