import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWeighable, RANKED_ROWS, type RankedKey } from '#lib/catalogue/compare/row-keys';
import { readComparison, writeComparison } from '#lib/state/address/compare-address';
import {
	forgetComparison,
	NOTHING_COMPARED,
	type ComparisonAddress
} from '#lib/state/address/compare-parameters';

const PLACES = [
	'm50',
	'x-tower',
	'mint-museum',
	'global-harbor',
	'seari',
	'haina-town',
	'zhenru-temple'
];
const KNOWN = new Set(PLACES);
const url = (rest: string) => new URL(`https://map.example/en/compare/${rest}`);
const read = (rest: string) => readComparison(url(rest), KNOWN);

describe('the address of a comparison', () => {
	it('has no parameters for an empty comparison', () => {
		expect(read('')).toEqual({
			state: NOTHING_COMPARED,
			unknownParameters: [],
			unknown: [],
			surplus: []
		});
	});

	it('names places, order, weights and differences', () => {
		const { state, unknownParameters } = read(
			'?ids=m50,x-tower&sort=companies:desc&w=creek:3,opened:-1.5&diff=1'
		);
		expect(unknownParameters).toEqual([]);
		expect(state).toEqual({
			ids: ['m50', 'x-tower'],
			order: { key: 'companies', descending: true },
			weights: new Map([
				['creek', 3],
				['opened', -1.5]
			]),
			differences: true
		});
	});

	it('reads what a plain form writes, and each place once', () => {
		expect(read('?ids=m50&ids=x-tower&ids=m50').state.ids).toEqual(['m50', 'x-tower']);
	});

	it('distinguishes unknown places from unreadable values', () => {
		const { state, unknown, unknownParameters } = read('?ids=m50,atlantis,<script>,x-tower');
		expect(state.ids).toEqual(['m50', 'x-tower']);
		expect(unknown).toEqual(['atlantis']);
		expect(unknownParameters).toEqual([{ parameter: 'ids', value: '<script>' }]);
	});

	it('keeps six and names the rest', () => {
		const { state, surplus } = read(`?ids=${PLACES.join()}`);
		expect(state.ids).toEqual(PLACES.slice(0, 6));
		expect(surplus).toEqual(['zhenru-temple']);
	});

	it.each([
		['sort=companies', 'sort'],
		['sort=companies:up', 'sort'],
		['sort=kind:asc', 'sort'],
		['sort=toString:asc', 'sort'],
		['w=creek', 'w'],
		['w=creek:much', 'w'],
		['w=creek:1e3', 'w'],
		['w=creek:100', 'w'],
		['w=mileage:1', 'w'],
		['w=constructor:1', 'w'],
		['w=creek:1:2', 'w'],
		['diff=yes', 'diff']
	])('ignores %s and names it', (query, parameter) => {
		const { state, unknownParameters } = read(`?ids=m50,x-tower&${query}`);
		expect(unknownParameters.map((each) => each.parameter)).toEqual([parameter]);
		expect(state).toEqual({ ...NOTHING_COMPARED, ids: ['m50', 'x-tower'] });
	});

	it('keeps the weights that make sense beside one that does not, and drops a weight of 0', () => {
		const { state, unknownParameters } = read('?w=creek:2,nonsense:1,opened:0');
		expect(state.weights).toEqual(new Map([['creek', 2]]));
		expect(unknownParameters).toEqual([{ parameter: 'w', value: 'nonsense:1' }]);
	});

	it('leaves other parameters and the view as they are, and writes no default', () => {
		const here = url('?theme=dark&ids=seari&diff=1#map=13/31.24/121.4');
		expect(writeComparison(here, { ...NOTHING_COMPARED, ids: ['m50', 'x-tower'] })).toBe(
			'/en/compare/?theme=dark&ids=m50,x-tower#map=13/31.24/121.4'
		);
		expect(writeComparison(here, NOTHING_COMPARED)).toBe(
			'/en/compare/?theme=dark#map=13/31.24/121.4'
		);
	});

	it('comes back as it was written', () => {
		const ranked = Object.keys(RANKED_ROWS) as RankedKey[];
		const weight = fc
			.integer({ min: -9999, max: 9999 })
			.filter((n) => n !== 0)
			.map((n) => n / 100);
		const state: fc.Arbitrary<ComparisonAddress> = fc.record({
			ids: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 6 }),
			order: fc.option(fc.record({ key: fc.constantFrom(...ranked), descending: fc.boolean() })),
			weights: fc
				.uniqueArray(fc.tuple(fc.constantFrom(...ranked.filter(isWeighable)), weight), {
					selector: ([key]) => key
				})
				.map((entries) => new Map(entries)),
			differences: fc.boolean()
		});
		fc.assert(
			fc.property(state, (written) => {
				const address = writeComparison(url('?layers=places#map=12/31.2/121.4'), written);
				const back = readComparison(new URL(address, 'https://map.example'), KNOWN);
				expect(back).toEqual({ state: written, unknownParameters: [], unknown: [], surplus: [] });
			})
		);
	});
});

describe('an address that leads away', () => {
	const forget = (address: string) => {
		const away = new URL(address, 'https://map.example');
		forgetComparison(away);
		return away.pathname + away.search;
	};

	it('drops the comparison’s parameters', () => {
		expect(forget('/en/places/m50/?ids=a,b&w=creek:1&sort=creek:asc&diff=1&theme=dark')).toBe(
			'/en/places/m50/?theme=dark'
		);
	});

	it('keeps it where it leads to the comparison in another language', () => {
		expect(forget('/zh/compare/?ids=a,b')).toBe('/zh/compare/?ids=a,b');
	});
});
