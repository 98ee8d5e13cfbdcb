import { describe, expect, it } from 'vitest';
import { median, ratio, slope, summaries, summary } from '../../bench/statistics.js';

describe('median', () => {
	it('is the middle value, whatever the order', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([7])).toBe(7);
		expect(median([10, 9, 100, 1, 2])).toBe(9);
	});

	it('is the mean of the two middle values of an even number', () => {
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([10, 20])).toBe(15);
	});

	it('is NaN for no values', () => {
		expect(median([])).toBeNaN();
	});

	it('does not change its input', () => {
		const values = [3, 1, 2];
		median(values);
		expect(values).toEqual([3, 1, 2]);
	});
});

describe('summary', () => {
	it('ignores missing values', () => {
		expect(summary([4, null, 2, 9])).toEqual({ median: 4, min: 2, max: 9, count: 3 });
		expect(summary([null])).toBe(null);
		expect(summary([])).toBe(null);
	});
});

describe('ratio', () => {
	const of = (...values: number[]) => summary(values);

	it('compares medians, not means', () => {
		expect(ratio(of(100, 120, 900), of(90, 100, 110))).toBe(1.2);
	});

	it('is unknown where either side is', () => {
		expect(ratio(null, of(1))).toBe(null);
		expect(ratio(of(1), null)).toBe(null);
		expect(ratio(of(1), of(0))).toBe(null);
	});
});

describe('summaries', () => {
	it('sums up each column', () => {
		const rows = [
			{ idle: 3, fcp: null },
			{ idle: 1, fcp: 5 },
			{ idle: 2, fcp: 7 }
		];
		expect(summaries<{ idle: number; fcp: number | null }>(rows)).toEqual({
			idle: { median: 2, min: 1, max: 3, count: 3 },
			fcp: { median: 6, min: 5, max: 7, count: 2 }
		});
	});
});

describe('slope', () => {
	it('is the change of y for each step of x on a line', () => {
		expect(
			slope([
				[0, 5],
				[20, 45],
				[40, 85]
			])
		).toBe(2);
	});

	it('is the least-squares line through scattered points', () => {
		// By hand: means 2 and 4, Σ(x-2)(y-4) = 5, Σ(x-2)² = 5.
		expect(
			slope([
				[0.5, 3],
				[2, 4],
				[2, 3],
				[3.5, 6]
			])
		).toBe(1);
	});

	it('is no number where all points have one x', () => {
		expect(slope([[1, 2]])).toBeNaN();
	});
});
