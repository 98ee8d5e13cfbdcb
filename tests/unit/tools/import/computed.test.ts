/** Columns that are computed from positions, on made ground whose figures are known by hand. */
import { describe, expect, it } from 'vitest';
import { creekLine } from '#lib/geo/creek/creek-line';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import {
	COMPUTED,
	type ComputedGroup,
	type MapFeatures
} from '#lib/tools/import/protocol/computed';
import { LayerWorkshop } from '#lib/tools/import/work/workshop';
import type { LngLat } from '#lib/values/lng-lat';
import type { Areal } from '#lib/values/geometry';

/** A rectangle, counter-clockwise. */
const box = (west: number, south: number, east: number, north: number): Areal => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});
const named = (name: string, point: LngLat, accuracy_m: number) => ({
	id: name,
	name: { en: name, zh: `${name}（中）` },
	point,
	accuracy_m,
	lines: []
});

/** From 121.5° to 121.3° E along a parallel, whose vertices are near enough for its edges to be it. */
const westward = (lat: number) =>
	Array.from({ length: 21 }, (_, i): LngLat => [121.5 - i / 100, lat]);

/**
 * The creek runs west along 31.25° N from 121.5° E, 0.0004° of latitude (44 m) wide. At 31.25° N a degree of
 * latitude has 110,870 m and one of longitude 95,254 m (Snyder 1987, formulae 4-18 and 4-20).
 */
const MAP: MapFeatures = {
	lang: 'en',
	creek: creekLine(westward(31.25), {
		type: 'Polygon',
		coordinates: [[...westward(31.2502), ...westward(31.2498).reverse(), [121.5, 31.2502]]]
	}),
	banks: { left: 'north', right: 'south' },
	stations: [
		named('far', [121.4, 31.3], 10),
		named('near', [121.4, 31.262], 10),
		named('also near', [121.4, 31.2579], 10)
	],
	stops: [named('stop', [121.401, 31.26], 3)],
	places: [
		{ ...named('park', [121.4, 31.26], 5), outline: box(121.39, 31.255, 121.41, 31.265) },
		{ ...named('spot', [121.41, 31.26], 5) }
	]
};
const POINTS: readonly (readonly [string, number, number])[] = [
	['a', 121.4, 31.26],
	// On the park's edge, within its 5 m.
	['b', 121.41, 31.26],
	['c', 121.35, 31.24],
	['d', 121.45, 31.3]
];

async function layerOf(content: string, name: string) {
	const shop = new LayerWorkshop(() => null, READ_LIMITS);
	shop.learn(MAP);
	const { drafts } = await shop.open([{ name, content: new Blob([content]) }]);
	const layer = shop.place(drafts[0]!.id, { system: 'wgs84', order: 'east-first' });
	return { shop, layer };
}
const table = ['name,lng,lat', ...POINTS.map((row) => row.join())].join('\n');

/** The new cells of each row, by the names of the columns. */
async function computed(group: ComputedGroup, content = table, name = 'a.csv') {
	const { shop, layer } = await layerOf(content, name);
	const placed = await shop.compute(layer.id, group, COMPUTED[group]);
	const names = placed.columns.map((column) => column.name);
	return shop
		.rows(layer.id, { sort: null, text: '', from: 0, count: 100 })
		.rows.map(({ cells }) =>
			Object.fromEntries(
				names.map((one, i) => [one, cells[i]] as const).slice(layer.columns.length)
			)
		);
}

