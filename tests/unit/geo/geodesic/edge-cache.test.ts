import fc from 'fast-check';
import geographicLib from 'geographiclib-geodesic';
import { describe, expect, it, vi } from 'vitest';
import { chainLengthM, edgeOf, ringMeasureCached } from '#lib/geo/geodesic/edge-cache';
import { polylineLengthM } from '#lib/geo/geodesic/geodesic';
import { ringMeasure } from '#lib/geo/geodesic/geodesic-area';
import { geodesicCircle } from '#lib/geo/geodesic/geodesic-circle';
import type { LngLat } from '#lib/values/lng-lat';
import { lengthErrorM, perimeterErrorM, ringAreaErrorM2 } from '#lib/geo/accuracy/propagated-error';
import { rowsOf } from '../truth/read';

const polygons = rowsOf('polygons.tsv').map(([kind, perimeter, area, vertices]) => ({
	kind: kind!,
	perimeter_m: Number(perimeter),
	area_m2: Number(area),
	ring: vertices!.split(' ').map((pair) => pair.split(',').map(Number) as [number, number])
}));

/** `ringMeasure`'s answer, to 1e-9 or 1e-4 m², and 1e-9 or 1e-7 m. */
function expectSame(ring: readonly LngLat[]) {
	const [found, expected] = [ringMeasureCached(ring), ringMeasure(ring)];
	const apart = (a: number, b: number, least: number) =>
		Object.is(a + 0, b + 0) || Math.abs(a - b) <= Math.max(least, Math.abs(b) * 1e-9);
	const said = `${JSON.stringify(ring)}: ${JSON.stringify({ found, expected })}`;
	expect(apart(found.signedArea_m2, expected.signedArea_m2, 1e-4), said).toBe(true);
	expect(apart(found.perimeter_m, expected.perimeter_m, 1e-7), said).toBe(true);
}

describe('the reference tables', () => {
	it('are matched by the length and azimuths of every edge', () => {
		for (const [kind, ...numbers] of rowsOf('lines.tsv')) {
			const [lng1, lat1, lng2, lat2, azi1, , s12] = numbers.map(Number);
			const [a, b]: LngLat[] = [
				[lng1!, lat1!],
				[lng2!, lat2!]
			];
			const edge = edgeOf(a!, b!);
			expect(Math.abs(edge.distance_m - s12!)).toBeLessThan(0.001);
			expect(Math.abs(chainLengthM([a!, b!, a!]) - 2 * s12!)).toBeLessThan(0.002);
			if (kind === 'local') expect(Math.abs(edge.startAzimuthDeg - azi1!)).toBeLessThan(1e-5);
		}
	});

	it('are matched by the area and perimeter of every polygon', () => {
		for (const { kind, ring, area_m2, perimeter_m } of polygons) {
			const found = ringMeasureCached(ring);
			const allowed_m2 = Math.abs(area_m2) < 10_000 ? 0.01 : Math.abs(area_m2) * 1e-6;
			expect(Math.abs(found.signedArea_m2 - area_m2), kind).toBeLessThan(allowed_m2);
			expect(Math.abs(found.perimeter_m - perimeter_m), kind).toBeLessThan(0.001);
		}
	});
});

