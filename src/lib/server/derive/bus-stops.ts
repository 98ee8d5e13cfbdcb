/** Bus stops and what the build derives for them: the other direction, the station, the stops near a place. */
import type { BusStopItem } from '../../catalogue/ground/bus-stops';
import type { NearStop } from '../../catalogue/items/place-item';
import type { LocatedFeature } from '../../catalogue/relations/creek-relation';
import { nearStations, type NearbyStation } from '../../catalogue/relations/near-stations';
import { shapeOf, spatialRelationOf } from '../../catalogue/relations/spatial-relation';
import type { BaseFeature } from '../../catalogue/schema/base';
import { compassPoint } from '../../geo/geodesic/compass-point';
import { combinedUncertaintyM } from '../../geo/accuracy/uncertainty';
import { degreeLength } from '../../geo/geodesic/degree-length';
import { extentHolds, extentOf, type Extent } from '../../values/extent';
import type { LngLat } from '../../values/lng-lat';
import type { Geodata } from '../read/read-geodata';
import { datumPoints, stationsOf } from './derive';

type Stop = BaseFeature<'bus-stops'>;

/** The nearest of these stations by the plane are surely the nearest: geodesics cost their time. */
const CANDIDATES = 8;

/** A stop farther than this is none to walk to, metres. */
const WALK_M = 1000;

/** A place's page names so many stops. */
const MOST_STOPS = 3;

/** Metres between two positions in the plane of the latitude between them: to put them in order. */
function planeM(one: LngLat, other: LngLat): number {
	const { lat_m, lng_m } = degreeLength((one[1] + other[1]) / 2);
	return Math.hypot((one[0] - other[0]) * lng_m, (one[1] - other[1]) * lat_m);
}

/** The nearest to a point first. */
const byDistance = <P extends { point: LngLat }>(from: LngLat, points: readonly P[]): P[] =>
	points
		.map((one) => ({ one, away_m: planeM(from, one.point) }))
		.sort((a, b) => a.away_m - b.away_m)
		.map(({ one }) => one);

/** The box around a place, grown by so many metres. */
function extentAround(place: LocatedFeature, metres: number): Extent {
	const { west, south, east, north } = extentOf(shapeOf(place))!;
	const { lat_m, lng_m } = degreeLength((south + north) / 2);
	const [lng, lat] = [metres / lng_m, metres / lat_m];
	return { west: west - lng, south: south - lat, east: east + lng, north: north + lat };
}

const sited = ({ geometry, properties }: Stop) => ({
	point: geometry.coordinates,
	accuracy_m: properties.accuracy_m
});

function busStopItem(
	stop: Stop,
	byId: ReadonlyMap<string, Stop>,
	stations: readonly NearbyStation[],
	isFound: boolean
): BusStopItem {
	const { name, name_basis, other: otherId, accuracy_m } = stop.properties;
	const { point } = sited(stop);
	const other = otherId === undefined ? undefined : byId.get(otherId);
	const both_m = combinedUncertaintyM(accuracy_m, other?.properties.accuracy_m ?? 0);
	return {
		id: stop.id,
		name,
		name_basis,
		accuracy_m,
		point,
		directions: datumPoints(point),
		other: other
			? {
					...spatialRelationOf(sited(stop), sited(other)),
					way: compassPoint(point, other.geometry.coordinates, both_m)
				}
			: null,
		stations: nearStations(sited(stop), byDistance(point, stations).slice(0, CANDIDATES)),
		isFound
	};
}

/** The ids of the sources of the bus stops. */
export const busStopSources = ({ base }: Geodata): readonly string[] => base['bus-stops'].sources;

/** The items of the bus stops. */
export function busStopItems(geodata: Geodata): BusStopItem[] {
	const stops = geodata.base['bus-stops'].features;
	const byId = new Map(stops.map((stop) => [stop.id, stop]));
	const stations = stationsOf(geodata);
	const names = new Set<string>();
	return stops.map((stop) => {
		const { zh } = stop.properties.name;
		const isFound = !names.has(zh);
		names.add(zh);
		return busStopItem(stop, byId, stations, isFound);
	});
}

/**
 * The stops within a walk of a place's outline or point, nearest first, each name once, at most three; of
 * those inside it the nearest to its point. WGS-84, metres.
 */
export function nearStops(place: LocatedFeature, { base }: Geodata): NearStop[] {
	const around = extentAround(place, WALK_M);
	const stops = base['bus-stops'].features
		.map((stop) => ({ ...sited(stop), id: stop.id, name: stop.properties.name }))
		.filter(({ point }) => extentHolds(around, point));
	const byName = new Map<string, NearStop>();
	for (const stop of byDistance(place.point, stops)) {
		const relation = spatialRelationOf(place, stop);
		const { metres } = relation.distance;
		const known = byName.get(stop.name.zh);
		if (metres > WALK_M || (known && known.distance.metres <= metres)) continue;
		byName.set(stop.name.zh, { id: stop.id, name: stop.name, ...relation });
	}
	return [...byName.values()]
		.sort((a, b) => a.distance.metres - b.distance.metres)
		.slice(0, MOST_STOPS);
}
