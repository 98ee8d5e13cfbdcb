import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/catalogue/schema/place';
import { placeDetail, placeItem } from '#lib/server/derive/place-items';
import { HERE, fact, from, geodataOf, place, station, straightCreek } from './samples';

const creek = straightCreek();
const stations = [station('one', 0, 700), station('two', 90, 1200), station('three', 180, 1900)];

function headlineOf(facts: Fact[]): [string, Fact['value']][] {
	const sample = place('sample', { facts });
	return placeItem(sample, geodataOf([sample], stations), creek).headline.map(({ key, value }) => [
		key,
		value
	]);
}

describe('the headline', () => {
	it('is three facts in order of importance, not of the file', () => {
		const facts = [
			fact('opened', 2004),
			fact('tax_cny', 35),
			fact('area_m2', 5),
			fact('companies', 500),
			fact('output_cny', 30)
		];
		expect(headlineOf(facts).map(([key]) => key)).toEqual(['output_cny', 'companies', 'area_m2']);
	});

	it('prefers an actual fact to a newer forecast', () => {
		const facts = [
			fact('companies', 900, { as_of: '2030', status: 'projection' }),
			fact('companies', 600, { as_of: '2025', status: 'planned' }),
			fact('companies', 500, { as_of: '2022' })
		];
		expect(headlineOf(facts)).toEqual([['companies', 500]]);
	});

	it('prefers the latest actual fact', () => {
		const facts = [
			fact('companies', 100, { as_of: '2023-01-18' }),
			fact('companies', 130, { as_of: '2023-09-26' }),
			fact('companies', 20, { as_of: '2019-12-05' })
		];
		expect(headlineOf(facts)).toEqual([['companies', 130]]);
	});

	it('puts no forecast or plan before an actual figure, whatever their keys', () => {
		const facts = [
			fact('output_cny', 10, { status: 'projection' }),
			fact('companies', 90, { status: 'planned' }),
			fact('trees', 1000),
			fact('floors', 12, { status: 'description' })
		];
		expect(headlineOf(facts).map(([key]) => key)).toEqual(['trees', 'floors', 'output_cny']);
	});

	it('has one fact a key, including free keys', () => {
		const facts = [
			fact('trees', 1000, { as_of: '2022' }),
			fact('trees', 1200, { as_of: '2021/2023' }),
			fact('trees', 5000, { as_of: '2030', status: 'planned' })
		];
		expect(headlineOf(facts)).toEqual([['trees', 1200]]);
	});

	it('shows a forecast where there is nothing else', () => {
		const facts = [fact('output_cny', 10, { status: 'projection' })];
		expect(headlineOf(facts)).toEqual([['output_cny', 10]]);
	});

	it('is filled up with other numbers, not with texts', () => {
		const facts = [
			fact('operator', { en: 'Somebody', zh: '某公司' }),
			fact('trees', 1000, { as_of: '2021' }),
			fact('shops', 166, { as_of: '2022' }),
			fact('opened', 2021)
		];
		expect(headlineOf(facts).map(([key]) => key)).toEqual(['opened', 'shops', 'trees']);
	});

	it('has the labels of its keys', () => {
		const sample = place('sample', { facts: [fact('companies', 500)] });
		const item = placeItem(sample, geodataOf([sample], stations), creek);
		expect(item.headline[0]!.label).toEqual({ en: 'companies!', zh: 'companies！' });
	});

	it('is empty for a place without facts', () => {
		expect(headlineOf([])).toEqual([]);
	});
});

describe('an item', () => {
	it('has its stations and its relation to the creek', () => {
		const sample = place('sample');
		const item = placeItem(sample, geodataOf([sample], stations), creek);
		expect(item.derived.stations.map(({ id }) => id)).toEqual(['one']);
		expect(item.derived.creek).toMatchObject({ mileage: { mileage_m: 4000 } });
		// A point is shown with its circle of accuracy, computed in degrees by hand.
		const [west, south, east, north] = item.extent;
		expect((east - west) / 2).toBeCloseTo(item.accuracy_m / 95_300, 6);
		expect((north - south) / 2).toBeCloseTo(item.accuracy_m / 110_870, 6);
		expect([(west + east) / 2, (south + north) / 2]).toEqual([
			expect.closeTo(HERE[0], 9),
			expect.closeTo(HERE[1], 9)
		]);
	});

	it('that is a concept has no derived distances at all', () => {
		const concept = place('concept', { basis: 'concept', status: 'concept', accuracy_m: 1500 });
		const other = place('other', { point: from(HERE, 0, 300) });
		const geodata = geodataOf([concept, other], stations);
		expect(placeItem(concept, geodata, creek).derived).toEqual({ stations: [], creek: null });
		expect(placeDetail(concept, geodata, creek)).toMatchObject({ stations: [], neighbours: [] });
	});

	it('omits the properties that only the place’s page needs', () => {
		const sample = place('sample', { facts: [fact('companies', 500)] });
		const keys = Object.keys(placeItem(sample, geodataOf([sample], stations), creek));
		for (const key of ['facts', 'summary', 'address', 'aliases', 'neighbours']) {
			expect(keys).not.toContain(key);
		}
	});
});

describe('a detail', () => {
	const outer = place('outer');
	const inner = place('inner', { within: 'outer', facts: [fact('companies', 500)] });
	const geodata = geodataOf([outer, inner], stations);

	it('names its container and its contents', () => {
		expect(placeDetail(inner, geodata, creek).container).toMatchObject({ id: 'outer' });
		expect(placeDetail(outer, geodata, creek).contains.map(({ id }) => id)).toEqual(['inner']);
		expect(placeDetail(outer, geodata, creek).container).toBeNull();
	});

	it('has its facts with their sources in full', () => {
		const [first] = placeDetail(inner, geodata, creek).facts;
		expect(first!.sourced).toMatchObject({ id: 'a-source', title: 'A source' });
	});

	it('lists three stations', () => {
		expect(placeDetail(inner, geodata, creek).stations).toHaveLength(3);
	});

	it('has an area only where there is one to measure', () => {
		expect(placeDetail(inner, geodata, creek).area_m2).toBeNull();
		const corners = [225, 135, 45, 315, 225].map((azimuth) => from(HERE, azimuth, 50 * Math.SQRT2));
		const square = {
			...place('square'),
			geometry: { type: 'Polygon' as const, coordinates: [corners] }
		};
		const area_m2 = placeDetail(square, geodataOf([square], stations), creek).area_m2!;
		expect(Math.abs(area_m2 - 10_000)).toBeLessThan(1);
	});
});
