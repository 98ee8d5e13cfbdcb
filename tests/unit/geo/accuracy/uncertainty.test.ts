import { describe, expect, it } from 'vitest';
import {
	combinedUncertaintyM,
	stateDistance,
	stateDistanceBetween
} from '#lib/geo/accuracy/uncertainty';

describe('combinedUncertaintyM', () => {
	it('is √(a₁² + a₂²)', () => {
		expect(combinedUncertaintyM(3, 4)).toBe(5);
		expect(combinedUncertaintyM(10, 5)).toBeCloseTo(11.1803, 4);
		expect(combinedUncertaintyM(7)).toBe(7);
		expect(combinedUncertaintyM()).toBe(0);
	});
});

describe('stateDistance', () => {
	it('rounds neither a distance nor its uncertainty to significant digits, which the formatter does', () => {
		expect(stateDistance(613.2838, 11.1803)).toEqual({
			kind: 'about',
			metres: 613.2838,
			plusminus_m: 11.1803
		});
		expect(stateDistance(4712.3, 204)).toEqual({
			kind: 'about',
			metres: 4712.3,
			plusminus_m: 204
		});
		expect(stateDistance(1234.567, 0)).toMatchObject({ metres: 1234.567, plusminus_m: 0 });
	});

	it('keeps a tenth of a millimetre', () => {
		expect(stateDistance(613.283847561, Math.sqrt(125))).toMatchObject({
			metres: 613.2838,
			plusminus_m: 11.1803
		});
	});

	it('returns a bound only where the uncertainty exceeds half the distance', () => {
		expect(stateDistance(100, 50).kind).toBe('about');
		expect(stateDistance(100, 50.01)).toEqual({ kind: 'less-than', metres: 150.01 });
		expect(stateDistance(15, 11.18)).toEqual({ kind: 'less-than', metres: 26.18 });
		expect(stateDistance(0, 10)).toEqual({ kind: 'less-than', metres: 10 });
		expect(stateDistance(0, 0)).toMatchObject({ kind: 'about', metres: 0 });
	});

	it('combines two accuracies', () => {
		expect(stateDistanceBetween(613, 10, 5)).toEqual(stateDistance(613, Math.sqrt(125)));
		// 300 · √2 = 424.2641
		expect(stateDistanceBetween(400, 300, 300)).toEqual({ kind: 'less-than', metres: 824.2641 });
	});
});
