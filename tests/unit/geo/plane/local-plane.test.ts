/** A plane around a point, against GeographicLib's geodesics: another method than the projection's series. */
import { describe, expect, it } from 'vitest';
import { geodesicDestination, geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { localPlane, scaleAt, scaleDeviationPpm } from '#lib/geo/plane/local-plane';
import { curvatureRadii } from '#lib/values/ellipsoid';
import type { LngLat } from '#lib/values/lng-lat';

const TAOPU: LngLat = [121.3646, 31.28075];
const plane = localPlane(TAOPU);
const AZIMUTHS = [0, 45, 90, 135, 180, 225, 270, 315];

describe('a plane around a point', () => {
	it.each(AZIMUTHS)('has 1 km of ground as 1 km, to 0.01 mm, towards %i°', (azimuth) => {
		const [x, y] = plane.toPlane(geodesicDestination(TAOPU, azimuth, 1000));
		expect(Math.abs(Math.hypot(x, y) - 1000)).toBeLessThan(1e-5);
		const turned = (Math.atan2(x, y) * 180) / Math.PI;
		expect(Math.abs(((turned - azimuth + 540) % 360) - 180)).toBeLessThan(1e-5);
	});

	it('finds every position again', () => {
		for (const azimuth of AZIMUTHS) {
			const at = geodesicDestination(TAOPU, azimuth, 15_000);
			const again = plane.toPosition(plane.toPlane(at));
			expect(geodesicDistanceM(at, again)).toBeLessThan(1e-4);
		}
	});

	it.each([2_000, 12_000, 100_000])('has the stated scale %i m east of it', (away) => {
		const at = geodesicDestination(TAOPU, 90, away);
		for (const azimuth of [0, 60, 90]) {
			const [from, to] = [-50, 50].map((way) => geodesicDestination(at, azimuth, way));
			const [a, b] = [plane.toPlane(from!), plane.toPlane(to!)];
			const scale = Math.hypot(b[0] - a[0], b[1] - a[1]) / geodesicDistanceM(from!, to!);
			expect(Math.abs(scale - scaleAt(TAOPU, at))).toBeLessThan(2e-8);
		}
	});

	it('deviates at the corners of a rectangle by x²/2R² (Gauss), and by nothing on the meridian', () => {
		const { meridian_m, primeVertical_m } = curvatureRadii(TAOPU[1]);
		const expected = (7_750 ** 2 / (2 * meridian_m * primeVertical_m)) * 1e6;
		expect(scaleDeviationPpm(plane, [7_750, 6_675])).toBeCloseTo(expected, 3);
		expect(scaleDeviationPpm(plane, [0, 6_675])).toBeLessThan(1e-6);
	});
});
