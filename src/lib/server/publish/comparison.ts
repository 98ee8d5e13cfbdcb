/** Derives the figures for comparing places: distances to large stations, between places, and around. */
import {
	HUBS,
	WALK_M,
	type Around,
	type Between,
	type ComparisonData,
	type Hub,
	type PlaceReach
} from '../../catalogue/compare/comparison-data';
import type { NearbyStation } from '../../catalogue/relations/near-stations';
import type { PlaceFeature } from '../../catalogue/schema/place';
import {
	featureDistance,
	lowerBoundM,
	upperBoundM,
	spatialRelationOf,
	statedRelation,
	type FeatureDistance
} from '../../catalogue/relations/spatial-relation';
import { placeDistance, containersOf, locatedPlace, stationsOf } from '../derive/derive';
import { GeodataFault } from '../read/fault';
import type { Geodata } from '../read/read-geodata';
import { hasSite } from '../../values/position-basis';

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

function between(a: PlaceFeature, b: PlaceFeature, all: readonly PlaceFeature[]): Between {
	if (isInside(a, b, all)) return { kind: 'inside', inner: a.id };
	if (isInside(b, a, all)) return { kind: 'inside', inner: b.id };
	const apart = placeDistance(a, b);
	// One entry serves both directions, since `inside` seen from the other place is `holds`.
	const { distance, meets } = statedRelation(apart);
	const hasOutline = [a, b].some(({ geometry }) => geometry.type !== 'Point');
	const ends = apart.ends.flat().map((degrees) => Number(degrees.toFixed(5)));
	return {
		...distance,
		...(meets && { meets: meets as 'edge' | 'overlaps' | 'beside' }),
		...(hasOutline && !meets && { ends: ends as [number, number, number, number] })
	};
}

function placeReach(
	place: PlaceFeature,
	sited: readonly PlaceFeature[],
	stations: readonly NearbyStation[],
	hubs: Record<Hub, NearbyStation>
): PlaceReach {
	const beside = sited
		.filter((other) => other.id !== place.id)
		.filter((other) => !isInside(place, other, sited) && !isInside(other, place, sited))
		.map((other) => ({ id: other.id, ...placeDistance(place, other) }));
	return {
		hubs: mapHubs((hub) => spatialRelationOf(locatedPlace(place), hubs[hub])),
		near_1km: around(beside, 1000),
		near_2km: around(beside, 2000),
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
export function comparisonData(geodata: Geodata): ComparisonData {
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
		),
		between: Object.fromEntries(
			sited.map((place, at) => [
				place.id,
				Object.fromEntries(
					sited.slice(at + 1).map((other) => [other.id, between(place, other, sited)])
				)
			])
		)
	};
}
