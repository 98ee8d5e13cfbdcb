import { describe, expect, it } from 'vitest';
import type { NearbyStation } from '#lib/catalogue/relations/near-stations';
import { outlinesOf } from '#lib/catalogue/outlines/load-outlines';
import { degreeLength } from '#lib/geo/geodesic/degree-length';
import { CATALOGUE } from '../../../../built-catalogue';
import { creekOf } from '#lib/server/derive/derive';
import { mapFile } from '#lib/server/publish/map-files';
import { readGeodata } from '#lib/server/read/read-geodata';
import {
	creekFigures,
	pointFigures,
	radiusFigures,
	STANDARD_RADII_M,
	type NearbyFeature,
	type Surroundings
} from '#lib/tools/measure/figures/around';
import { vertex } from '#lib/tools/measure/model/measurement';
import { surroundingsOf } from '#lib/tools/measure/figures/surroundings';
import { from, HERE, ROOT, straightCreek } from '../../../server/samples';
import { v } from '../samples';

const creek = straightCreek();
const name = { en: 'Sample', zh: '样例' };

/** A place or station, so far from `HERE`. */
const feature = (
	ref: string,
	azimuthDeg: number,
	metres: number,
	accuracy_m: number
): NearbyFeature => ({ ref, name, point: from(HERE, azimuthDeg, metres), accuracy_m });

function around(features: NearbyFeature[], stations: NearbyStation[] = []): Surroundings {
	return { creek, stations, features };
}
const here = (accuracy_m: number | null, ref: string | null = null) =>
	vertex(HERE, accuracy_m, 'pointer', ref);

describe('rings', () => {
	it('are of 400, 800 and 1,200 m around a centre alone, and given without error', () => {
		const figures = radiusFigures({ vertices: [here(20)] }, around([]));
		expect(figures).toEqual({ kind: 'radius', radii_m: [400, 800, 1200], error_m: 0, inside: [] });
		expect(figures.radii_m).toBe(STANDARD_RADII_M);
		expect(radiusFigures({ vertices: [here(null)] }, around([])).error_m).toBe(0);
	});

	it('go through a second point, as sure as both points are', () => {
		const edge = vertex(from(HERE, 70, 650), 4, 'pointer');
		const figures = radiusFigures({ vertices: [here(3), edge] }, around([]));
		expect(figures.radii_m).toHaveLength(1);
		// 8 decimals of a degree are 1 mm
		expect(figures.radii_m[0]).toBeCloseTo(650, 2);
		expect(figures.error_m).toBe(5);
		expect(radiusFigures({ vertices: [here(null), edge] }, around([])).error_m).toBeNull();
	});

	it('hold what is surely inside, and what may be, nearest first', () => {
		// with 20 m and 50 m the two are known to √(20² + 50²) = 53.85 m
		const features = [
			feature('metro:out', 10, 1254, 50),
			feature('metro:maybe-out', 20, 1253, 50),
			feature('metro:maybe-in', 30, 1147, 50),
			feature('places:in', 40, 1146, 50),
			feature('places:near', 50, 300, 50)
		];
		const { inside } = radiusFigures({ vertices: [here(20)] }, around(features));
		expect(inside.map(({ ref, sure }) => [ref, sure])).toEqual([
			['places:near', true],
			['places:in', true],
			['metro:maybe-in', false],
			['metro:maybe-out', false]
		]);
		expect(inside[0]!.distance_m).toBeCloseTo(300, 2);
		// √(20² + 50²)
		expect(inside[0]!.distance).toEqual({
			kind: 'about',
			metres: expect.closeTo(300, 3),
			plusminus_m: 53.8516
		});
	});

	it('count from the ring that was drawn, not from the standard ones', () => {
		const features = [feature('places:a', 10, 640, 0), feature('places:b', 20, 660, 0)];
		const vertices = [here(0), vertex(from(HERE, 70, 650), 0, 'pointer')];
		const { inside } = radiusFigures({ vertices }, around(features));
		expect(inside.map(({ ref, sure }) => [ref, sure])).toEqual([['places:a', true]]);
	});

	it('leave out the place that they are drawn around', () => {
		const features = [feature('places:own', 0, 0, 20), feature('places:other', 0, 100, 20)];
		const { inside } = radiusFigures({ vertices: [here(20, 'places:own')] }, around(features));
		expect(inside.map(({ ref }) => ref)).toEqual(['places:other']);
	});

	it('show “less than” for a distance within its uncertainty', () => {
		const features = [feature('places:close', 0, 100, 50)];
		const { inside } = radiusFigures({ vertices: [here(20)] }, around(features));
		// 100 + √(20² + 50²)
		expect(inside[0]!.distance).toEqual({ kind: 'less-than', metres: 153.8516 });
	});

	it('are there before anything is known around them', () => {
		expect(radiusFigures({ vertices: [here(20)] }, null)).toMatchObject({
			radii_m: [400, 800, 1200],
			inside: []
		});
	});
});

