import { describe, expect, it } from 'vitest';
import {
	combinedUncertaintyM,
	roundedUpM,
	stateDistance,
	stateDistanceBetween,
	stepBelowM
} from '#lib/geo/uncertainty';

describe('combinedUncertaintyM', () => {
	it('is √(a₁² + a₂²)', () => {
		expect(combinedUncertaintyM(3, 4)).toBe(5);
		expect(combinedUncertaintyM(10, 5)).toBeCloseTo(11.1803, 4);
		expect(combinedUncertaintyM(7)).toBe(7);
		expect(combinedUncertaintyM()).toBe(0);
	});
});

describe('stepBelowM', () => {
	it.each([
		[1, 1],
		[1.99, 1],
		[2, 2],
		[4.99, 2],
		[5, 5],
		[9.99, 5],
		[10, 10],
		[11.18, 10],
		[350, 200],
		[1000, 1000],
		[0.3, 0.2],
		[0.1, 0.1],
		[0.05, 0.05]
	])('%s → %s', (value, step) => expect(stepBelowM(value)).toBe(step));
});

describe('roundedUpM', () => {
	it.each([
		[1, 1],
		[1.01, 1.1],
		[11.18, 12],
		[10, 10],
		[19.9, 20],
		[20, 20],
		[20.1, 30],
		[26.2, 30],
		[141.42, 150],
		[199, 200],
		[99.5, 100],
		[0.3, 0.3],
		[0.11, 0.11],
		[0.301, 0.4],
		[1e-3, 1e-3],
		[0, 0]
	])('%s → %s', (value, rounded) => expect(roundedUpM(value)).toBe(rounded));

	it('never rounds down', () => {
		for (let i = 1; i < 5000; i++) {
			const value = 1.0037 ** i / 1000;
			expect(roundedUpM(value)).toBeGreaterThanOrEqual(value * (1 - 1e-8));
			expect(roundedUpM(value)).toBeLessThanOrEqual(value * 1.51);
		}
	});
});

describe('stateDistance', () => {
	it('rounds a distance to its uncertainty', () => {
		expect(stateDistance(613, 11.18)).toEqual({
			kind: 'about',
			metres: 610,
			plusminus_m: 12,
			step_m: 10
		});
		expect(stateDistance(4712, 300)).toEqual({
			kind: 'about',
			metres: 4800,
			plusminus_m: 300,
			step_m: 200
		});
		expect(stateDistance(12.3456, 0.3)).toEqual({
			kind: 'about',
			metres: 12.4,
			plusminus_m: 0.3,
			step_m: 0.2
		});
		expect(stateDistance(1234.567, 0)).toMatchObject({ metres: 1234.567, plusminus_m: 0 });
	});

	it('says "less than" only from where the uncertainty exceeds half the distance', () => {
		expect(stateDistance(100, 50).kind).toBe('about');
		expect(stateDistance(100, 50.01)).toEqual({ kind: 'less-than', metres: 160 });
		expect(stateDistance(15, 11.18)).toEqual({ kind: 'less-than', metres: 30 });
		expect(stateDistance(0, 10)).toEqual({ kind: 'less-than', metres: 10 });
		expect(stateDistance(0, 0)).toMatchObject({ kind: 'about', metres: 0 });
	});

	it('combines two accuracies', () => {
		expect(stateDistanceBetween(613, 10, 5)).toEqual(stateDistance(613, Math.sqrt(125)));
		expect(stateDistanceBetween(400, 300, 300)).toEqual({ kind: 'less-than', metres: 900 });
	});

	it('never rounds by more than half the uncertainty', () => {
		for (let i = 0; i < 2000; i++) {
			const [distance_m, uncertainty_m] = [10 + i * 7.77, 1 + (i % 83) * 0.37];
			const told = stateDistance(distance_m, uncertainty_m);
			if (told.kind === 'less-than') {
				expect(told.metres).toBeGreaterThanOrEqual(distance_m + uncertainty_m - 1e-6);
			} else {
				expect(Math.abs(told.metres - distance_m)).toBeLessThanOrEqual(uncertainty_m / 2 + 1e-9);
				expect(String(told.metres).length).toBeLessThan(9);
			}
		}
	});
});
