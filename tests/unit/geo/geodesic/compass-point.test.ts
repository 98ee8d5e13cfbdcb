import { describe, expect, it } from 'vitest';
import { compassPoint, COMPASS_POINTS, compassPointOf } from '#lib/geo/geodesic/compass-point';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';

describe('compassPointOf', () => {
	it('returns each compass point for its own azimuth', () => {
		expect(COMPASS_POINTS.map((_, at) => compassPointOf(at * 45))).toEqual([...COMPASS_POINTS]);
		expect([
			compassPointOf(360),
			compassPointOf(-45),
			compassPointOf(-90),
			compassPointOf(720 + 45)
		]).toEqual([...['north', 'north-west', 'west', 'north-east']]);
	});

	it('falls back to a cardinal point where one of eight may be wrong, and to null where both may', () => {
		// 45° ± 22.5° is the whole of the north-east.
		expect(compassPointOf(45, 22.5)).toBe('north-east');
		expect(compassPointOf(45, 22.6)).toBeNull();
		// 30° ± 10° leaves the north-east (22.5° to 67.5°) and stays within the north (315° to 45°).
		expect(compassPointOf(30, 7.5)).toBe('north-east');
		expect(compassPointOf(30, 10)).toBe('north');
		expect(compassPointOf(30, 16)).toBeNull();
		expect(compassPointOf(0, 45)).toBe('north');
		expect(compassPointOf(350, 30)).toBe('north');
		expect(compassPointOf(100, 46)).toBeNull();
	});

	it('returns no compass point that is wrong for any azimuth of the cone', () => {
		for (let azimuth = 0; azimuth < 360; azimuth += 1) {
			for (const spread of [0, 3, 11, 22, 30, 44]) {
				const way = compassPointOf(azimuth, spread);
				if (!way) continue;
				const reach = COMPASS_POINTS.indexOf(way) % 2 === 1 ? 22.5 : 45;
				const off = (((azimuth - COMPASS_POINTS.indexOf(way) * 45) % 360) + 540) % 360;
				expect(Math.abs(off - 180) + spread).toBeLessThanOrEqual(reach);
			}
		}
	});
});

describe('compassPoint', () => {
	const HERE = [121.4, 31.25] as const;

	it('widens with the uncertainty and narrows with the distance', () => {
		const there = geodesicDestination(HERE, 45, 1000);
		expect(compassPoint(HERE, there, 0)).toBe('north-east');
		// asin(0.38) is 22.3°, asin(0.39) is 22.95°.
		expect(compassPoint(HERE, there, 380)).toBe('north-east');
		expect(compassPoint(HERE, there, 390)).toBeNull();
		expect(compassPoint(HERE, geodesicDestination(HERE, 180, 1000), 390)).toBe('south');
	});

	it('is null within the uncertainty, and for coincident points', () => {
		expect(compassPoint(HERE, geodesicDestination(HERE, 0, 99), 100)).toBeNull();
		expect(compassPoint(HERE, HERE, 0)).toBeNull();
	});
});
