import { describe, expect, it } from 'vitest';
import { linearScale, roundedLimit } from '#lib/panels/compare/charts/chart-scale';
import { extentOfAll } from '#lib/panels/compare/view/on-the-map';

describe('the end of a scale', () => {
	it.each([
		[0, 1],
		[1, 1],
		[800, 800],
		[801, 1000],
		[1001, 1500],
		[2340, 3000],
		[4800, 5000],
		[5300, 6000],
		[11_100, 15_000],
		[99_999, 100_000],
		[0.07, 0.08]
	])('of %d is %d', (value, limit) => {
		expect(roundedLimit(value)).toBe(limit);
	});
});

describe('a scale', () => {
	const at = linearScale(2000, 150);

	it('goes from 0 to its end', () => {
		expect([at(0), at(1000), at(2000), at(400)]).toEqual([0, 75, 150, 30]);
	});

	it('never leaves the drawing', () => {
		expect([at(-50), at(9000)]).toEqual([0, 150]);
	});
});

describe('the extent of several places', () => {
	it('holds them all', () => {
		expect(
			extentOfAll([
				{ extent: [121.36, 31.27, 121.38, 31.29] },
				{ extent: [121.43, 31.24, 121.44, 31.25] }
			])
		).toEqual([121.36, 31.24, 121.44, 31.29]);
	});
});
