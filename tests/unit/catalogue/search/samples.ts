/** A small made-up town to search in. */
import type { LngLat } from '#lib/catalogue/schema/common';
import type { PlaceEntry, SearchEntry, SearchFile } from '#lib/catalogue/search/index/search-file';
import { search, type SearchOptions } from '#lib/catalogue/search/search';
import { buildSearchIndex } from '#lib/catalogue/search/index/search-index';

const HERE: LngLat = [121.4, 31.24];

/** A place with what a test says of it. */
export function place(
	id: string,
	zh: string,
	en: string,
	rest: Partial<PlaceEntry> = {}
): PlaceEntry {
	return {
		layer: 'places',
		id,
		kind: 'park',
		name: { en, zh },
		point: HERE,
		accuracy_m: 20,
		basis: 'mapped',
		aliases: [],
		sectors: [],
		address: { en: 'Nowhere', zh: '无' },
		former: [],
		...rest
	};
}

/** A station of that name. */
export function station(id: string, zh: string, en: string, lines = ['13']): SearchEntry {
	return {
		layer: 'metro',
		id,
		kind: 'station',
		name: { en, zh },
		point: HERE,
		accuracy_m: 60,
		lines
	};
}

/** A street of that name. */
export function street(id: string, zh: string, en: string, point: LngLat = HERE): SearchEntry {
	return { layer: 'roads', id, kind: 'street', name: { en, zh }, point };
}

/** Readings of the characters that these tests use, by a dictionary. */
const READINGS = {
	tao: '桃陶',
	pu: '浦',
	zhi: '智',
	chuang: '创',
	cheng: '城',
	xin: '新',
	cun: '村',
	lu: '路',
	tong: '同',
	ji: '济',
	da: '大',
	xue: '学',
	yi: '医',
	yuan: '院园',
	bei: '北'
};

/** Searches a file of these entries; the answers are keys, `layer:id`, and why. */
export async function town(entries: SearchEntry[]) {
	const file: SearchFile = { readings: READINGS, entries };
	const index = await buildSearchIndex(file);
	const ask = (query: string, options?: SearchOptions) => search(index, query, options);
	return {
		ask,
		keys: (query: string, options?: SearchOptions) =>
			ask(query, options).map(({ entry }) => `${entry.layer}:${entry.id}`),
		why: (query: string) => ask(query)[0]?.matched
	};
}
