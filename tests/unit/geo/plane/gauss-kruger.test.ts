import { describe, expect, it } from 'vitest';
import type { GridPosition } from '#lib/geo/plane/gauss-kruger';
import {
	fromGaussKruger,
	gridAreaM2,
	gridLengthM,
	toGaussKruger
} from '#lib/geo/plane/gauss-kruger';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import { rowsOf } from '../truth/read';

const places = rowsOf('gauss-kruger.tsv').map(([kind, ...numbers]) => {
	const [lng, lat, north_m, east_m, scale] = numbers.map(Number);
	return {
		kind: kind!,
		at: [lng!, lat!] as LngLat,
		grid: { north_m: north_m!, east_m: east_m! } as GridPosition,
		scale: scale!
	};
});
const local = places.filter(({ kind }) => kind === 'local');

/**
 * Scale of the projection: 1 + x²/2R² + x⁴/24R⁴ with x the distance from the central meridian and
 * R² = MN, the curvature's radius squared (the usual series of surveyors' tables).
 */
function scaleAt([lng, lat]: LngLat): number {
	const [a, e2] = [6378137, 6.6943800229e-3];
	const w2 = 1 - e2 * Math.sin((lat * Math.PI) / 180) ** 2;
	const n = a / Math.sqrt(w2);
	const m = (a * (1 - e2)) / w2 ** 1.5;
	const dLng = ((lng - 120) * Math.PI) / 180;
	const cos = Math.cos((lat * Math.PI) / 180);
	const bend = 1 - Math.tan((lat * Math.PI) / 180) ** 2 + (e2 / (1 - e2)) * cos * cos;
	const x = n * cos * dLng * (1 + ((cos * dLng) ** 2 * bend) / 6);
	const ratio = (x * x) / (m * n);
	return 1 + ratio / 2 + ratio ** 2 / 24;
}

describe('EPSG:4549 against cs2cs', () => {
	it('has 155 positions, in the city, in the zone and outside it', () => {
		expect(places.length).toBe(155);
		expect(local.length).toBe(60);
	});

	it('returns northing and easting within 1 µm', () => {
		for (const { at, grid } of places) {
			const found = toGaussKruger(at);
			expect(Math.abs(found.north_m - grid.north_m), `${at}`).toBeLessThan(1e-6);
			expect(Math.abs(found.east_m - grid.east_m), `${at}`).toBeLessThan(1e-6);
		}
	});

	it('returns the position within 2 µm', () => {
		for (const { at, grid } of places) {
			expect(geodesicDistanceM(fromGaussKruger(grid), at), `${at}`).toBeLessThan(2e-6);
		}
	});

	it('is the same for longitudes shifted by whole turns', () => {
		for (const { at, grid } of local) {
			const turned = toGaussKruger([at[0] - 360, at[1]]);
			expect(Math.abs(turned.east_m - grid.east_m)).toBeLessThan(1e-6);
		}
	});

	it('returns NaN for invalid positions and beyond the range of the projection', () => {
		const nowhere = { north_m: NaN, east_m: NaN };
		for (const at of [
			[NaN, 31],
			[121, 91],
			[121, NaN],
			[Infinity, 31],
			[-150, 0]
		] as LngLat[]) {
			expect(toGaussKruger(at), `${at}`).toEqual(nowhere);
		}
		expect(fromGaussKruger(nowhere)).toEqual([NaN, NaN]);
		expect(fromGaussKruger({ north_m: 0, east_m: 1e9 })).toEqual([NaN, NaN]);
		expect(gridLengthM([places[0]!.at, [NaN, 31]])).toBeNaN();
	});
});

