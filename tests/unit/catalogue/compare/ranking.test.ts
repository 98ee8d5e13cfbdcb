import { describe, expect, it } from 'vitest';
import { differs } from '#lib/catalogue/compare/differences';
import { measureOf } from '#lib/catalogue/compare/ranking-value';
import { caveatsOf, firstOrder, orderOf } from '#lib/catalogue/compare/ranking';
import { away, counted, figure, nearer, row, saying, sourced, unknown } from './samples';

describe('the order of a row', () => {
	it('ascends or descends, with unknown values last in both cases', () => {
		const companies = row('companies', figure(130), unknown, figure(500), figure(20));
		expect(orderOf(companies, true)).toEqual([2, 0, 3, 1]);
		expect(orderOf(companies, false)).toEqual([3, 0, 2, 1]);
	});

	it('keeps the selected order where figures are equal', () => {
		expect(orderOf(row('companies', figure(5), figure(5), figure(9)), false)).toEqual([0, 1, 2]);
		expect(orderOf(row('companies', figure(5), figure(5), figure(9)), true)).toEqual([2, 0, 1]);
	});

	it('uses the best figure of a cell, and none that is not comparable', () => {
		const fact = sourced({ value: 3000 });
		expect(measureOf(saying({ type: 'fact', fact, labelled: true }))).toBeNull();
		expect(measureOf(saying({ type: 'fact', fact, labelled: false }))?.value).toBe(3000);
		expect(measureOf(saying({ type: 'kind', kind: 'park' }))).toBeNull();
	});

	it('starts with the largest figure, or with the nearest', () => {
		expect(firstOrder('tax_cny')).toEqual({ key: 'tax_cny', descending: true });
		expect(firstOrder('creek')).toEqual({ key: 'creek', descending: false });
	});
});

describe('the caveats of an order', () => {
	const caveats = (...cells: Parameters<typeof row>[1][]) => {
		const ranked = row('companies', ...cells);
		return caveatsOf(ranked, orderOf(ranked, true));
	};

	it('name different years, but not equal ones', () => {
		expect(caveats(figure(1, '2023'), figure(2, '2022-05')).years).toEqual(['2022', '2023']);
		expect(caveats(figure(1, '2023-01'), figure(2, '2023-12-31')).years).toEqual([]);
		expect(caveats(figure(1, '2021/2023'), figure(2, '2023')).years).toEqual(['2021–2023', '2023']);
	});

	it('do not count a figure that is a year as a date', () => {
		const opened = (year: number) => figure(year, String(year), { unit: 'year', key: 'opened' });
		expect(caveats(opened(2004), opened(2019)).years).toEqual([]);
	});

	it('name plans, forecasts and unknown values', () => {
		const { hoped, unknown: last } = caveats(
			figure(60, '2023', { status: 'planned' }),
			unknown,
			figure(20),
			figure(90, '2030', { status: 'projection' })
		);
		expect([...hoped].sort()).toEqual([0, 3]);
		expect(last).toEqual([1]);
	});

	it('name bounds and ranges', () => {
		expect(caveats(away(100), nearer(400), away(900)).bounds).toEqual([1]);
		expect(caveats(counted(2, 0), counted(1, 3)).bounds).toEqual([1]);
	});

	it('name neighbours whose difference is within the uncertainty', () => {
		// 1,000 ± 60 and 1,100 ± 60 overlap, 1,100 ± 60 and 1,300 ± 60 do not.
		const cells = [away(1000, 60), away(1100, 60), away(1300, 60)];
		expect(caveats(...cells).alike).toEqual([[1, 0]]);
		expect(caveats(figure(5), figure(5)).alike).toEqual([]);
	});
});

describe('a difference', () => {
	it('of numbers exists only beyond their uncertainty', () => {
		expect(differs(row('creek', away(1000, 60), away(1100, 60)))).toBe(false);
		expect(differs(row('creek', away(1000, 60), away(1130, 60)))).toBe(true);
		expect(differs(row('creek', nearer(400), away(390, 20)))).toBe(false);
		expect(differs(row('creek', nearer(400), away(430, 20)))).toBe(true);
		expect(differs(row('near_1km', counted(1, 2), counted(3, 0)))).toBe(false);
		expect(differs(row('near_1km', counted(1, 1), counted(3, 0)))).toBe(true);
		// The whole of a row overlaps pair by pair, or it differs.
		expect(differs(row('creek', away(1000, 60), away(1100, 60), away(1200, 60)))).toBe(true);
	});

	it('of figures exists where their numbers differ, whatever their years', () => {
		expect(differs(row('companies', figure(5, '2022'), figure(5, '2023')))).toBe(false);
		expect(differs(row('companies', figure(5), figure(6)))).toBe(true);
	});

	it('of lists ignores their order', () => {
		const ai = { type: 'sector', sector: 'ai' } as const;
		const software = { type: 'sector', sector: 'software' } as const;
		expect(differs(row('sectors', saying(ai, software), saying(software, ai)))).toBe(false);
		expect(differs(row('sectors', saying(ai, software), saying(ai)))).toBe(true);
	});

	it('does not exist where too little is known, or figures are not comparable', () => {
		expect(differs(row('companies', figure(5), unknown))).toBe(false);
		expect(differs(row('companies', unknown, unknown))).toBe(false);
		const own = (value: number) =>
			saying({ type: 'fact', fact: sourced({ value }), labelled: true });
		expect(differs(row('companies_other', own(1), own(2)))).toBe(false);
	});
});