describe('a point', () => {
	const station = (id: string, azimuthDeg: number, metres: number): NearbyStation => ({
		id,
		name,
		lines: ['13'],
		point: from(HERE, azimuthDeg, metres),
		accuracy_m: 50
	});

	it('has a position along the creek, unrounded and rounded to its accuracy', () => {
		const point = vertex(from(HERE, 0, 310), 20, 'pointer');
		const figures = pointFigures({ vertices: [point] }, around([]));
		// the creek's mileage begins 4 km east of here, its water reaches 25 m to each side
		expect(figures.exact).toMatchObject({ bank: 'left' });
		if (!figures.exact || 'reason' in figures.exact) throw new Error('no mileage');
		expect(figures.exact.mileage_m).toBeCloseTo(4000, 0);
		expect(figures.exact.offset_m).toBeCloseTo(310, 1);
		expect(figures.exact.water_m).toBeCloseTo(285, 1);
		// to the water, known to 10 m, it is √(20² + 10²) = 22.4 m; ±20 m leave tens of the mileage
		expect(figures.creek).toEqual({
			distance: { kind: 'about', metres: expect.closeTo(285, 1), plusminus_m: 22.3607 },
			mileage: { mileage_m: 4000, bank: 'left', offset_m: 310 }
		});
	});

	it('has no mileage where there is none, and says why', () => {
		const point = vertex(from(HERE, 0, 1100), 5, 'pointer');
		const figures = pointFigures({ vertices: [point] }, around([]));
		expect(figures.exact).toMatchObject({ reason: 'too-far' });
		expect(figures.creek!.mileage).toEqual({ reason: 'too-far' });
	});

	it('names the nearest station, and a second one that may be as near', () => {
		const [near, also, far] = [
			station('near', 0, 1000),
			station('also', 180, 1140),
			station('far', 180, 1160)
		];
		const named = (...stations: NearbyStation[]) =>
			pointFigures({ vertices: [here(20)] }, around([], stations)).stations.map(({ id }) => id);
		// the bisectors of opposite ones are 70.0 and 80.0 m away; √(20² + 50² + 50²) = 73.5 m
		expect(named(near!, also!)).toEqual(['near', 'also']);
		expect(named(far!, near!)).toEqual(['near']);
	});

	it('names the three nearest places, and no station among them', () => {
		const features = [
			feature('places:d', 0, 900, 20),
			feature('metro:m', 0, 10, 20),
			feature('places:b', 90, 500, 20),
			feature('places:a', 180, 400, 20),
			feature('places:c', 270, 700, 20)
		];
		const { places } = pointFigures({ vertices: [here(5)] }, around(features));
		expect(places.map(({ ref }) => ref)).toEqual(['places:a', 'places:b', 'places:c']);
		expect(places[0]!.distance_m).toBeCloseTo(400, 2);
	});

	it('has nothing around it before that is known', () => {
		expect(pointFigures({ vertices: [here(5)] }, null)).toEqual({
			kind: 'point',
			creek: null,
			exact: null,
			stations: [],
			within: [],
			places: []
		});
	});
});

describe('along a straight creek', () => {
	const along = (east_m: number, north_m: number, accuracy_m: number | null) =>
		vertex(from(from(HERE, 90, east_m), 0, north_m), accuracy_m, 'pointer');

	it('is as far as the feet are apart, and as sure as both points', () => {
		const vertices = [along(-1000, 300, 3), along(2000, -100, 4)];
		const { between, error_m } = creekFigures({ vertices }, around([]));
		if (!between || !('along_m' in between)) throw new Error('no way');
		expect(between.along_m).toBeCloseTo(3000, 0);
		expect(between.straight_m).toBeCloseTo(Math.hypot(3000, 400), 0);
		expect(between.upstream).toBe(false);
		expect(error_m).toBe(5);
	});

	it('has no known error where one point has none', () => {
		const vertices = [along(-1000, 300, null), along(2000, -100, 4)];
		const { between, error_m } = creekFigures({ vertices }, around([]));
		expect(between).toHaveProperty('along_m');
		expect(error_m).toBeNull();
	});

	it('says which end has no mileage', () => {
		const vertices = [along(-1000, 300, 3), along(2000, 1500, 4)];
		const { between, error_m } = creekFigures({ vertices }, around([]));
		expect(between).toMatchObject({ without: ['to'], to: { reason: 'too-far' } });
		expect(error_m).toBeNull();
	});

	it('is nothing of one point, or before the creek is known', () => {
		const nothing = { kind: 'creek', between: null, error_m: null };
		expect(creekFigures({ vertices: [along(0, 0, 3)] }, around([]))).toEqual(nothing);
		expect(creekFigures({ vertices: [along(0, 0, 3), along(9, 0, 3)] }, null)).toEqual(nothing);
	});
});

