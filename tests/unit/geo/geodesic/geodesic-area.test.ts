import { describe, expect, it } from 'vitest';
import { geodesicInverse } from '#lib/geo/geodesic/geodesic';
import { geodesicCircle } from '#lib/geo/geodesic/geodesic-circle';
import {
	geometryAreaM2,
	geometryPerimeterM,
	polygonAreaM2,
	polygonPerimeterM,
	ringMeasure,
	ringPerimeterM,
	ringSignedAreaM2
} from '#lib/geo/geodesic/geodesic-area';
import type { LngLat } from '#lib/values/lng-lat';
import { rowsOf } from '../truth/read';

const polygons = rowsOf('polygons.tsv').map(([kind, perimeter, area, vertices]) => ({
	kind: kind!,
	perimeter_m: Number(perimeter),
	area_m2: Number(area),
	ring: vertices!.split(' ').map((pair) => pair.split(',').map(Number) as [number, number])
}));
const kinds = [...new Set(polygons.map(({ kind }) => kind))];

/**
 * Signed area of a small ring as a fan of geodesic triangles from its first vertex. With sides a, b,
 * the angle C between them and the curvature K: area = σ (1 + K (a² + b²)/12 − K a b cos C / 4),
 * σ = ½ a b sin C (Legendre's theorem with Gauss's term for the area, 1827).
 */
function fanAreaM2(ring: readonly LngLat[]): number {
	const w2 = 1 - 6.69437999014e-3 * Math.sin((ring[0]![1] * Math.PI) / 180) ** 2;
	const curvature = w2 ** 2 / (6378137 ** 2 * (1 - 6.69437999014e-3));
	const sides = ring.slice(1).map((vertex) => geodesicInverse(ring[0]!, vertex));
	return sides.slice(1).reduce((area_m2, { distance_m: b, startAzimuthDeg }, i) => {
		const { distance_m: a, startAzimuthDeg: before } = sides[i]!;
		const angle = ((before - startAzimuthDeg) * Math.PI) / 180;
		const excess = (a * a + b * b) / 12 - (a * b * Math.cos(angle)) / 4;
		return area_m2 + 0.5 * a * b * Math.sin(angle) * (1 + curvature * excess);
	}, 0);
}

describe('polygons against Planimeter', () => {
	it('has at least 60 cases', () => expect(polygons.length).toBeGreaterThanOrEqual(60));

	it.each(kinds)('gives areas within 1e-6, or 0.01 m² below 1 ha: %s', (kind) => {
		for (const { ring, area_m2 } of polygons.filter((polygon) => polygon.kind === kind)) {
			const allowed_m2 = Math.abs(area_m2) < 10_000 ? 0.01 : Math.abs(area_m2) * 1e-6;
			expect(Math.abs(ringSignedAreaM2(ring) - area_m2)).toBeLessThan(allowed_m2);
			expect(Math.abs(polygonAreaM2([ring]) - Math.abs(area_m2))).toBeLessThan(allowed_m2);
		}
	});

	it.each(kinds)('gives perimeters within 1 mm: %s', (kind) => {
		for (const { ring, perimeter_m } of polygons.filter((polygon) => polygon.kind === kind)) {
			expect(Math.abs(ringPerimeterM(ring) - perimeter_m)).toBeLessThan(0.001);
		}
	});

	it('agrees with a second method on small rings: a fan of triangles, to 0.001 m²', () => {
		for (const { kind, ring } of polygons) {
			if (kind !== 'local' && kind !== 'tiny') continue;
			const allowed_m2 = Math.max(0.001, Math.abs(ringSignedAreaM2(ring)) * 1e-9);
			expect(Math.abs(ringSignedAreaM2(ring) - fanAreaM2(ring))).toBeLessThan(allowed_m2);
		}
	});

	it('changes sign with the winding, and not with a closing vertex', () => {
		for (const { ring } of polygons) {
			const { signedArea_m2, perimeter_m } = ringMeasure(ring);
			const turned = ringMeasure([...ring].reverse());
			const closed = ringMeasure([...ring, ring[0]!]);
			expect(turned.signedArea_m2).toBeCloseTo(-signedArea_m2, 2);
			expect(closed.signedArea_m2).toBe(signedArea_m2);
			expect(closed.perimeter_m).toBe(perimeter_m);
		}
	});
});

describe('areas of polygons', () => {
	const outer = geodesicCircle([121.4, 31.25], 1000, 64);
	const hole = geodesicCircle([121.4, 31.25], 500, 64);

	it('subtracts holes of either winding', () => {
		const expected = ringSignedAreaM2(outer) - ringSignedAreaM2(hole);
		expect(polygonAreaM2([outer, hole])).toBeCloseTo(expected, 6);
		expect(polygonAreaM2([outer, [...hole].reverse()])).toBeCloseTo(expected, 6);
		// a ring of 64 corners: ½ n r² sin(2π/n) of each circle
		const plane_m2 = 32 * Math.sin((2 * Math.PI) / 64) * (1000 ** 2 - 500 ** 2);
		expect(expected / plane_m2).toBeCloseTo(1, 6);
	});

	it('adds the edges of holes and parts to the perimeter', () => {
		expect(polygonPerimeterM([outer, hole])).toBeCloseTo(
			ringPerimeterM(outer) + ringPerimeterM(hole),
			9
		);
		const far = outer.map(([lng, lat]): LngLat => [lng + 0.1, lat]);
		const both = { type: 'MultiPolygon', coordinates: [[outer, hole], [far]] } as const;
		expect(geometryAreaM2(both)).toBeCloseTo(
			polygonAreaM2([outer, hole]) + polygonAreaM2([far]),
			6
		);
		expect(geometryPerimeterM(both)).toBeCloseTo(
			polygonPerimeterM([outer, hole]) + ringPerimeterM(far),
			9
		);
		expect(geometryAreaM2({ type: 'Polygon', coordinates: [outer] })).toBe(polygonAreaM2([outer]));
	});

	it('is 0 for an empty ring, a point and a line', () => {
		expect(ringMeasure([])).toEqual({ signedArea_m2: 0, perimeter_m: 0 });
		expect(ringMeasure([[121, 31]])).toEqual({ signedArea_m2: 0, perimeter_m: 0 });
		const there = ringMeasure([
			[121.4, 31],
			[121.5, 31]
		]);
		expect(there.signedArea_m2).toBe(0);
		expect(there.perimeter_m).toBeCloseTo(2 * 9550.43, 0);
		expect(polygonAreaM2([])).toBe(0);
	});
});
