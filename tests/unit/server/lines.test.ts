/** Streets and metro lines as whole things, from the real geodata and from made-up lines. */
import { describe, expect, it } from 'vitest';
import { NEAR_METRO_M, NEAR_STREET_M, ON_STREET_M } from '#lib/catalogue/ground/lines';
import { describeLine } from '#lib/layers/card/describe-line';
import { metroLineItems } from '#lib/server/derive/metro-lines';
import { lengthOnceM, pathLengthM, streetItems, streetsOf } from '#lib/server/derive/streets';
import { mapFile } from '#lib/server/publish/map-files';
import { searchFile } from '#lib/server/search/search-index';
import { CATALOGUE } from '../../built-catalogue';
import { HERE, from } from './samples';

const { geodata } = CATALOGUE;
const streets = streetItems(geodata);
const named = (zh: string) => streets.find(({ name }) => name.zh === zh)!;

describe('the length of a street', () => {
	it('is geodesic: 1 km east is 1 km', () => {
		expect(pathLengthM([HERE, from(HERE, 90, 400), from(HERE, 90, 1000)])).toBeCloseTo(1000, 2);
	});

	it('counts carriageways beside each other once, and what goes on elsewhere in full', () => {
		const one = [HERE, from(HERE, 90, 1000)];
		const beside = one.map((at) => from(at, 0, 20));
		const apart = one.map((at) => from(at, 0, 200));
		const on = [from(HERE, 90, 1100), from(HERE, 90, 1600)];
		expect(lengthOnceM([one, beside])).toBeCloseTo(1000, 1);
		expect(lengthOnceM([one, apart])).toBeCloseTo(2000, 1);
		expect(lengthOnceM([one, beside, on])).toBeCloseTo(1500, 1);
	});

	it('is never longer than all of its mapped parts', () => {
		for (const { length_m, mapped_m, name } of streets) {
			expect(length_m, name.zh).toBeLessThanOrEqual(mapped_m + 1);
		}
		// Its two carriageways are mapped apart.
		expect(named('长寿路').length_m).toBeLessThan(named('长寿路').mapped_m * 0.6);
	});
});

describe('a street', () => {
	it('has the places whose address names it, and those within 60 m', () => {
		const on = named('莫干山路').places;
		expect(on.map(({ id }) => id)).toEqual(expect.arrayContaining(['m50', 'thousand-trees']));
		for (const { places } of streets) {
			for (const { isAddress, distance } of places) {
				if (!isAddress) expect(distance.metres).toBeLessThanOrEqual(2 * ON_STREET_M);
			}
		}
		const west = named('光复西路').places;
		expect(west.find(({ id }) => id === 'mint-museum')!.isAddress).toBe(true);
	});

	it('has the stations within 400 m, the nearest first', () => {
		const { stations } = named('武宁路');
		expect(stations.map(({ id }) => id)).toContain('wuning-road');
		for (const { distance } of stations) {
			expect(distance.metres).toBeLessThanOrEqual(NEAR_STREET_M + 150);
		}
	});

	it('has one id in the search, in its item and in every part that is drawn', () => {
		const ids = new Set(streets.map(({ id }) => id));
		const searched = searchFile(CATALOGUE).entries.filter(({ layer }) => layer === 'roads');
		expect(searched.map(({ id }) => id)).toEqual(streets.map(({ id }) => id));
		expect(ids.size).toBe(streets.length);
		for (const file of ['roads-main', 'roads-minor', 'streets-approximate'] as const) {
			for (const { properties } of mapFile(file, geodata, CATALOGUE.ground.green).features) {
				const street = streets.find(({ name }) => name.zh === properties!.name_zh);
				if (street) expect(properties!.id).toBe(street.id);
			}
		}
		expect(streetsOf(geodata).length).toBe(streets.length);
	});

	it('states on its card how long it is and how sure', () => {
		const card = describeLine(named('莫干山路'), 'en');
		expect(card.rows[0]!.label).toBe('Mapped length');
		expect(card.rows[0]!.value).toMatch(/586\s?m/);
		expect(card.certainty).toMatch(/±\s10/);
		expect(describeLine(named('长寿路'), 'zh').rows[0]!.note).toContain('双向车道只计一次');
		expect(card.lists![0]!.features.map(({ ref }) => ref.id)).toContain('m50');
	});
});

describe('a metro line', () => {
	const line = metroLineItems(geodata).find(({ id }) => id === 'line-13')!;

	it('has its stations in order and the places within 1 km of one', () => {
		const names = line.stations.map(({ name }) => name.zh);
		expect(names.slice(6, 10)).toEqual(['汉中路', '江宁路', '长寿路', '武宁路']);
		expect(line.places.map(({ id }) => id)).toContain('m50');
		for (const { distance } of line.places) {
			expect(distance.metres).toBeLessThanOrEqual(NEAR_METRO_M);
		}
	});

	it('lists its stations first', () => {
		const [first] = describeLine(line, 'en').lists!;
		expect(first!.isOrdered).toBe(true);
		expect(first!.features).toHaveLength(line.stations.length);
	});
});
