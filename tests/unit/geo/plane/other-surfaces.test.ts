import { describe, expect, it } from 'vitest';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import {
	SPHERE_RADIUS_M,
	sphereAreaM2,
	sphereLengthM,
	webMercatorAreaM2,
	webMercatorLengthM
} from '#lib/geo/plane/other-surfaces';

const HERE: LngLat = [121.4, 31.25];
const [A, E2] = [6378137, 6.69437999014e-3];
const W2 = 1 - E2 * Math.sin((HERE[1] * Math.PI) / 180) ** 2;
/** Radii of curvature of the ellipsoid here: along the meridian, and across it. */
const M = (A * (1 - E2)) / W2 ** 1.5;
const N = A / Math.sqrt(W2);

const kilometre = (azimuth: number): LngLat[] => [HERE, geodesicDestination(HERE, azimuth, 1000)];
/** A square of 1 km around here, counter-clockwise. */
const square = [225, 135, 45, -45].map((azimuth) =>
	geodesicDestination(HERE, azimuth, 1000 * Math.SQRT1_2)
);

describe('turf’s sphere', () => {
	it('has the mean radius of WGS-84', () => {
		expect(SPHERE_RADIUS_M).toBeCloseTo((2 * 6378137 + 6356752.3142) / 3, 0);
	});

	it('deviates by +0.29 % north–south and −0.20 % east–west here', () => {
		expect(sphereLengthM(kilometre(0))).toBeCloseTo((1000 * 6371008.8) / M, 2);
		expect(sphereLengthM(kilometre(90))).toBeCloseTo((1000 * 6371008.8) / N, 2);
		expect(sphereLengthM(kilometre(0)) / 1000 - 1).toBeCloseTo(0.0029, 4);
		expect(sphereLengthM(kilometre(90)) / 1000 - 1).toBeCloseTo(-0.002, 4);
	});

	it('deviates by +0.09 % on areas here', () => {
		expect(sphereAreaM2(square) / (1e6 * (6371008.8 ** 2 / (M * N)))).toBeCloseTo(1, 6);
		expect(sphereAreaM2(square) / 1e6 - 1).toBeCloseTo(0.0009, 4);
		expect(sphereAreaM2([...square].reverse())).toBeCloseTo(sphereAreaM2(square), 4);
	});

	it('measures quarters of a great circle, and adds up legs', () => {
		const quarter_m = (Math.PI / 2) * 6371008.8;
		const [a, b, c]: LngLat[] = [
			[0, 0],
			[90, 0],
			[0, 90]
		];
		expect(sphereLengthM([a!, b!])).toBeCloseTo(quarter_m, 3);
		expect(sphereLengthM([a!, b!, c!])).toBeCloseTo(2 * quarter_m, 3);
	});
});

describe('Web Mercator', () => {
	// R π/180 and R ln tan 67.5°, as cs2cs EPSG:4326 EPSG:3857 has them
	const DEGREE_M = 111319.490793;
	const TO_45_M = 5621521.486192;

	it('measures in the plane', () => {
		const at = (lng: number, lat: number): LngLat => [lng, lat];
		expect(webMercatorLengthM([at(0, 0), at(1, 0)])).toBeCloseTo(DEGREE_M, 5);
		expect(webMercatorLengthM([at(7, 0), at(7, 45)])).toBeCloseTo(TO_45_M, 5);
		expect(webMercatorLengthM([at(7, 0), at(7, -45), at(6, -45)])).toBeCloseTo(
			TO_45_M + DEGREE_M,
			5
		);
		const box = [at(0, 0), at(1, 0), at(1, 45), at(0, 45)];
		expect(webMercatorAreaM2(box) / (DEGREE_M * TO_45_M)).toBeCloseTo(1, 11);
		expect(webMercatorAreaM2([...box].reverse())).toBe(webMercatorAreaM2(box));
	});

	it('agrees with cs2cs on a line here', () => {
		// printf '31.25 121.4\n31.26 121.42\n' | cs2cs -f %.6f EPSG:4326 EPSG:3857 (PROJ 9.1.1)
		const [dx, dy] = [13516412.572119 - 13514186.182303, 3666561.326242 - 3665259.140713];
		expect(webMercatorLengthM([HERE, [121.42, 31.26]])).toBeCloseTo(
			Math.sqrt(dx * dx + dy * dy),
			5
		);
	});

	it('stretches here by R/(M cos φ) and R/(N cos φ): 17 %, areas 37 %', () => {
		const cos = Math.cos((HERE[1] * Math.PI) / 180);
		expect(webMercatorLengthM(kilometre(90))).toBeCloseTo((1000 * A) / (N * cos), 2);
		// over a kilometre to the north the scale itself grows by 0.005 %
		expect(webMercatorLengthM(kilometre(0)) / ((1000 * A) / (M * cos))).toBeCloseTo(1, 4);
		expect(webMercatorAreaM2(square) / ((1e6 * A * A) / (M * N * cos * cos))).toBeCloseTo(1, 5);
		expect(webMercatorAreaM2(square) / 1e6).toBeCloseTo(1.37, 2);
	});
});

describe('both', () => {
	it('handle the 180th meridian', () => {
		const box = (west: number, east: number): LngLat[] => [
			[west, 10],
			[east, 10],
			[east, 12],
			[west, 12]
		];
		for (const area of [sphereAreaM2, webMercatorAreaM2]) {
			expect(area(box(179, -178)) / area(box(10, 13))).toBeCloseTo(1, 9);
		}
		for (const length of [sphereLengthM, webMercatorLengthM]) {
			expect(length(box(179, -178)) / length(box(10, 13))).toBeCloseTo(1, 9);
		}
	});

	it('are 0 for fewer points than a line or a ring needs', () => {
		for (const length of [sphereLengthM, webMercatorLengthM]) {
			expect(length([])).toBe(0);
			expect(length([HERE])).toBe(0);
		}
		for (const area of [sphereAreaM2, webMercatorAreaM2]) {
			expect(area([])).toBe(0);
			expect(area(kilometre(20))).toBe(0);
		}
	});
});
