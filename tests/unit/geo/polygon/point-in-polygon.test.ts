import { describe, expect, it } from 'vitest';
import type { LngLat } from '#lib/values/lng-lat';
import { pointInArea, pointInPolygon, pointInRing } from '#lib/geo/polygon/point-in-polygon';

const box = (west: number, south: number, east: number, north: number): LngLat[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

describe('point in polygon', () => {
	const outer = box(121.3, 31.2, 121.5, 31.3);
	const hole = box(121.38, 31.24, 121.42, 31.26);

	it('distinguishes inside and outside', () => {
		expect(pointInRing([121.4, 31.25], outer)).toBe(true);
		expect(pointInRing([121.4, 31.31], outer)).toBe(false);
		expect(pointInRing([121.4, 31.19], outer)).toBe(false);
		expect(pointInRing([121.29, 31.25], outer)).toBe(false);
		expect(pointInRing([121.51, 31.25], outer)).toBe(false);
	});

	it('accepts rings of either winding, closed or not', () => {
		for (const ring of [outer, [...outer].reverse(), outer.slice(0, -1)]) {
			expect(pointInRing([121.31, 31.21], ring)).toBe(true);
			expect(pointInRing([121.31, 31.19], ring)).toBe(false);
		}
	});

	it('handles a vertex on the meridian of the point', () => {
		const diamond: LngLat[] = [
			[0, -1],
			[1, 0],
			[0, 1],
			[-1, 0],
			[0, -1]
		];
		expect(pointInRing([0, 0], diamond)).toBe(true);
		expect(pointInRing([0, -2], diamond)).toBe(false);
		expect(pointInRing([0, 2], diamond)).toBe(false);
		const comb: LngLat[] = [
			[0, 0],
			[4, 0],
			[4, 2],
			[3, 1],
			[2, 2],
			[1, 1],
			[0, 2],
			[0, 0]
		];
		expect(pointInRing([1, 0.5], comb)).toBe(true);
		expect(pointInRing([1, 1.5], comb)).toBe(false);
		expect(pointInRing([2, 1.5], comb)).toBe(true);
		expect(pointInRing([2, -0.5], comb)).toBe(false);
	});

	it('excludes holes', () => {
		expect(pointInPolygon([121.4, 31.25], [outer, hole])).toBe(false);
		expect(pointInPolygon([121.35, 31.25], [outer, hole])).toBe(true);
		expect(pointInPolygon([121.35, 31.25], [])).toBe(false);
		const second = box(121.44, 31.24, 121.46, 31.26);
		expect(pointInPolygon([121.4, 31.25], [outer, hole, second])).toBe(false);
		expect(pointInPolygon([121.45, 31.25], [outer, hole, second])).toBe(false);
		expect(pointInPolygon([121.43, 31.25], [outer, hole, second])).toBe(true);
	});

	it('considers every part of a MultiPolygon', () => {
		const area = {
			type: 'MultiPolygon',
			coordinates: [[outer, hole], [box(121.39, 31.245, 121.41, 31.255)]]
		} as const;
		expect(pointInArea([121.4, 31.25], area)).toBe(true);
		expect(pointInArea([121.385, 31.25], area)).toBe(false);
		expect(pointInArea([121.35, 31.25], { type: 'Polygon', coordinates: [outer] })).toBe(true);
	});

	it('works across the 180th meridian, with longitudes shifted by whole turns', () => {
		for (const ring of [box(179, -1, -179, 1), box(179, -1, 181, 1), box(-181, -1, -179, 1)]) {
			expect(pointInRing([180, 0], ring)).toBe(true);
			expect(pointInRing([-179.5, 0], ring)).toBe(true);
			expect(pointInRing([179.5, 0], ring)).toBe(true);
			expect(pointInRing([178.5, 0], ring)).toBe(false);
			expect(pointInRing([0, 0], ring)).toBe(false);
		}
	});

	it('follows great circles: a long edge bulges towards the pole', () => {
		// the great circle from 0° to 60° E at 45° N is highest at 30°: atan(tan 45° / cos 30°)
		const top = (Math.atan(1 / Math.cos(Math.PI / 6)) * 180) / Math.PI;
		const wide = box(0, 10, 60, 45);
		expect(pointInRing([30, top - 0.001], wide)).toBe(true);
		expect(pointInRing([30, top + 0.001], wide)).toBe(false);
	});
});
