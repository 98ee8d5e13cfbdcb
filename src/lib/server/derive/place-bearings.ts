/**
 * In which direction a place lies from what is around it, where accuracy and shape let that be said.
 *
 * A point is known to lie in a cone around its azimuth. Of an area every part must lie in the wind that
 * is said: all its corners, seen from the other's point, and the other's corners, seen from its own.
 */
import { WATER_ACCURACY_M, type Sited } from '../../catalogue/relations/creek-relation';
import type {
	NearStation,
	Neighbour,
	PlaceItem,
	PlaceBearings,
	SpatialRelation
} from '../../catalogue/items/place-item';
import type { PlaceFeature } from '../../catalogue/schema/place';
import { shapeOf } from '../../catalogue/relations/spatial-relation';
import { commonWay, type CompassPoint } from '../../geo/geodesic/compass-point';
import { footOnCreek, type CreekLine } from '../../geo/creek/creek-line';
import { OTHER_STRETCH_M } from '../../geo/creek/creek-mileage';
import { distanceBetweenGeometries } from '../../geo/distance/distance-between-geometries';
import { geodesicInverse } from '../../geo/geodesic/geodesic';
import { pathsOf } from '../../values/geometry';
import { lngDifferenceDeg, type LngLat } from '../../values/lng-lat';
import { combinedUncertaintyM } from '../../geo/accuracy/uncertainty';
import type { NearbyStation } from '../../catalogue/relations/near-stations';
import { sitedPlace } from './derive';

const cornersOf = (place: Sited): LngLat[] => pathsOf(shapeOf(place)).flat();

/** In which direction `to` lies from `from`. */
export function bearingBetween(from: Sited, to: Sited): CompassPoint | null {
	const pairs: (readonly [LngLat, LngLat])[] = [
		[from.point, to.point],
		...(to.outline ? cornersOf(to).map((corner) => [from.point, corner] as const) : []),
		...(from.outline ? cornersOf(from).map((corner) => [corner, to.point] as const) : [])
	];
	return commonWay(pairs, combinedUncertaintyM(from.accuracy_m, to.accuracy_m));
}

/** Degrees by which other stretches that may be the nearest in truth turn the direction at most. */
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
 * In which direction the place lies from the nearest edge of the creek's water. Where another stretch
 * may be the nearest in truth, the word must hold for both.
 */
export function wayFromCreek(creek: CreekLine, place: Sited): CompassPoint | null {
	const found = distanceBetweenGeometries(shapeOf(place), creek.water);
	const uncertainty_m = combinedUncertaintyM(place.accuracy_m, WATER_ACCURACY_M);
	if (!found || !(found.distance_m > uncertainty_m)) return null;
	const [near, edge] = found.ends;
	const spreadDeg = rivalsSpreadDeg(creek, near, place.accuracy_m);
	const pairs = [near, place.point, ...cornersOf(place)].map((at) => [edge, at] as const);
	return commonWay(pairs, uncertainty_m, spreadDeg);
}

/** What meets, and what is only bounded, has no direction. */
const isKnown = ({ distance, meets }: SpatialRelation) => distance.kind === 'about' && !meets;

function waysFrom<T extends SpatialRelation & { id: string }>(
	place: Sited,
	named: readonly T[],
	sitedOf: (id: string) => Sited
): Record<string, CompassPoint> {
	const bearings = named
		.filter(isKnown)
		.map(({ id }) => [id, bearingBetween(sitedOf(id), place)] as const);
	return Object.fromEntries(
		bearings.filter((pair): pair is [string, CompassPoint] => pair[1] !== null)
	);
}

/** The directions in which a place lies from creek, stations and neighbours. */
export function placeBearings(
	place: PlaceFeature,
	{ creek }: PlaceItem['derived'],
	near: { stations: readonly NearStation[]; neighbours: readonly Neighbour[] },
	known: { creek: CreekLine; stations: readonly NearbyStation[]; places: readonly PlaceFeature[] }
): PlaceBearings {
	const sited = sitedPlace(place);
	const placeOf = (id: string) => sitedPlace(known.places.find((other) => other.id === id)!);
	return {
		creek: creek && isKnown(creek) ? wayFromCreek(known.creek, sited) : null,
		stations: waysFrom(sited, near.stations, (id) => known.stations.find((s) => s.id === id)!),
		neighbours: waysFrom(sited, near.neighbours, placeOf)
	};
}