describe('ringMeasureCached', () => {
	it('equals ringMeasure for the polygons of the table, reversed and closed', () => {
		for (const { ring } of polygons) {
			expectSame(ring);
			expectSame([...ring].reverse());
			expectSame([...ring, ring[0]!]);
		}
	});

	it.each([
		['the city', [121.3, 121.5], [31.2, 31.3]],
		['the 180th meridian', [179.9, 180.1], [-20, 20]],
		['a hemisphere', [-80, 80], [-80, 80]],
		['anywhere, also past 180', [-190, 190], [-90, 90]]
	] as const)('equals ringMeasure for random rings: %s', (_, lng, lat) => {
		const within = ([min, max]: readonly [number, number]) =>
			fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
		const ring = fc.array(fc.tuple(within(lng), within(lat)), { minLength: 3, maxLength: 12 });
		fc.assert(fc.property(ring, expectSame), { numRuns: 300, seed: 20260402 });
	});

	it('equals ringMeasure around and over the poles, at antipodes and half the Earth', () => {
		const rings: LngLat[][] = [
			[0, 90, 180, -90].map((lng) => [lng, 80]),
			[0, -120, 120].map((lng) => [lng, -60]),
			[0, 90, 180, -90, 0, 90, 180, -90].map((lng, i) => [lng, 70 + i]),
			[0, 90, 180, -90].map((lng) => [lng, 0]),
			[0, 90, 180, -90].map((lng) => [lng, 1e-7]),
			[
				[0, 90],
				[0, 0],
				[90, 0]
			],
			[
				[10, 85],
				[-170, 85],
				[100, 60]
			],
			[
				[121.4, 31.2],
				[-58.6, -31.2],
				[0, 0]
			],
			[
				[10, 85],
				[-170, 85],
				[-80, 60]
			],
			[
				[-170, 85],
				[10, 85],
				[-80, 60]
			],
			[
				[-170, 10],
				[10, 10],
				[100, -60]
			],
			[
				[179, 0],
				[181, 0],
				[180, 1]
			]
		];
		rings.forEach(expectSame);
		rings.forEach((ring) => expectSame([...ring].reverse()));
	});

	it('equals ringMeasure for a ring around more than half of the Earth, without poles', () => {
		const lngs = [-170, -90, 0, 90, 170];
		const ring = [
			...lngs.map((lng): LngLat => [lng, -80]),
			...lngs.reverse().map((lng): LngLat => [lng, 80])
		];
		expectSame(ring);
		expect(ringMeasureCached(ring).signedArea_m2).toBeLessThan(0);
	});

	it('keeps its precision on a strip of 100 km by 1 m, whose terms are millions of times its area', () => {
		const along = Array.from({ length: 1500 }, (_, i) => 121 + i / 1500);
		const strip = [
			...along.map((lng): LngLat => [lng, 31.25]),
			...along.reverse().map((lng): LngLat => [lng, 31.25 + 9e-6])
		];
		expectSame(strip);
		// 1499/1500 of a degree of the parallel, N cos φ π/180 = 95,254 m; 9e-6° of M are 0.99785 m
		expect(ringMeasureCached(strip).signedArea_m2 / (95_190 * 0.99785)).toBeCloseTo(1, 4);
	});

	it('equals ringMeasure for degenerate rings', () => {
		const a: LngLat = [121.4, 31.2];
		const b: LngLat = [121.5, 31.3];
		for (const ring of [[], [a], [a, b], [a, b, a], [a, a, a], [a, b, [NaN, 31]]] as LngLat[][]) {
			expectSame(ring);
		}
	});
});

describe('the number of solved edges', () => {
	const { WGS84 } = geographicLib.Geodesic;
	/** How many inverse problems are solved meanwhile. */
	const count = (work: () => void): number => {
		const spy = vi.spyOn(WGS84, 'Inverse');
		work();
		const calls = spy.mock.calls.length;
		spy.mockRestore();
		return calls;
	};
	const ring = geodesicCircle([121.4, 31.25], 800, 1000).slice(0, -1);
	const moved = ring.with(500, [121.41, 31.26]);

	it('counts each edge once', () => {
		const fresh = geodesicCircle([121.4, 31.25], 400, 1000);
		expect(count(() => ringMeasureCached(fresh))).toBe(1000);
		expect(count(() => ringMeasureCached(fresh))).toBe(0);
	});

	it('is two when one of 1,000 vertices moves, and none when it moves back', () => {
		ringMeasureCached(ring);
		expect(count(() => ringMeasureCached(moved))).toBe(2);
		expect(count(() => chainLengthM(moved))).toBe(0);
		expect(count(() => ringMeasureCached(ring))).toBe(0);
		expectSame(moved);
		expect(Math.abs(chainLengthM(moved) - polylineLengthM(moved))).toBeLessThan(1e-7);
	});

	it('grows by two for the error of an area, and by none for that of a length', () => {
		const accuracies_m = ring.map(() => 1);
		const again = ring.with(300, [121.42, 31.26]);
		for (const error of [lengthErrorM, perimeterErrorM, ringAreaErrorM2]) error(ring, accuracies_m);
		ringMeasureCached(again);
		expect(count(() => lengthErrorM(again, accuracies_m))).toBe(0);
		expect(count(() => perimeterErrorM(again, accuracies_m))).toBe(0);
		expect(count(() => ringAreaErrorM2(again, accuracies_m))).toBe(2);
	});

	it('includes edges between copied positions again', () => {
		const copies = ring.map(([lng, lat]): LngLat => [lng, lat]);
		expect(count(() => chainLengthM(copies))).toBe(999);
	});
});
