import { describe, expect, it } from 'vitest';
import { isClosedRing, openRing } from '#lib/values/ring';

describe('a ring', () => {
	it('is closed if its last position repeats the first', () => {
		expect(
			isClosedRing([
				[0, 0],
				[1, 0],
				[0, 0]
			])
		).toBe(true);
		expect(
			isClosedRing([
				[0, 0],
				[1, 0],
				[0, 1e-9]
			])
		).toBe(false);
	});

	it('is not closed with fewer than two positions', () => {
		expect(isClosedRing([])).toBe(false);
		expect(isClosedRing([[0, 0]])).toBe(false);
	});

	it('loses its last position only if it is closed', () => {
		expect(
			openRing([
				[0, 0],
				[1, 0],
				[0, 0]
			])
		).toEqual([
			[0, 0],
			[1, 0]
		]);
		expect(
			openRing([
				[0, 0],
				[1, 0]
			])
		).toEqual([
			[0, 0],
			[1, 0]
		]);
		expect(openRing([])).toEqual([]);
	});
});
