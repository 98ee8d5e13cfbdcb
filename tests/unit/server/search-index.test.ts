/** The search file, made from the real geodata. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GROUND_IDS } from '#lib/catalogue/ground/ground-layers';
import { EXTENT } from '#lib/catalogue/schema/extent';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { pathsOf } from '#lib/values/geometry';
import { nearestOnLine } from '#lib/geo/distance/nearest-on-line';
import { CATALOGUE } from '../../built-catalogue';
import { freeGreen } from '#lib/server/derive/free-green';
import { searchFile, summariesOf } from '#lib/server/search/search-index';
import { pointOnLines } from '#lib/server/derive/point-on-lines';
import { HERE, from } from './samples';

const { geodata, ground } = CATALOGUE;
const file = searchFile(CATALOGUE);
const of = (layer: string) => file.entries.filter((entry) => entry.layer === layer);

describe('the file of the search', () => {
	it('is small: at most 48 kB over the wire, of which the bus stops are 8', () => {
		const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
		const bytes = brotliCompressSync(JSON.stringify(file), quality).length;
		console.log(`search.json: ${file.entries.length} entries, ${bytes} bytes brotli`);
		expect(bytes).toBeLessThanOrEqual(48_000);
	});

	it('has every named feature once', () => {
		const keys = file.entries.map(({ layer, id }) => `${layer}:${id}`);
		expect(new Set(keys).size).toBe(keys.length);
		expect(of('places')).toHaveLength(geodata.places.length);
		expect(of('creek').map(({ id }) => id)).toEqual(['suzhou-creek']);
		expect(of('metro')).toHaveLength(geodata.base['metro-stations'].features.length);
		expect(of('crossings')).toHaveLength(geodata.base.crossings.features.length);
		expect(of('green')).toHaveLength(freeGreen(geodata, ground.green).length);
	});

	it('leaves the summaries of the places to a file of their own, at most 8 kB over the wire', () => {
		const summaries = summariesOf(CATALOGUE);
		expect(Object.keys(summaries).sort()).toEqual(
			of('places')
				.map(({ id }) => id)
				.sort()
		);
		expect(JSON.stringify(file)).not.toContain(summaries.m50!.en);
		const bytes = brotliCompressSync(JSON.stringify(summaries)).length;
		console.log(`summaries.json: ${bytes} bytes brotli`);
		expect(bytes).toBeLessThanOrEqual(8_000);
	});

	it('has the hospitals and universities whose grounds have a name, and no school', () => {
		const kinds = of('civic').map(({ kind }) => kind);
		expect(new Set(kinds)).toEqual(new Set(['hospital', 'university']));
		expect(of('civic').map(({ name }) => name.zh)).toContain('普陀区中心医院');
	});

	it('uses the ids of clicks, so that a result can be selected', () => {
		const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
		expect(ids(of('metro'))).toEqual(ids(ground['metro-stations']));
		expect(ids(of('crossings'))).toEqual(ids(ground.crossings));
		for (const { id } of of('green')) expect(ids(ground.green)).toContain(id);
	});

	it('lies inside the extent, to 5 decimals', () => {
		for (const { point } of file.entries) {
			const [lng, lat] = point;
			expect(lng >= EXTENT.west && lng <= EXTENT.east).toBe(true);
			expect(lat >= EXTENT.south && lat <= EXTENT.north).toBe(true);
			for (const degrees of point) expect(Number(degrees.toFixed(5))).toBe(degrees);
		}
	});

	it('has the map’s subject first', () => {
		const layers = [...new Set(file.entries.map(({ layer }) => layer))];
		const [creek, metro, ...others] = GROUND_IDS;
		expect([creek, metro]).toEqual(['creek', 'metro']);
		const lists = [...others, 'civic', 'water', 'roads'];
		expect(layers).toEqual(['places', creek, metro, 'metro-lines', ...lists]);
	});
});

describe('streets', () => {
	const named = (zh: string) => of('roads').filter(({ name }) => name.zh === zh);

	it('are one a name, whatever the number of mapped segments', () => {
		const names = of('roads').map(({ name }) => name.zh);
		expect(new Set(names).size).toBe(names.length);
		const { roads, 'streets-approximate': approximate } = geodata.base;
		const pieces = [...roads.features, ...approximate.features].filter(
			({ properties }) => properties.name
		);
		expect(pieces.length).toBeGreaterThan(names.length);
	});

	it('are marked as approximate only where no part of them is mapped', () => {
		expect(named('大渡河路')[0]!.kind).toBe('approximate-street');
		expect(named('真北路')[0]!.kind).toBe('street');
		expect(named('内环高架路')[0]!.kind).toBe('expressway');
		// One of its pieces is built as an expressway, the street is none.
		expect(named('真华路')[0]!.kind).toBe('street');
	});

	it('leave bridges over the creek to the crossings', () => {
		expect(named('外白渡桥')).toEqual([]);
		expect(of('crossings').some(({ name }) => name.zh === '外白渡桥')).toBe(true);
	});

	it('have their point on the street, within the precision of 5 decimals', () => {
		for (const zh of ['真南路', '莫干山路', '大渡河路', '内环高架路', '中山北路']) {
			const { point } = named(zh)[0]!;
			const lines = [
				...geodata.base.roads.features,
				...geodata.base['streets-approximate'].features
			]
				.filter(({ properties }) => properties.name?.zh === zh)
				.flatMap(({ geometry }) => pathsOf(geometry));
			const away = Math.min(...lines.map((line) => nearestOnLine(point, line)!.distance_m));
			expect(away, zh).toBeLessThan(1);
		}
	});

	it('have it near their middle: of a straight street of 2 km, 1 km from either end', () => {
		const ends = [HERE, from(HERE, 90, 500), from(HERE, 90, 2000)];
		const point = pointOnLines([{ type: 'LineString', coordinates: ends }]);
		expect(geodesicDistanceM(HERE, point)).toBeGreaterThan(998);
		expect(geodesicDistanceM(HERE, point)).toBeLessThan(1002);
	});
});

describe('waters', () => {
	it('are one a name, without the creek itself', () => {
		const names = of('water').map(({ name }) => name.zh);
		expect(new Set(names).size).toBe(names.length);
		expect(names).toContain('黄浦江');
		expect(names).toContain('银锄湖');
		expect(names).not.toContain('苏州河');
	});
});
