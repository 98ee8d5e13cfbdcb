import { describe, expect, it } from 'vitest';
import { extentCentre, extentHolds, extentOf, joinExtents } from '#lib/values/extent';

describe('extentOf', () => {
	it('returns the bounding box of every type of geometry', () => {
		const box = { west: 1, south: 2, east: 3, north: 4 };
		expect(
			extentOf({
				type: 'LineString',
				coordinates: [
					[3, 2],
					[1, 4]
				]
			})
		).toEqual(box);
		expect(
			extentOf({
				type: 'MultiLineString',
				coordinates: [
					[[3, 2]],
					[
						[1, 4],
						[2, 3]
					]
				]
			})
		).toEqual(box);
		expect(
			extentOf({
				type: 'Polygon',
				coordinates: [
					[
						[1, 2],
						[3, 2],
						[2, 4],
						[1, 2]
					]
				]
			})
		).toEqual(box);
		expect(extentOf({ type: 'MultiPolygon', coordinates: [[[[1, 2]]], [[[3, 4]]]] })).toEqual(box);
		expect(extentOf({ type: 'Point', coordinates: [1, 2] })).toEqual({
			west: 1,
			south: 2,
			east: 1,
			north: 2
		});
		expect(extentOf({ type: 'LineString', coordinates: [] })).toBeNull();
	});

	it('takes the short way across the 180th meridian', () => {
		const extent = extentOf({
			type: 'LineString',
			coordinates: [
				[179, 0],
				[-178, 1]
			]
		})!;
		expect(extent).toEqual({ west: 179, south: 0, east: 182, north: 1 });
		expect(extentHolds(extent, [-179, 0.5])).toBe(true);
		expect(extentHolds(extent, [179.5, 0.5])).toBe(true);
		expect(extentHolds(extent, [178, 0.5])).toBe(false);
		expect(extentCentre(extent)).toEqual([-179.5, 0.5]);
	});

	it('joins extents and tests containment', () => {
		const one = { west: 1, south: 2, east: 3, north: 4 };
		const other = { west: 0, south: 3, east: 2, north: 5 };
		expect(joinExtents(one, other)).toEqual({ west: 0, south: 2, east: 3, north: 5 });
		expect(extentHolds(one, [1, 4])).toBe(true);
		expect(extentHolds(one, [0.999, 4])).toBe(false);
		expect(extentHolds(one, [2, 4.001])).toBe(false);
		expect(extentHolds(one, [NaN, 3])).toBe(false);
	});
});