describe('lengths in the grid', () => {
	it('match the coordinates of the table', () => {
		let expected_m = 0;
		for (let i = 1; i < local.length; i++) {
			const [a, b] = [local[i - 1]!.grid, local[i]!.grid];
			expected_m += Math.sqrt((b.north_m - a.north_m) ** 2 + (b.east_m - a.east_m) ** 2);
		}
		expect(gridLengthM(local.map(({ at }) => at))).toBeCloseTo(expected_m, 4);
	});

	it('are GeodSolve’s lengths times the scale, to 2e-8', () => {
		for (const { at, scale } of local) expect(Math.abs(scaleAt(at) - scale)).toBeLessThan(1e-9);
		const lines = rowsOf('lines.tsv').filter(([kind]) => kind === 'local');
		expect(lines.length).toBe(120);
		for (const [, ...numbers] of lines) {
			const [lng1, lat1, lng2, lat2, , , s12] = numbers.map(Number) as number[];
			const [a, b]: LngLat[] = [
				[lng1!, lat1!],
				[lng2!, lat2!]
			];
			const middle: LngLat = [(lng1! + lng2!) / 2, (lat1! + lat2!) / 2];
			// Simpson's rule; the middle of the degrees lies some metres from that of a line of 20 km
			const mean = (scaleAt(a!) + 4 * scaleAt(middle) + scaleAt(b!)) / 6;
			expect(Math.abs(gridLengthM([a!, b!]) / (s12! * mean) - 1)).toBeLessThan(2e-8);
		}
	});

	it('are about 0.022 % longer than on the ground in the corridor', () => {
		for (const lng of [121.38, 121.4, 121.42]) {
			const line: LngLat[] = [
				[lng, 31.25],
				[lng, 31.26]
			];
			const longer = gridLengthM(line) / geodesicDistanceM(line[0]!, line[1]!) - 1;
			expect(Math.abs(longer - 2.2e-4)).toBeLessThan(1e-5);
		}
	});

	it('are 0 for fewer than two points', () => {
		expect(gridLengthM([])).toBe(0);
		expect(gridLengthM([local[0]!.at])).toBe(0);
	});
});

describe('areas in the grid', () => {
	it('match the coordinates of the table: triangles, ½ |det|', () => {
		for (let i = 2; i < local.length; i++) {
			const [a, b, c] = [local[i - 2]!, local[i - 1]!, local[i]!];
			const det =
				(b.grid.east_m - a.grid.east_m) * (c.grid.north_m - a.grid.north_m) -
				(c.grid.east_m - a.grid.east_m) * (b.grid.north_m - a.grid.north_m);
			const found_m2 = gridAreaM2([a.at, b.at, c.at]);
			expect(Math.abs(found_m2 - Math.abs(det) / 2)).toBeLessThan(0.05);
			expect(Math.abs(gridAreaM2([c.at, b.at, a.at]) - found_m2)).toBeLessThan(1e-6 * found_m2);
		}
	});

	it('are Planimeter’s areas times the scale squared', () => {
		const rings = rowsOf('polygons.tsv').filter(([kind]) => kind === 'local' || kind === 'tiny');
		expect(rings.length).toBe(40);
		for (const [, , area, vertices] of rings) {
			const ring = vertices!.split(' ').map((pair) => pair.split(',').map(Number));
			const scale = ring.reduce((sum, [lng, lat]) => sum + scaleAt([lng!, lat!]), 0) / ring.length;
			const expected_m2 = Math.abs(Number(area)) * scale ** 2;
			// the table has 5 decimals; over some km the mean scale of the vertices is only near
			const allowed_m2 = 1e-4 + expected_m2 * 1e-5;
			const found_m2 = gridAreaM2(ring as unknown as LngLat[]);
			expect(Math.abs(found_m2 - expected_m2)).toBeLessThan(allowed_m2);
		}
	});

	it('are precise to a square millimetre: 4 m × 5 m, converted to WGS-84 and back', () => {
		const corners = [
			[0, 0],
			[4, 0],
			[4, 5],
			[0, 5]
		].map(([east, north]) =>
			fromGaussKruger({ north_m: 3459537.5 + north!, east_m: 633362.25 + east! })
		);
		expect(Math.abs(gridAreaM2(corners) - 20)).toBeLessThan(1e-6);
		expect(gridLengthM(corners)).toBeCloseTo(4 + 5 + 4, 6);
		expect(gridAreaM2(corners.slice(0, 2))).toBe(0);
		expect(gridAreaM2([])).toBe(0);
	});
});
