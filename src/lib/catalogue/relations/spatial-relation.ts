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
	type TopologicalRelation
} from '../../geo/distance/distance-between-geometries';
import type { Geometry } from '../../values/geometry';
import { combinedUncertaintyM, stateDistance } from '../../geo/accuracy/uncertainty';
import type { LocatedFeature } from './creek-relation';
import type { SpatialRelation } from '../items/place-item';
import type { LngLat } from '../schema/common';

/** The distance and topological relation of two features, unrounded. */
export interface FeatureDistance {
	/** between the outlines, or the points where there are none, metres; 0 where they meet */
	metres: number;
	/** combined uncertainty of both, metres */
	uncertainty_m: number;
	topology: TopologicalRelation;
	/** how deep one lies inside the other, or how deep they overlap, metres; 0 where they are apart */
	depth_m: number;
	/** the nearest points of the first and the second */
	ends: readonly [LngLat, LngLat];
}

/** A feature's outline; its point where it has none. */
export const shapeOf = ({ point, outline }: LocatedFeature): Geometry =>
	outline ?? { type: 'Point', coordinates: point };

function depthM(one: LocatedFeature, other: LocatedFeature, topology: TopologicalRelation): number {
	if (topology === 'first-inside') return depthInM(one.point, shapeOf(other));
	if (topology === 'second-inside') return depthInM(other.point, shapeOf(one));
	return topology === 'meet' ? overlapDepthM(shapeOf(one), shapeOf(other)) : 0;
}

/** Computes the distance and topological relation of two features, unrounded. */
export function featureDistance(one: LocatedFeature, other: LocatedFeature): FeatureDistance {
	const found = distanceBetweenGeometries(shapeOf(one), shapeOf(other));
	if (found === null) throw new RangeError('a geometry has no positions');
	return {
		metres: found.distance_m,
		uncertainty_m: combinedUncertaintyM(one.accuracy_m, other.accuracy_m),
		topology: found.topology,
		depth_m: depthM(one, other, found.topology),
		ends: found.ends as [LngLat, LngLat]
	};
}

/** Whether one is surely inside the other, given the accuracy of the edges. */
export const isSurelyInside = ({ topology, depth_m, uncertainty_m }: FeatureDistance): boolean =>
	(topology === 'first-inside' || topology === 'second-inside') && depth_m > uncertainty_m;

/** The lower bound of the true distance, metres: 0 wherever the outlines may meet. */
export const lowerBoundM = ({ metres, uncertainty_m }: FeatureDistance): number =>
	Math.max(0, metres - uncertainty_m);

/** The upper bound of the true distance, metres: 0 only for features that surely meet. */
export const upperBoundM = ({ metres, depth_m, uncertainty_m }: FeatureDistance): number =>
	Math.max(0, metres - depth_m + uncertainty_m);

const ZERO = { kind: 'about', metres: 0, plusminus_m: 0 } as const;

/**
 * States the relation of the second feature to the first. `inside`: the second lies in the first;
 * `holds`: the first lies in the second.
 */
export function statedRelation(apart: FeatureDistance): SpatialRelation {
	const { metres, uncertainty_m, topology, depth_m } = apart;
	if (topology === 'apart') return { distance: stateDistance(metres, uncertainty_m) };
	const isSure = depth_m > uncertainty_m;
	const distance =
		isSure || !(uncertainty_m > depth_m) ? ZERO : stateDistance(0, uncertainty_m - depth_m);
	if (topology === 'meet') return { distance, meets: isSure ? 'overlaps' : 'beside' };
	if (!isSure) return { distance, meets: 'edge' };
	return { distance, meets: topology === 'second-inside' ? 'inside' : 'holds' };
}

/** The relation of the second feature to the first, as it may be stated. */
export const spatialRelationOf = (one: LocatedFeature, other: LocatedFeature): SpatialRelation =>
	statedRelation(featureDistance(one, other));
