import { describe, expect, it } from 'vitest';
import { isClosedRing, openRing } from '#lib/values/ring';

describe('a ring', () => {
	it('is closed where it ends where it begins', () => {
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

	it('is not closed without two positions', () => {
		expect(isClosedRing([])).toBe(false);
		expect(isClosedRing([[0, 0]])).toBe(false);
	});

	it('is opened only where it is closed', () => {
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
