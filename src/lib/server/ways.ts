/** In which direction a place lies from what is around it, where its accuracy lets that be said. */
import { WATER_ACCURACY_M } from '../catalogue/creek-relation';
import type { NearStation, Neighbour, PlaceItem, PlaceWays } from '../catalogue/place-item';
import type { PlaceFeature } from '../catalogue/schema/place';
import { compassWay, wayOf, type Way } from '../geo/compass-way';
import { footOnCreek, type CreekLine } from '../geo/creek-line';
import { OTHER_STRETCH_M } from '../geo/creek-mileage';
import { distanceToGeometry } from '../geo/distance-to-geometry';
import { geodesicInverse } from '../geo/geodesic';
import { lngDifferenceDeg, type LngLat } from '../geo/lng-lat';
import { combinedUncertaintyM, type StatedDistance } from '../geo/uncertainty';
import type { NearbyStation } from '../catalogue/near-stations';

/** The place as far as directions go. */
interface Standing {
	point: LngLat;
	accuracy_m: number;
}

/** Degrees by which other stretches that may be the nearest in truth turn the direction at most. */
function rivalsSpreadDeg(creek: CreekLine, { point, accuracy_m }: Standing): number {
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
export function wayFromCreek(creek: CreekLine, place: Standing): Way | null {
	const found = distanceToGeometry(place.point, creek.water);
	const uncertainty_m = combinedUncertaintyM(place.accuracy_m, WATER_ACCURACY_M);
	if (!found || !(found.distance_m > uncertainty_m)) return null;
	const { startAzimuthDeg } = geodesicInverse(found.nearest, place.point);
	const coneDeg = (Math.asin(uncertainty_m / found.distance_m) * 180) / Math.PI;
	return wayOf(startAzimuthDeg, coneDeg + rivalsSpreadDeg(creek, place));
}

/** A distance that is only bounded has no direction. */
const isKnown = ({ kind }: StatedDistance) => kind === 'about';

function waysFrom<T extends { id: string; distance: StatedDistance }>(
	place: Standing,
	named: readonly T[],
	standingOf: (id: string) => Standing
): Record<string, Way> {
	const ways = named
		.filter(({ distance }) => isKnown(distance))
		.map(({ id }) => {
			const other = standingOf(id);
			const uncertainty_m = combinedUncertaintyM(place.accuracy_m, other.accuracy_m);
			return [id, compassWay(other.point, place.point, uncertainty_m)] as const;
		});
	return Object.fromEntries(ways.filter((pair): pair is [string, Way] => pair[1] !== null));
}

/** The directions in which a place lies from creek, stations and neighbours. */
export function placeWays(
	{ point, accuracy_m, derived }: Pick<PlaceItem, 'point' | 'accuracy_m' | 'derived'>,
	near: { stations: readonly NearStation[]; neighbours: readonly Neighbour[] },
	known: { creek: CreekLine; stations: readonly NearbyStation[]; places: readonly PlaceFeature[] }
): PlaceWays {
	const place = { point, accuracy_m };
	const hasCreekWay = derived.creek && isKnown(derived.creek.distance);
	const placeOf = (id: string) => known.places.find((other) => other.id === id)!.properties;
	return {
		creek: hasCreekWay ? wayFromCreek(known.creek, place) : null,
		stations: waysFrom(place, near.stations, (id) => known.stations.find((s) => s.id === id)!),
		neighbours: waysFrom(place, near.neighbours, placeOf)
	};
}
