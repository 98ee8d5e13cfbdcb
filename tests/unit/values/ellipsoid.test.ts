import { earthRadius } from '@turf/helpers';
import { describe, expect, it } from 'vitest';
import { geodesicDestination, geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import {
	curvatureRadii,
	INVERSE_FLATTENING,
	MEAN_RADIUS_M,
	SEMI_MAJOR_AXIS_M,
	WEB_MERCATOR_M_PER_PIXEL,
	WEB_MERCATOR_RADIUS_M
} from '#lib/values/ellipsoid';

describe('the ellipsoid', () => {
	it('has the equator and the meridian quadrant of WGS-84', () => {
		// the rectifying radius: Q = π/2 · a/(1+n) · (1 + n²/4 + n⁴/64), n = f/(2−f); 10,001,965.729 m
		const f = 1 / INVERSE_FLATTENING;
		const n = f / (2 - f);
		const quarter_m =
			((Math.PI / 2) * SEMI_MAJOR_AXIS_M * (1 + n ** 2 / 4 + n ** 4 / 64)) / (1 + n);
		expect(quarter_m).toBeCloseTo(10_001_965.729, 3);
		expect(geodesicDestination([0, 0], 0, quarter_m)[1]).toBeCloseTo(90, 8);
		const degree_m = (SEMI_MAJOR_AXIS_M * Math.PI) / 180;
		expect(geodesicDestination([0, 0], 90, degree_m)[0]).toBeCloseTo(1, 9);
	});

	it.each([0, 31.25, 45, -60, 85])(
		'has at %f° the radii of curvature of short geodesics there',
		(lat) => {
			const { meridian_m, primeVertical_m } = curvatureRadii(lat);
			const step_deg = 0.001;
			const north_m = geodesicDistanceM([0, lat - step_deg / 2], [0, lat + step_deg / 2]);
			const east_m = geodesicDistanceM([0, lat], [step_deg, lat]);
			const rad = Math.PI / 180;
			expect(north_m / (step_deg * rad) / meridian_m).toBeCloseTo(1, 9);
			expect(east_m / (step_deg * rad * Math.cos(lat * rad)) / primeVertical_m).toBeCloseTo(1, 9);
		}
	);
});

describe('the spheres that replace it', () => {
	it('have the radii that other sources give', () => {
		// turf rounds (2a + b)/3 to 0.1 m
		expect(Math.abs(MEAN_RADIUS_M - earthRadius)).toBeLessThan(0.05);
		// half the width of EPSG:3857 in the EPSG registry
		expect(Math.PI * WEB_MERCATOR_RADIUS_M).toBeCloseTo(20_037_508.342789, 6);
		// OpenStreetMap's wiki, "Zoom levels": 156,543.03 m for tiles of 256 pixels
		expect(WEB_MERCATOR_M_PER_PIXEL * 2).toBeCloseTo(156_543.03, 2);
	});
});
