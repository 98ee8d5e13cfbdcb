import { describe, expect, it } from 'vitest';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';
import { geodesicCircle } from '#lib/geo/geodesic/geodesic-circle';
import { ringLabelPoint } from '#lib/geo/polygon/interior-point';
import type { LngLat } from '#lib/values/lng-lat';
import { pointInRing } from '#lib/geo/polygon/point-in-polygon';
import { seeded } from '../seeded';

/** A corner of two arms, each `width_m` wide and `length_m` long, turned by an angle. */
function corner(at: LngLat, width_m: number, length_m: number, turnDeg: number): LngLat[] {
	const go = (from: LngLat, azimuth: number, metres: number) =>
		geodesicDestination(from, azimuth + turnDeg, metres);
	const [east, north] = [go(at, 90, length_m), go(at, 0, length_m)];
	const inner = go(go(at, 90, width_m), 0, width_m);
	return [at, east, go(east, 0, width_m), inner, go(north, 90, width_m), north];
}

describe('a label’s point', () => {
	it('is inside an L-shape of any size, thinness and orientation', () => {
		const random = seeded(20260505);
		for (let i = 0; i < 200; i++) {
			const at: LngLat = [121.3 + random() * 0.2, 31.2 + random() * 0.1];
			const width_m = 10 ** (random() * 4 - 2);
			const ring = corner(at, width_m, width_m * (2 + random() * 100), random() * 360);
			const point = ringLabelPoint(ring);
			expect(pointInRing(point, ring), `${width_m} m`).toBe(true);
		}
	});

	it('is near the centre of a circle, here and far north', () => {
		for (const centre of [
			[121.4, 31.25],
			[20, 69]
		] as const) {
			const [lng, lat] = ringLabelPoint(geodesicCircle(centre, 800));
			// within a quarter of A/P, which is half of the radius
			expect(Math.abs(lat - centre[1]) * 111_000).toBeLessThan(105);
			const lng_m = 111_000 * Math.cos((centre[1] * Math.PI) / 180);
			expect(Math.abs(lng - centre[0]) * lng_m).toBeLessThan(105);
		}
	});

	it('is inside a ring across the 180th meridian', () => {
		const [lng] = ringLabelPoint([
			[179.9, 10],
			[180.1, 10],
			[180.1, 10.1],
			[179.9, 10.1]
		]);
		expect(lng).toBeGreaterThan(179.9);
		expect(lng).toBeLessThan(180.1);
	});

	it('is on a ring as thin as a line, without delay', () => {
		const along = ringLabelPoint([
			[121.4, 31.2],
			[121.5, 31.2],
			[121.4, 31.2]
		]);
		expect(along[0]).toBeCloseTo(121.45, 9);
		expect(along[1]).toBe(31.2);
		// 1 mm high and 50 km long, and lying askew
		const [lng, lat] = ringLabelPoint([
			[121.1, 31.2],
			[121.6, 31.3],
			[121.1, 31.200_000_01]
		]);
		expect(lat).toBeCloseTo(31.2 + (lng - 121.1) / 5, 3);
		expect(lng).toBeGreaterThan(121.1);
		expect(lng).toBeLessThan(121.6);
	});
});
