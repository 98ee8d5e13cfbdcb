import { describe, expect, it } from 'vitest';
import { nearestStop } from '#lib/catalogue/relations/nearest-stop';

/** Stops 8 to 10 of the tour. */
const STOPS = [
	{ point: [121.4359, 31.2527], accuracy_m: 25 },
	{ point: [121.44089, 31.25087], accuracy_m: 25 },
	{ point: [121.44466, 31.24987], accuracy_m: 20 }
] as const;

describe('the stop nearest to a reader', () => {
	// GeodSolve -i -p 3, 31.2527 121.4359 31.25087 121.44089: 516.805 m
	it('has its distance, direction and minutes', () => {
		const from = { point: [121.44089, 31.25087], accuracy_m: 30 } as const;
		const { at, metres, distance, way, minutes } = nearestStop(from, [STOPS[0]]);
		expect(at).toBe(1);
		expect(metres).toBeCloseTo(516.805, 2);
		expect(distance.kind).toBe('about');
		expect(way).toBe('west');
		// 516.8 m ± √(30² + 25²): 477.8 × 1.15 / 1.5 s, 555.9 × 1.6 / 1.1 s
		expect(minutes).toEqual({ least: 7, most: 14 });
	});

	it('is counted from 1, whatever the order', () => {
		expect(nearestStop({ point: [121.4447, 31.2499], accuracy_m: 10 }, STOPS).at).toBe(3);
		expect(nearestStop({ point: [116.4, 39.9], accuracy_m: 10 }, STOPS).at).toBe(1);
	});

	it('needs a stop', () => {
		expect(() => nearestStop(STOPS[0], [])).toThrow(RangeError);
	});
});
