/** Bus stops and what the build derives for them: the other direction, the station, the stops near a place. */
import type { BusStopItem } from '../../catalogue/ground/bus-stops';
import type { NearStop } from '../../catalogue/items/place-item';
import type { LocatedFeature } from '../../catalogue/relations/creek-relation';
import { nearStations, type NearbyStation } from '../../catalogue/relations/near-stations';
import { shapeOf, spatialRelationOf } from '../../catalogue/relations/spatial-relation';
import type { BaseFeature } from '../../catalogue/schema/base';
import { compassPoint } from '../../geo/geodesic/compass-point';
import { combinedUncertaintyM } from '../../geo/accuracy/uncertainty';
import { pathsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import type { Geodata } from '../read/read-geodata';
import { datumPoints, stationsOf } from './derive';

type Stop = BaseFeature<'bus-stops'>;

/** Of so many that are nearest in the plane the nearest is surely one: geodesics cost their time. */
const CANDIDATES = 8;

/** A stop farther than this is none to walk to, metres. */
const WALK_M = 1000;

/** A place's page names so many stops. */
const MOST_STOPS = 3;

/** Degrees² in the plane of 31.25° N, to compare and for nothing else. */
const apart2 = (one: LngLat, other: LngLat) =>
	((one[0] - other[0]) * 0.855) ** 2 + (one[1] - other[1]) ** 2;

/** The points nearest to a place: to its point, or to a corner of its outline. */
function nearest<P extends { point: LngLat }>(
	place: LocatedFeature,
	points: readonly P[],
	count: number
): P[] {
	const corners: LngLat[] = [place.point, ...pathsOf(shapeOf(place)).flat()];
	return points
		.map((point) => ({
			point,
			away: Math.min(...corners.map((corner) => apart2(corner, point.point)))
		}))
		.sort((a, b) => a.away - b.away)
		.slice(0, count)
		.map(({ point }) => point);
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
		stations: nearStations(sited(stop), nearest(sited(stop), stations, CANDIDATES)),
		isFound
	};
}

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

/** The stops within a walk of a place, nearest first, each name once, at most three; WGS-84, metres. */
export function nearStops(place: LocatedFeature, { base }: Geodata): NearStop[] {
	const stops = base['bus-stops'].features.map((stop) => ({
		...sited(stop),
		id: stop.id,
		name: stop.properties.name
	}));
	const byName = new Map<string, NearStop>();
	for (const stop of nearest(place, stops, 4 * CANDIDATES)) {
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