describe('along Suzhou Creek', () => {
	const real: Surroundings = { creek: creekOf(readGeodata(ROOT)), stations: [], features: [] };

	/** Length of a line by the radii of curvature at each edge's middle latitude, metres. */
	function byRadii(line: readonly (readonly [number, number])[]): number {
		return line.slice(1).reduce((sum_m, [lng, lat], i) => {
			const [fromLng, fromLat] = line[i]!;
			const { lat_m, lng_m } = degreeLength((lat + fromLat) / 2);
			return sum_m + Math.hypot((lng - fromLng) * lng_m, (lat - fromLat) * lat_m);
		}, 0);
	}

	it('is the length of the centreline between two of its points', () => {
		const line = real.creek.centreline;
		for (const [start, end] of [
			[1, 40],
			[30, line.length - 2],
			[line.length - 2, 10]
		] as const) {
			const ends = [line[start]!, line[end]!].map((at) => vertex(at, 0.01, 'typed'));
			const { between } = creekFigures({ vertices: ends }, real);
			if (!between || !('along_m' in between)) throw new Error('no way');
			const truth_m = byRadii(line.slice(Math.min(start, end), Math.max(start, end) + 1));
			expect(Math.abs(between.along_m / truth_m - 1)).toBeLessThan(1e-5);
			expect(between.upstream).toBe(end > start);
		}
	});

	it('bends between M50 and Beixinjing: 11.7 km by the water, 7.8 km straight', () => {
		// positions from OpenStreetMap (ODbL), as in creek-mileage.test.ts
		const vertices = [v(121.444787, 31.249928, 20), v(121.36993, 31.22061, 20)];
		const { between, error_m } = creekFigures({ vertices }, real);
		if (!between || !('along_m' in between)) throw new Error('no way');
		expect(Math.abs(between.along_m - 11_664)).toBeLessThan(150);
		expect(between.straight_m).toBeCloseTo(Math.hypot(7127, 3250.5), -1);
		expect(error_m).toBeCloseTo(Math.sqrt(800), 9);
	});
});

describe('a point in an area', () => {
	const ring = [
		[-1000, -1000],
		[1000, -1000],
		[1000, 1000],
		[-1000, 1000],
		[-1000, -1000]
	].map(([east, north]) => from(from(HERE, 90, east!), 0, north!));
	const district: NearbyFeature = {
		...feature('places:district', 0, 0, 80),
		outline: { type: 'Polygon', coordinates: [ring] }
	};
	const works = feature('places:works', 90, 250, 20);
	const pointAt = (east_m: number) => vertex(from(HERE, 90, east_m), 10, 'pointer');

	it('lies in it, and the nearest place is the nearest of the others', () => {
		const { within, places } = pointFigures({ vertices: [pointAt(0)] }, around([works, district]));
		expect(within.map(({ ref, meets }) => [ref, meets])).toEqual([['places:district', 'holds']]);
		expect(places.map(({ ref }) => ref)).toEqual(['places:works']);
	});

	it('lies at its edge where it is no deeper than both may be off, and outside it not in it', () => {
		const meetsAt = (east_m: number) =>
			pointFigures({ vertices: [pointAt(east_m)] }, around([district])).within.map(
				({ meets }) => meets
			);
		// √(80² + 10²) = 80.6 m
		expect([meetsAt(900), meetsAt(950), meetsAt(1050)]).toEqual([['holds'], ['edge'], []]);
	});

	it('is within its rings as far as the outline is', () => {
		const { inside } = radiusFigures({ vertices: [pointAt(1500)] }, around([district]));
		expect(inside[0]).toMatchObject({ ref: 'places:district', sure: true });
		expect(inside[0]!.distance_m).toBeCloseTo(500, 0);
	});
});

describe('a point in Taopu', () => {
	const { places, ground, geodata } = CATALOGUE;
	const outlines = outlinesOf(mapFile('places', geodata, ground.green) as never);
	const real = surroundingsOf(creekOf(geodata), places, ground['metro-stations'], outlines);

	it('is in Taopu Smart City, not only near the Rubber Factory', () => {
		// 300 m from the works' point, and by the plane 690 m from the district's edge, ± 400 m
		const { within } = pointFigures({ vertices: [v(121.3637, 31.2831, 5)] }, real);
		expect(within.map(({ ref, meets }) => [ref, meets])).toEqual([
			['places:taopu-smart-city', 'holds']
		]);
	});
});
