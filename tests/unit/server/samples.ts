/** Small geodata for the tests of the server: a straight creek, some stations, a place. */
import { fileURLToPath } from 'node:url';
import type { BaseFeature } from '#lib/catalogue/schema/base';
import type { LngLat } from '#lib/catalogue/schema/common';
import type { Fact, PlaceFeature, PlaceProperties } from '#lib/catalogue/schema/place';
import { creekLine, type CreekLine } from '#lib/geo/creek/creek-line';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';
import type { Geodata } from '#lib/server/read/read-geodata';

/** The real folder. */
export const ROOT = fileURLToPath(new URL('../../../geodata', import.meta.url));

/** The middle of the samples. */
export const HERE: LngLat = [121.4, 31.24];

/** Metres in a direction from a point. */
export function from(point: LngLat, azimuthDeg: number, metres: number): LngLat {
	return [...geodesicDestination(point, azimuthDeg, metres)] as LngLat;
}

/** A creek that runs east for 8 km, 50 m wide, with mileage 0 at its eastern end. */
export function straightCreek(): CreekLine {
	const line = [4000, 2000, 0, -2000, -4000].map((metres) => from(HERE, 90, metres));
	const south = line.map((at) => from(at, 180, 25));
	const north = line.map((at) => from(at, 0, 25)).reverse();
	return creekLine(line, {
		type: 'Polygon',
		coordinates: [[...south.reverse(), ...north.reverse(), south[0]!]]
	});
}

export type Station = BaseFeature<'metro-stations'>;

/** A station so far from `HERE`. */
export function station(
	id: string,
	azimuthDeg: number,
	metres: number,
	accuracy_m = 50,
	lines = ['13']
): Station {
	return {
		type: 'Feature',
		id,
		properties: {
			name: { en: id, zh: `${id}站` },
			name_basis: { en: 'ours', zh: 'published' },
			lines,
			accuracy_m,
			basis: 'mapped'
		},
		geometry: { type: 'Point', coordinates: from(HERE, azimuthDeg, metres) }
	};
}

/** A fact with the properties that a test sets. */
export function fact(key: string, value: Fact['value'], rest: Partial<Fact> = {}): Fact {
	return { key, value, unit: null, as_of: '2023', status: 'actual', source: 'a-source', ...rest };
}

/** A place that is a point, with the properties that a test sets. */
export function place(id: string, rest: Partial<PlaceProperties> = {}): PlaceFeature {
	const point = rest.point ?? HERE;
	return {
		type: 'Feature',
		id,
		properties: {
			id,
			name: { en: id, zh: `${id}园` },
			aliases: [],
			name_basis: { en: 'ours', zh: 'ours' },
			kind: 'park',
			sectors: [],
			summary: { en: 'A sample.', zh: '样例。' },
			status: 'operating',
			address: { en: 'Nowhere', zh: '无' },
			point,
			basis: 'mapped',
			accuracy_m: 20,
			position: { source: 'a-source', method: { en: 'Made up.', zh: '虚构。' } },
			within: null,
			facts: [],
			...rest
		},
		geometry: { type: 'Point', coordinates: point }
	};
}

/** Geodata of places and stations alone, enough for items. */
export function geodataOf(places: PlaceFeature[], stations: Station[] = []): Geodata {
	const keys = places.flatMap(({ properties }) => properties.facts.map(({ key }) => key));
	return {
		places,
		sources: [
			{
				id: 'a-source',
				title: 'A source',
				language: 'en',
				publisher: 'Nobody',
				date: null,
				licence: 'unknown',
				link: null,
				tier: 'own-work'
			}
		],
		corridor: { facts: [], whole: { text: [], promises: [], figures: [] }, sectors: [] },
		tour: { stops: [], walks: [] },
		oldNames: [],
		network: {
			title: { en: 'Network', zh: '线网' },
			sources: ['a-source'],
			licence: 'unknown',
			as_of: '2026-07',
			method: { en: 'Made up.', zh: '虚构。' },
			settled: [],
			stations: [
				{ id: 'far', name: { en: 'Far', zh: '远' }, point: [121.9, 31.7], accuracy_m: 100 }
			],
			services: [],
			changes: [],
			published: []
		},
		views: new Map(),
		factKeys: Object.fromEntries(keys.map((key) => [key, { en: `${key}!`, zh: `${key}！` }])),
		base: {
			'metro-stations': { features: stations },
			roads: { features: [] },
			'streets-approximate': { features: [] },
			'bus-stops': { features: [] }
		} as unknown as Geodata['base']
	};
}
