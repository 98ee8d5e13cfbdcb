/** The arithmetic of a ranking by weights, against sums computed by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedKey } from '#lib/catalogue/compare/row-keys';
import { weighed, whyNot } from '#lib/catalogue/compare/weights';
import { away, counted, figure, nearer, row, unknown } from './samples';

const weights = (given: Partial<Record<RankedKey, number>>) =>
	new Map(Object.entries(given) as [RankedKey, number][]);

const ROWS = [
	row('companies', figure(100, '2022'), figure(500, '2023'), figure(300, '2022')),
	row('creek', away(400), away(1400), away(2400)),
	row('tax_cny', figure(1), unknown, figure(3))
];

describe('an order by weights', () => {
	it('is off where no row is weighted', () => {
		expect(weighed(ROWS, new Map())).toEqual({
			rows: [],
			leftOut: [],
			scores: [],
			order: [0, 1, 2]
		});
	});

	it('scales each row from its worst to its best and takes the weighted mean', () => {
		const { rows, scores, order } = weighed(ROWS, weights({ companies: 1, creek: 3 }));
		// companies, more is better: 0, 400/400, 200/400; creek, less is better: 1, 1000/2000, 0
		expect(rows.map(({ scaled }) => scaled)).toEqual([
			[0, 1, 0.5],
			[1, 0.5, 0]
		]);
		expect(rows.map(({ min, max, better }) => [min, max, better])).toEqual([
			[100, 500, 'more'],
			[400, 2400, 'less']
		]);
		// (1·0 + 3·1)/4, (1·1 + 3·0.5)/4, (1·0.5 + 3·0)/4
		expect(scores).toEqual([0.75, 0.625, 0.125]);
		expect(order).toEqual([0, 1, 2]);
	});

	it('inverts which value is better where a weight is negative', () => {
		const { rows, scores, order } = weighed(ROWS, weights({ creek: -2 }));
		expect(rows[0]).toMatchObject({ weight: 2, better: 'more', scaled: [0, 0.5, 1] });
		expect(scores).toEqual([0, 0.5, 1]);
		expect(order).toEqual([2, 1, 0]);
	});

	it('names the years of a row only where they differ', () => {
		const { rows } = weighed(ROWS, weights({ companies: 1, creek: 1 }));
		expect(rows.map(({ years }) => years)).toEqual([['2022', '2023'], []]);
	});

	it('excludes a row that is not known for every place, with the reason', () => {
		const { rows, leftOut, scores } = weighed(ROWS, weights({ tax_cny: 5, creek: 1 }));
		expect(rows.map(({ key }) => key)).toEqual(['creek']);
		expect(leftOut).toEqual([{ key: 'tax_cny', why: 'unknown' }]);
		expect(scores).toEqual([1, 0.5, 0]);
	});

	it('has no order where every weighted row is excluded', () => {
		expect(weighed(ROWS, weights({ tax_cny: 1 }))).toMatchObject({ scores: [], order: [0, 1, 2] });
	});

	it('depends on the proportion of the weights, not on their size', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 6 }),
				fc.integer({ min: 1, max: 5 }),
				fc.integer({ min: 1, max: 5 }),
				(values, a, b) => {
					fc.pre(new Set(values).size > 1);
					const rows = [
						row('companies', ...values.map((value) => figure(value))),
						row('creek', ...values.map((value, at) => away(value + at * 7)))
					];
					const once = weighed(rows, weights({ companies: a, creek: b }));
					const twice = weighed(rows, weights({ companies: 2 * a, creek: 2 * b }));
					expect(twice.order).toEqual(once.order);
					once.scores.forEach((score, at) => {
						expect(twice.scores[at]).toBeCloseTo(score, 12);
						expect(score).toBeGreaterThanOrEqual(0);
						expect(score).toBeLessThanOrEqual(1);
					});
				}
			)
		);
	});
});

describe('a row that cannot be weighted', () => {
	it.each([
		['where a place is not known', 'unknown', row('companies', figure(1), unknown)],
		['where only a bound is known', 'bound', row('creek', away(900), nearer(400))],
		['where a count is a range', 'bound', row('near_1km', counted(1, 0), counted(1, 2))],
		[
			'where a figure is a plan',
			'hoped',
			row('companies', figure(1), figure(60, '2023', { status: 'planned' }))
		],
		['where all are the same', 'equal', row('companies', figure(7), figure(7))]
	] as const)('%s', (_where, why, unfit) => {
		expect(whyNot(unfit)).toBe(why);
	});

	it('is none of these where it can', () => {
		expect(whyNot(row('companies', figure(1), figure(2, '2022', { status: 'description' })))).toBe(
			null
		);
	});

	it('is the mileage, of which neither end is better', () => {
		const mileage = (mileage_m: number) =>
			({ values: [{ type: 'mileage', mileage_m, bank: null }] }) as const;
		const rows = [row('mileage', mileage(1000) as never, mileage(9000) as never)];
		expect(weighed(rows, weights({ mileage: 1 }))).toMatchObject({ rows: [], scores: [] });
	});
});
