/** Derives the figures for comparing places: distances to large stations, and what lies around each. */
import {
	HUBS,
	WALK_M,
	type Around,
	type Hub,
	type PlaceReach,
	type PublishedComparison
} from '../../catalogue/compare/comparison-data';
import type { NearbyStation } from '../../catalogue/relations/near-stations';
import type { PlaceFeature } from '../../catalogue/schema/place';
import {
	featureDistance,
	lowerBoundM,
	upperBoundM,
	spatialRelationOf,
	type FeatureDistance
} from '../../catalogue/relations/spatial-relation';
import { placeDistance, containersOf, locatedPlace, placeBox, stationsOf } from '../derive/derive';
import { leastDistanceM } from '../../geo/distance/distance-between-extents';
import { combinedUncertaintyM } from '../../geo/accuracy/uncertainty';
import { GeodataFault } from '../read/fault';
import type { Geodata } from '../read/read-geodata';
import { hasSite } from '../../values/position-basis';

/** The larger radius around a place, metres. */
const FAR_M = 2000;

/** A feature with its distance and uncertainty. */
interface Reached extends FeatureDistance {
	id: string;
}

/** All features that may lie within a radius, nearest first. */
function around(reached: readonly Reached[], radius_m: number): Around {
	const sorted = [...reached].sort((a, b) => a.metres - b.metres);
	const isSure = (one: Reached) => upperBoundM(one) <= radius_m;
	const mayBe = (one: Reached) => lowerBoundM(one) <= radius_m;
	return {
		sure: sorted.filter(isSure).map(({ id }) => id),
		maybe: sorted.filter((one) => mayBe(one) && !isSure(one)).map(({ id }) => id)
	};
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/**
 * The lines that stop within walking distance, surely or possibly; a line is in one of the two lists only.
 */
function linesAround(place: PlaceFeature, stations: readonly NearbyStation[]): Around {
	const near = around(
		stations.map((station) => ({
			id: station.id,
			...featureDistance(locatedPlace(place), station)
		})),
		WALK_M
	);
	const linesOf = (ids: readonly string[]) => {
		const lines = stations.filter(({ id }) => ids.includes(id)).flatMap((station) => station.lines);
		return [...new Set(lines)].sort(byNumber);
	};
	const sure = linesOf(near.sure);
	return { sure, maybe: linesOf(near.maybe).filter((line) => !sure.includes(line)) };
}

function isInside(inner: PlaceFeature, outer: PlaceFeature, all: readonly PlaceFeature[]): boolean {
	return containersOf(inner, all).includes(outer.id);
}

/** Whether one may lie within a radius of the other, by the boxes around both. */
const mayBeWithin = (one: PlaceFeature, other: PlaceFeature, radius_m: number): boolean => {
	const [a, b] = [one.properties.accuracy_m, other.properties.accuracy_m];
	return leastDistanceM(placeBox(one), placeBox(other)) - combinedUncertaintyM(a, b) <= radius_m;
};

function placeReach(
	place: PlaceFeature,
	sited: readonly PlaceFeature[],
	stations: readonly NearbyStation[],
	hubs: Record<Hub, NearbyStation>
): PlaceReach {
	const beside = sited
		.filter((other) => other.id !== place.id && mayBeWithin(place, other, FAR_M))
		.filter((other) => !isInside(place, other, sited) && !isInside(other, place, sited))
		.map((other) => ({ id: other.id, ...placeDistance(place, other) }));
	const within = containersOf(place, sited);
	return {
		...(within.length > 0 && { within }),
		hubs: mapHubs((hub) => spatialRelationOf(locatedPlace(place), hubs[hub])),
		near_1km: around(beside, 1000),
		near_2km: around(beside, FAR_M),
		lines: linesAround(place, stations)
	};
}

function mapHubs<T>(valueOf: (hub: Hub) => T): Record<Hub, T> {
	const hubs = Object.keys(HUBS) as Hub[];
	return Object.fromEntries(hubs.map((hub) => [hub, valueOf(hub)])) as Record<Hub, T>;
}

/**
 * The derived figures for comparing any of the places.
 * @throws {GeodataFault} where one of the large stations is not among the metro stations
 */
export function comparisonData(geodata: Geodata): PublishedComparison {
	const stations = stationsOf(geodata);
	const hubs = mapHubs((hub) => {
		const station = stations.find(({ id }) => id === HUBS[hub]);
		if (station) return station;
		throw new GeodataFault('geodata/base/metro-stations.geojson', '', `has no ${HUBS[hub]}`);
	});
	const sited = geodata.places
		.filter(({ properties }) => hasSite(properties.basis))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const measuredTo = ['metro-stations', 'creek'] as const;
	const ground = [
		...measuredTo.flatMap((dataset) => geodata.base[dataset].sources),
		...geodata.network.sources
	];
	return {
		hubs: mapHubs((hub) => ({ name: hubs[hub].name })),
		sources: geodata.sources.filter(({ id }) => ground.includes(id)),
		reach: Object.fromEntries(
			sited.map((place) => [place.id, placeReach(place, sited, stations, hubs)])
		)
	};
}
