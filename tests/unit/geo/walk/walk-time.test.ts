import { describe, expect, it } from 'vitest';
import { walkMinutes } from '#lib/geo/walk/walk-time';

describe('walkMinutes', () => {
	/**
	 * By hand: 520 m are 598 m to 832 m on foot; 598 / 1.5 = 398.7 s, 832 / 1.1 = 756.4 s; 6.6 and 12.6 min.
	 */
	it.each([
		// metres, accuracy, least, most
		[520, 0, 7, 13],
		// 485 m to 555 m: 557.75 / 1.5 = 371.8 s (6.2 min), 888 / 1.1 = 807.3 s (13.5 min)
		[520, 35, 7, 14],
		// 1,150 / 1.5 = 766.7 s (12.8 min), 1,600 / 1.1 = 1,454.5 s (24.2 min)
		[1000, 0, 13, 25],
		// 2,600 × 1.15 / 1.5 = 1,993.3 s (33.2 min), 2,600 × 1.6 / 1.1 = 3,781.8 s (63.03 min)
		[2600, 0, 34, 64]
	])('%d m ± %d m take %d to %d minutes', (metres, accuracy_m, least, most) => {
		expect(walkMinutes(metres, accuracy_m)).toEqual({ least, most });
	});

	it('a walk of no length takes up to a minute, and no walk takes none', () => {
		expect(walkMinutes(0)).toEqual({ least: 1, most: 1 });
		expect(walkMinutes(3, 5)).toEqual({ least: 1, most: 1 });
	});

	it('is never shorter than the straight line at the brisk pace, and never a range turned round', () => {
		for (let metres = 1; metres <= 5000; metres += 7) {
			const { least, most } = walkMinutes(metres);
			expect(least * 60).toBeGreaterThanOrEqual(metres / 1.5);
			expect(most).toBeGreaterThanOrEqual(least);
		}
	});

	it('widens with the uncertainty', () => {
		const sure = walkMinutes(800);
		const unsure = walkMinutes(800, 300);
		expect(unsure.least).toBeLessThan(sure.least);
		expect(unsure.most).toBeGreaterThan(sure.most);
	});
});
