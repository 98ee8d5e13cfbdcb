/** Walking times, against figures computed by hand. */
import { describe, expect, it } from 'vitest';
import { stateDistance } from '#lib/geo/accuracy/uncertainty';
import { DETOUR, PACE_M_PER_S, statedWalkMinutes } from '#lib/geo/walk/walk-time';

describe('a walking time', () => {
	it('is a range, with the ± of the distance in it', () => {
		// 540 m × 1.15 / 1.5 m/s = 414 s = 6.9 min; 660 m × 1.6 / 1.1 m/s = 960 s = 16.0 min.
		expect(statedWalkMinutes({ kind: 'about', metres: 600, plusminus_m: 60 })).toEqual({
			least: 7,
			most: 16
		});
		// 1000 × 1.15 / 1.5 = 766.7 s = 12.8 min; 1000 × 1.6 / 1.1 = 1454.5 s = 24.2 min.
		expect(statedWalkMinutes({ kind: 'about', metres: 1000, plusminus_m: 0 })).toEqual({
			least: 13,
			most: 25
		});
	});

	it('has no shortest time where only an upper bound is known', () => {
		// 15 m ± 11 m is at most 26 m: 26 × 1.6 / 1.1 = 37.8 s.
		expect(statedWalkMinutes(stateDistance(15, 11))).toEqual({ least: 0, most: 1 });
		// At most 600 m: 600 × 1.6 / 1.1 = 872.7 s = 14.5 min.
		expect(statedWalkMinutes({ kind: 'less-than', metres: 600 })).toEqual({ least: 0, most: 15 });
	});

	it('is never shorter than the geodesic at a quick pace', () => {
		expect(DETOUR.least).toBeGreaterThanOrEqual(1);
		for (let metres = 10; metres < 5000; metres += 37) {
			const { most } = statedWalkMinutes({ kind: 'about', metres, plusminus_m: metres / 10 });
			expect(most * 60).toBeGreaterThanOrEqual((metres * 1.1) / PACE_M_PER_S.brisk);
		}
	});

	it('grows with the distance', () => {
		const times = [100, 400, 800, 2000].map((metres) =>
			statedWalkMinutes({ kind: 'about', metres, plusminus_m: 20 })
		);
		expect(times.map(({ most }) => most)).toEqual(
			[...times.map(({ most }) => most)].sort((a, b) => a - b)
		);
		expect(times.every(({ least, most }) => least <= most)).toBe(true);
	});
});
