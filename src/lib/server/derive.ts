/**
 * Figures derived from geometry at build time, so that GeographicLib is not in the first load.
 * The tools run the same functions live; a test holds both equal.
 */
import type { NearbyStation } from '../catalogue/near-stations';
import type { DatumPoints, Neighbour } from '../catalogue/place-item';
import type { LngLat } from '../catalogue/schema/common';
import type { PlaceFeature } from '../catalogue/schema/place';
import { creekLine, type CreekLine } from '../geo/creek-line';
import { fromWgs84 } from '../geo/datum';
import { geodesicDistanceM } from '../geo/geodesic';
import type { Areal } from '../geo/geometry';
import { stateDistanceBetween } from '../geo/uncertainty';
import type { Geodata } from './read-geodata';

/** Places further than this are not "near", metres. */
const NEAR_M = 2000;

/** The creek with its mileage, from its dataset. */
export function creekOf({ base }: Geodata): CreekLine {
	const part = (name: string) => base.creek.features.find((f) => f.properties.part === name)!;
	const line = part('centreline').geometry.coordinates as LngLat[];
	return creekLine(line, part('water').geometry as Areal);
}

/** The metro stations as points that distances are taken to. */
export function stationsOf({ base }: Geodata): NearbyStation[] {
	return base['metro-stations'].features.map(({ id, properties, geometry }) => ({
		id,
		name: properties.name,
		lines: properties.lines,
		point: geometry.coordinates,
		accuracy_m: properties.accuracy_m
	}));
}

/** The ids of the places that a place stands in, the innermost first. */
export function containersOf({ properties }: PlaceFeature, all: readonly PlaceFeature[]): string[] {
	const outer = all.find(({ id }) => id === properties.within);
	return outer ? [outer.id, ...containersOf(outer, all)] : [];
}

/**
 * The places around one, nearest first, at most `most`. Concepts are neither asked nor named, nor
 * is what the place stands in or what stands in it: these are not beside it.
 */
export function neighbours(
	place: PlaceFeature,
	all: readonly PlaceFeature[],
	most = 5
): Neighbour[] {
	if (place.properties.basis === 'concept') return [];
	const containers = containersOf(place, all);
	return all
		.filter((other) => other.id !== place.id && other.properties.basis !== 'concept')
		.filter(({ id }) => !containers.includes(id))
		.filter((other) => !containersOf(other, all).includes(place.id))
		.map((other) => ({
			other,
			metres: geodesicDistanceM(place.properties.point, other.properties.point)
		}))
		.filter(({ metres }) => metres <= NEAR_M)
		.sort((a, b) => a.metres - b.metres)
		.slice(0, most)
		.map(({ other, metres }) => ({
			id: other.id,
			name: other.properties.name,
			distance: stateDistanceBetween(
				metres,
				place.properties.accuracy_m,
				other.properties.accuracy_m
			)
		}));
}

const rounded = ([lng, lat]: readonly [number, number]): LngLat => [
	Number(lng.toFixed(6)),
	Number(lat.toFixed(6))
];

/** A point in the datums of Chinese maps, for links to them; 6 decimals. */
export function datumPoints(point: LngLat): DatumPoints {
	return {
		wgs84: rounded(point),
		gcj02: rounded(fromWgs84(point, 'gcj02')),
		bd09: rounded(fromWgs84(point, 'bd09'))
	};
}
