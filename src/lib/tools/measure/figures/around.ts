/** What lies around a measured point: creek, stations and places, by the same rules as on the pages. */
import { creekRelation, type LocatedFeature } from '../../../catalogue/relations/creek-relation';
import { nearStations, type NearbyStation } from '../../../catalogue/relations/near-stations';
import type {
	CreekRelation,
	NearStation,
	SpatialRelation
} from '../../../catalogue/items/place-item';
import type { Localised } from '../../../i18n/localised';
import {
	featureDistance,
	lowerBoundM,
	upperBoundM,
	statedRelation
} from '../../../catalogue/relations/spatial-relation';
import {
	creekBetween,
	type CreekBetween,
	type NoCreekBetween
} from '../../../geo/creek/creek-between';
import type { CreekLine } from '../../../geo/creek/creek-line';
import {
	mileageAt,
	type CreekPosition,
	type NoCreekPosition
} from '../../../geo/creek/creek-mileage';
import { geodesicDistanceM } from '../../../geo/geodesic/geodesic';
import { combinedUncertaintyM } from '../../../geo/accuracy/uncertainty';
import { idInLayer } from '../../../values/feature-ref';
import type { LocatedPoint } from '../../../values/located-point';
import type { Measurement, Vertex } from '../model/measurement';

/** A place or station to measure to: its outline where it has one, else its point. */
export interface NearbyFeature extends LocatedFeature {
	/** what it is in the catalogue: `places:m50` */
	ref: string;
	name: Localised;
}

/** What the map knows around a point. Concepts are left out: they have no distances. */
export interface Surroundings {
	creek: CreekLine;
	stations: readonly NearbyStation[];
	features: readonly NearbyFeature[];
}

/** The radii of a ring measurement without a second point, metres. */
export const STANDARD_RADII_M: readonly number[] = [400, 800, 1200];

/** A feature within a ring, or at its edge. */
export interface FeatureInside extends NearbyFeature, SpatialRelation {
	/** to its outline, unrounded; 0 inside it */
	distance_m: number;
	/** false where the uncertainty allows it to lie outside */
	sure: boolean;
}

export interface RadiusFigures {
	kind: 'radius';
	/** metres, the smallest first */
	radii_m: readonly number[];
	/** ± of a radius drawn through a point; 0 where the radii are given; null where not known */
	error_m: number | null;
	/** what may lie within the largest ring, nearest first */
	inside: FeatureInside[];
}

export interface CreekFigures {
	kind: 'creek';
	/** null until there are two points and the creek is known */
	between: CreekBetween | NoCreekBetween | null;
	error_m: number | null;
}

export interface PointFigures {
	kind: 'point';
	/** null until the creek is known */
	creek: CreekRelation | null;
	/** the same unrounded */
	exact: CreekPosition | NoCreekPosition | null;
	stations: NearStation[];
	/**
	 * the areas that contain the point, certainly (`holds`) or possibly (`edge`), the innermost first
	 */
	within: FeatureInside[];
	/** the three nearest other places, nearest first */
	places: FeatureInside[];
}

/** A vertex of unknown accuracy is used as it is, and its figures state that no ± is known. */
const located = ({ at, accuracy_m }: Vertex): LocatedPoint => ({
	point: at,
	accuracy_m: accuracy_m ?? 0
});

function distanceTo(
	centre: Vertex,
	feature: NearbyFeature,
	radius_m: number,
	radiusError_m = 0
): FeatureInside & { depth_m: number; maybe: boolean } {
	const apart = featureDistance(located(centre), feature);
	const { metres, depth_m, uncertainty_m } = apart;
	// For a ring through a point both the feature and the ring are uncertain.
	const reached = { ...apart, uncertainty_m: combinedUncertaintyM(uncertainty_m, radiusError_m) };
	return {
		...feature,
		...statedRelation(apart),
		distance_m: metres,
		sure: upperBoundM(reached) <= radius_m,
		depth_m,
		maybe: lowerBoundM(reached) <= radius_m
	};
}

/** Rings around the first vertex: through the second one, of the radii that are given, or of the standard ones. */
export function radiusFigures(
	{ vertices, radii_m: given_m }: Pick<Measurement, 'vertices' | 'radii_m'>,
	around: Surroundings | null
): RadiusFigures {
	const [centre, edge] = vertices as [Vertex, Vertex?];
	const through_m = edge && geodesicDistanceM(centre.at, edge.at);
	const radii_m = through_m === undefined ? (given_m ?? STANDARD_RADII_M) : [through_m];
	const largest_m = radii_m[radii_m.length - 1]!;
	const isKnown = edge ? centre.accuracy_m !== null && edge.accuracy_m !== null : true;
	const error_m = edge ? combinedUncertaintyM(centre.accuracy_m ?? 0, edge.accuracy_m ?? 0) : 0;
	const inside = (around?.features ?? [])
		.filter(({ ref }) => ref !== centre.ref)
		.map((feature) => distanceTo(centre, feature, largest_m, error_m))
		.filter(({ maybe }) => maybe)
		.sort((a, b) => a.distance_m - b.distance_m || b.depth_m - a.depth_m);
	return { kind: 'radius', radii_m, error_m: isKnown ? error_m : null, inside };
}

/** The section of the creek between the two vertices. */
export function creekFigures(
	{ vertices }: Pick<Measurement, 'vertices'>,
	around: Surroundings | null
): CreekFigures {
	const [from, to] = vertices;
	if (!from || !to || !around) return { kind: 'creek', between: null, error_m: null };
	const between = creekBetween(around.creek, located(from), located(to));
	const isKnown = from.accuracy_m !== null && to.accuracy_m !== null;
	return {
		kind: 'creek',
		between,
		error_m: isKnown && 'error_m' in between ? between.error_m : null
	};
}

/** The surroundings of a point. */
export function pointFigures(
	{ vertices }: Pick<Measurement, 'vertices'>,
	around: Surroundings | null
): PointFigures {
	const point = vertices[0]!;
	if (!around) {
		return { kind: 'point', creek: null, exact: null, stations: [], within: [], places: [] };
	}
	const places = around.features
		.filter(({ ref }) => idInLayer(ref, 'places') !== null && ref !== point.ref)
		.map((feature) => distanceTo(point, feature, Infinity))
		.sort((a, b) => a.distance_m - b.distance_m || b.depth_m - a.depth_m);
	const isAround = ({ meets }: FeatureInside) => meets === 'holds' || meets === 'edge';
	return {
		kind: 'point',
		creek: creekRelation(around.creek, located(point)),
		exact: mileageAt(around.creek, point.at, point.accuracy_m ?? 0),
		stations: nearStations(located(point), around.stations),
		within: places.filter(isAround),
		places: places.filter((place) => !isAround(place)).slice(0, 3)
	};
}
