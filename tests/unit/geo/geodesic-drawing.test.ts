import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { ringSignedAreaM2 } from '#lib/geo/geodesic/geodesic-area';
import { geodesicCircle } from '#lib/geo/geodesic/geodesic-circle';
import { geodesicLine, geodesicPolyline, MAX_PIECES } from '#lib/geo/geodesic/geodesic-line';
import type { LngLat } from '#lib/values/lng-lat';
import { rowsOf } from './truth/read';

const SHANGHAI: LngLat = [121.4, 31.25];

describe('geodesicLine', () => {
	it('keeps its ends and its length, for every line of the table', () => {
		for (const [kind, lng1, lat1, lng2, lat2, , , s12] of rowsOf('lines.tsv')) {
			const [a, b]: LngLat[] = [
				[Number(lng1), Number(lat1)],
				[Number(lng2), Number(lat2)]
			];
			const line = geodesicLine(a!, b!, Math.max(1000, Number(s12) / 50));
			expect(line[0]).toEqual(a);
			const end = line[line.length - 1]!;
			expect(end[1]).toBe(b![1]);
			expect(Math.abs(((((end[0] - b![0]) % 360) + 540) % 360) - 180)).toBeLessThan(1e-9);
			if (/antipodal|pole/.test(kind!)) continue;
			const steps = line.slice(1).map((at, i) => geodesicDistanceM(line[i]!, at));
			const sum = steps.reduce((length, step) => length + step, 0);
			expect(Math.abs(sum - Number(s12))).toBeLessThan(0.001);
		}
	});

	it('has equal steps, none longer than requested', () => {
		const line = geodesicLine(SHANGHAI, [121.5, 31.3], 1000);
		const steps = line.slice(1).map((at, i) => geodesicDistanceM(line[i]!, at));
		expect(line.length).toBe(Math.ceil(geodesicDistanceM(SHANGHAI, [121.5, 31.3]) / 1000) + 1);
		for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 6);
		expect(steps[0]).toBeLessThanOrEqual(1000);
	});

	it('has continuous longitudes across the 180th meridian, in both directions', () => {
		const east = geodesicLine([179, 10], [-179, 20], 10_000).map(([lng]) => lng);
		expect(east[east.length - 1]).toBeCloseTo(181, 9);
		const west = geodesicLine([-179, 10], [179, 20], 10_000).map(([lng]) => lng);
		expect(west[west.length - 1]).toBeCloseTo(-181, 9);
		for (const lngs of [east, west]) {
			for (let i = 1; i < lngs.length; i++) {
				expect(Math.abs(lngs[i]! - lngs[i - 1]!)).toBeLessThan(1);
			}
		}
		const path = geodesicPolyline(
			[
				[170, 0],
				[-170, 5],
				[-160, 0]
			],
			100_000
		);
		expect(path[path.length - 1]![0]).toBeCloseTo(200, 9);
	});

	it('terminates for any input', () => {
		expect(geodesicLine(SHANGHAI, SHANGHAI, 10)).toEqual([SHANGHAI, SHANGHAI]);
		expect(geodesicLine([0, 0], [180, 0], 1e-9)).toHaveLength(MAX_PIECES + 1);
		expect(geodesicLine(SHANGHAI, [121.5, 31.3], 0)).toHaveLength(MAX_PIECES + 1);
		expect(geodesicLine(SHANGHAI, [121.5, 31.3], NaN)).toHaveLength(2);
		expect(geodesicLine(SHANGHAI, [NaN, 31.3], 10)).toHaveLength(2);
		expect(geodesicPolyline([], 10)).toEqual([]);
	});
});

describe('geodesicCircle', () => {
	it.each([0.5, 400, 800, 1200, 25_000])('has every vertex %s m from its centre', (radius_m) => {
		const ring = geodesicCircle(SHANGHAI, radius_m, 64);
		expect(ring).toHaveLength(65);
		expect(ring[64]).toEqual(ring[0]);
		for (const vertex of ring) {
			expect(Math.abs(geodesicDistanceM(SHANGHAI, vertex) - radius_m)).toBeLessThan(1e-6);
		}
	});

	it('runs counter-clockwise and encloses ½ n r² sin(2π/n)', () => {
		const area_m2 = ringSignedAreaM2(geodesicCircle(SHANGHAI, 800, 128));
		expect(area_m2).toBeGreaterThan(0);
		expect(area_m2 / (64 * 800 ** 2 * Math.sin((2 * Math.PI) / 128))).toBeCloseTo(1, 6);
	});

	it('has continuous longitudes across the 180th meridian', () => {
		for (const [lng] of geodesicCircle([179.999, 10], 5000)) {
			expect(Math.abs(lng - 179.999)).toBeLessThan(0.1);
		}
	});

	it('terminates for any input', () => {
		expect(geodesicCircle(SHANGHAI, 0)).toHaveLength(129);
		expect(geodesicCircle([0, 90], 1000, 8)).toHaveLength(9);
		expect(geodesicCircle(SHANGHAI, 100, NaN)).toHaveLength(4);
	});
});
