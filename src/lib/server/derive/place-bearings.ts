/**
 * The compass points of a place seen from the features around it, where accuracy and shape allow one.
 *
 * A point lies within a cone around its azimuth. Every part of an area must lie within the sector of the
 * compass point: all its vertices, seen from the other's point, and the other's vertices, seen from its own
 * point.
 */
import { WATER_ACCURACY_M, type LocatedFeature } from '../../catalogue/relations/creek-relation';
import type {
	NearStation,
	Neighbour,
	PlaceItem,
	PlaceBearings,
	SpatialRelation
} from '../../catalogue/items/place-item';
import type { PlaceFeature } from '../../catalogue/schema/place';
import { shapeOf } from '../../catalogue/relations/spatial-relation';
import { commonCompassPoint, type CompassPoint } from '../../geo/geodesic/compass-point';
import { footOnCreek, type CreekLine } from '../../geo/creek/creek-line';
import { OTHER_STRETCH_M } from '../../geo/creek/creek-mileage';
import { distanceBetweenGeometries } from '../../geo/distance/distance-between-geometries';
import { geodesicInverse } from '../../geo/geodesic/geodesic';
import { pathsOf } from '../../values/geometry';
import { lngDifferenceDeg, type LngLat } from '../../values/lng-lat';
import { combinedUncertaintyM } from '../../geo/accuracy/uncertainty';
import type { NearbyStation } from '../../catalogue/relations/near-stations';
import { locatedPlace } from './derive';

const cornersOf = (place: LocatedFeature): LngLat[] => pathsOf(shapeOf(place)).flat();

/** The compass point of `to`, seen from `from`; null where none holds. */
export function bearingBetween(from: LocatedFeature, to: LocatedFeature): CompassPoint | null {
	const pairs: (readonly [LngLat, LngLat])[] = [
		[from.point, to.point],
		...(to.outline ? cornersOf(to).map((corner) => [from.point, corner] as const) : []),
		...(from.outline ? cornersOf(from).map((corner) => [corner, to.point] as const) : [])
	];
	return commonCompassPoint(pairs, combinedUncertaintyM(from.accuracy_m, to.accuracy_m));
}

/**
 * The greatest deviation of the direction, degrees, if another stretch of the creek is in truth the
 * nearest.
 */
function rivalsSpreadDeg(creek: CreekLine, point: LngLat, accuracy_m: number): number {
	const foot = footOnCreek(creek, point);
	const azimuthDeg = geodesicInverse(foot.foot, point).startAzimuthDeg;
	const turnsDeg = creek.centreline
		.filter((_, at) => Math.abs(creek.chainage_m[at]! - foot.mileage_m) > OTHER_STRETCH_M)
		.map((vertex) => geodesicInverse(vertex, point))
		.filter(({ distance_m }) => distance_m < foot.distance_m + 2 * accuracy_m)
		.map(({ startAzimuthDeg }) => Math.abs(lngDifferenceDeg(azimuthDeg, startAzimuthDeg)));
	return Math.max(0, ...turnsDeg);
}

/**
 * The compass point of the place, seen from the nearest edge of the creek's water. Where another stretch
 * may in truth be the nearest, the compass point must hold for both.
 */
export function compassPointFromCreek(
	creek: CreekLine,
	place: LocatedFeature
): CompassPoint | null {
	const found = distanceBetweenGeometries(shapeOf(place), creek.water);
	const uncertainty_m = combinedUncertaintyM(place.accuracy_m, WATER_ACCURACY_M);
	if (!found || !(found.distance_m > uncertainty_m)) return null;
	const [near, edge] = found.ends;
	const spreadDeg = rivalsSpreadDeg(creek, near, place.accuracy_m);
	const pairs = [near, place.point, ...cornersOf(place)].map((at) => [edge, at] as const);
	return commonCompassPoint(pairs, uncertainty_m, spreadDeg);
}

/** True for a relation with a direction: the two are apart, and the distance is more than a bound. */
const isKnown = ({ distance, meets }: SpatialRelation) => distance.kind === 'about' && !meets;

function bearingsFrom<T extends SpatialRelation & { id: string }>(
	place: LocatedFeature,
	named: readonly T[],
	sitedOf: (id: string) => LocatedFeature
): Record<string, CompassPoint> {
	const bearings = named
		.filter(isKnown)
		.map(({ id }) => [id, bearingBetween(sitedOf(id), place)] as const);
	return Object.fromEntries(
		bearings.filter((pair): pair is [string, CompassPoint] => pair[1] !== null)
	);
}

/** The compass points of a place seen from creek, stations and neighbours. */
export function placeBearings(
	place: PlaceFeature,
	{ creek }: PlaceItem['derived'],
	near: { stations: readonly NearStation[]; neighbours: readonly Neighbour[] },
	known: { creek: CreekLine; stations: readonly NearbyStation[]; places: readonly PlaceFeature[] }
): PlaceBearings {
	const sited = locatedPlace(place);
	const placeOf = (id: string) => locatedPlace(known.places.find((other) => other.id === id)!);
	return {
		creek: creek && isKnown(creek) ? compassPointFromCreek(known.creek, sited) : null,
		stations: bearingsFrom(sited, near.stations, (id) => known.stations.find((s) => s.id === id)!),
		neighbours: bearingsFrom(sited, near.neighbours, placeOf)
	};
}