describe('computed columns', () => {
	it('give the nearest station with its ± and a range of minutes', async () => {
		const [a] = await computed('station');
		// 0.002° of latitude: 221.74 m. The walk: 1.15 to 1.6 times that less or more 10 m, at 1.5 and 1.1 m/s:
		// 162 s and 337 s.
		expect(a).toMatchObject({
			'station-distance': 222,
			'station-error': 10,
			'walk-least': 3,
			'walk-most': 6
		});
	});

	it('name two stations where the ± cannot tell them apart', async () => {
		const [a] = await computed('station');
		// One to the north, one 11 m farther to the south, both known to 10 m.
		expect(a!.station).toBe('near; also near');
	});

	it('give the nearest bus stop', async () => {
		const [a] = await computed('bus-stop');
		expect(a).toMatchObject({ stop: 'stop', 'stop-distance': 95, 'stop-error': 3 });
	});

	it('give the distance to the water, mileage and bank, and no mileage too far from it', async () => {
		const [a, , c, d] = await computed('creek');
		// 0.0098° of latitude; 0.1° of longitude upstream.
		expect(a!['water-distance']).toBeCloseTo(1086.5, -0.5);
		// None of the four has a mileage: the columns would be empty.
		expect(Object.keys(a!)).toEqual(['water-distance']);
		expect(c!['water-distance']).toBeCloseTo(1086.5, -0.5);
		expect(d!['water-distance']).toBeCloseTo(5521.5, -0.5);
		const [near] = await computed('creek', 'lng,lat\n121.4,31.255', 'b.csv');
		expect(near).toMatchObject({ mileage: 'K9+525', bank: 'north' });
		const [south] = await computed('creek', 'lng,lat\n121.35,31.248', 'b.csv');
		expect(south).toMatchObject({ mileage: 'K14+288', bank: 'south' });
	});

	it('give the mileages of an area along the water', async () => {
		const area = JSON.stringify(box(121.39, 31.2502, 121.4, 31.253));
		const [one] = await computed('creek', area, 'a.geojson');
		expect(one).toMatchObject({ 'water-distance': 0, mileage: 'K9+525–K10+478', bank: 'north' });
	});

	it('tell what surely lies in a place from what lies at its edge', async () => {
		const [a, b, c] = await computed('place');
		expect(a).toEqual({ place: 'park', 'place-edge': null });
		expect(b!.place).toBeNull();
		expect(b!['place-edge']).toMatch(/park/);
		expect(c).toEqual({ place: null, 'place-edge': null });
	});

	it('give the size of areas, and no empty column', async () => {
		const area = JSON.stringify(box(121.39, 31.255, 121.41, 31.265));
		const [one] = await computed('size', area, 'a.geojson');
		// 0.02° by 0.01° at 31.26° N: 1,904.9 m by 1,108.7 m.
		expect(Number(one!.area) / 1e6).toBeCloseTo(2.112, 3);
		expect(Number(one!.length)).toBeCloseTo(6027, -1);
		const points = await computed('size');
		expect(points[0]).toEqual({});
	});

	it('fail where nothing is known of the map', async () => {
		const shop = new LayerWorkshop(() => null, READ_LIMITS);
		const { drafts } = await shop.open([{ name: 'a.csv', content: new Blob([table]) }]);
		const layer = shop.place(drafts[0]!.id, { system: 'wgs84', order: 'east-first' });
		await expect(shop.compute(layer.id, 'station', [])).rejects.toThrow();
	});
});

describe('points around the places of the map', () => {
	it('are counted from the outline, those that the ± leaves open apart', async () => {
		// From the park's northern edge 31.265° N: 790 m, 800 m and 812 m to the north.
		const rows = [31.26, 31.272125, 31.272216, 31.27233].map((lat) => `121.4,${lat}`);
		const { shop, layer } = await layerOf(['lng,lat', ...rows].join('\n'), 'a.csv');
		const words = { layer: 'around', place: 'place', sure: 'sure', possible: 'possible' };
		const around = await shop.countAround(layer.id, words);
		expect(around).toMatchObject({ name: 'around', rows: 2, areas: 1, points: 1 });
		const cells = shop
			.rows(around.id, { sort: null, text: '', from: 0, count: 10 })
			.rows.map((row) => row.cells);
		// The spot is 0.01° of longitude, 953 m, from the first point, and farther from the others.
		expect(cells).toEqual([
			['park', 2, 1],
			['spot', 0, 0]
		]);
	});
});
