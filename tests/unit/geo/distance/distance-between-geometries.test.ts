/** Distances between outlines: hand-made squares, and every pair of places by a plane of their own. */
import { describe, expect, it } from 'vitest';
import {
	depthInM,
	distanceBetweenGeometries,
	overlapDepthM
} from '#lib/geo/distance/distance-between-geometries';
import { geodesicDestination, geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { Geometry, Polygon } from '#lib/values/geometry';
import type { LngLat } from '#lib/values/lng-lat';
import { readGeodata } from '#lib/server/read/read-geodata';
import { topologyOf, type Thing } from '../../catalogue/compare/independent-geometry';
import { ROOT } from '../../server/samples';

const HERE: LngLat = [121.4, 31.25];
const away = (east_m: number, north_m: number): LngLat =>
	geodesicDestination(geodesicDestination(HERE, 90, east_m), 0, north_m);

/** A square of so many metres, counter-clockwise, its south-western corner so far from `HERE`. */
const ring = (east_m: number, north_m: number, side_m: number): LngLat[] => [
	away(east_m, north_m),
	away(east_m + side_m, north_m),
	away(east_m + side_m, north_m + side_m),
	away(east_m, north_m + side_m),
	away(east_m, north_m)
];
const square = (...args: Parameters<typeof ring>): Polygon => ({
	type: 'Polygon',
	coordinates: [ring(...args)]
});
const between = (one: Geometry, other: Geometry) => distanceBetweenGeometries(one, other)!;

describe('the distance between two outlines', () => {
	it('is that of the nearest points, which lie on the outlines', () => {
		const { distance_m, topology, ends } = between(square(0, 0, 400), square(700, 100, 100));
		// 400 m of square, 300 m of ground; meridians draw together by 0.03 mm a metre of northing
		expect(distance_m).toBeCloseTo(300, 1);
		expect(topology).toBe('apart');
		expect(geodesicDistanceM(...ends)).toBeCloseTo(distance_m, 6);
	});

	it('is symmetric, with its ends exchanged', () => {
		const [one, other] = [square(0, 0, 400), square(700, 900, 100)];
		const [forth, back] = [between(one, other), between(other, one)];
		expect(forth.distance_m).toBeCloseTo(back.distance_m, 9);
		expect(forth.distance_m).toBeCloseTo(Math.hypot(300, 500), 0);
		expect([...forth.ends].reverse()).toEqual(back.ends);
	});

	it('runs from a vertex to the middle of a long edge', () => {
		const line: Geometry = { type: 'LineString', coordinates: [away(-3000, 250), away(3000, 250)] };
		const { distance_m, ends } = between(line, square(-50, 0, 100));
		expect(distance_m).toBeGreaterThan(149);
		expect(distance_m).toBeLessThan(151);
		expect(geodesicDistanceM(ends[1], away(-50, 100))).toBeLessThan(101);
	});

	it('is 0 where they cross, touch, or one lies in the other', () => {
		const one = square(0, 0, 400);
		const lies = (other: Geometry) => {
			const { distance_m, topology } = between(one, other);
			expect(distance_m).toBe(0);
			return topology;
		};
		expect(lies(square(300, 300, 400))).toBe('meet');
		expect(lies({ type: 'Polygon', coordinates: [[...one.coordinates[0]!]] })).not.toBe('apart');
		expect(lies(square(100, 100, 50))).toBe('second-inside');
		expect(between(square(100, 100, 50), one).topology).toBe('first-inside');
		const through: Geometry = { type: 'LineString', coordinates: [away(-9, 50), away(900, 60)] };
		expect(lies(through)).toBe('meet');
		expect(lies({ type: 'LineString', coordinates: [away(10, 50), away(90, 60)] })).toBe(
			'second-inside'
		);
	});

	it('treats a geometry in a hole as outside, and one around a hole as not inside', () => {
		const holed: Polygon = {
			type: 'Polygon',
			coordinates: [ring(0, 0, 1000), [...ring(300, 300, 400)].reverse()]
		};
		const inHole = between(holed, square(400, 400, 100));
		expect(inHole.topology).toBe('apart');
		expect(inHole.distance_m).toBeCloseTo(100, 1);
		expect(between(square(200, 200, 600), holed).topology).toBe('meet');
		expect(between(square(10, 10, 100), holed).topology).toBe('first-inside');
	});

	it('considers each part of a MultiPolygon', () => {
		const parts: Geometry = {
			type: 'MultiPolygon',
			coordinates: [[ring(-2000, 0, 100)], [ring(500, 0, 100)]]
		};
		expect(between(square(0, 0, 400), parts).distance_m).toBeCloseTo(100, 1);
		// One part lies inside, one does not: the geometries meet although no edges do.
		expect(between(square(400, -100, 400), parts).topology).toBe('meet');
	});

	it('is null for a geometry without positions', () => {
		expect(
			distanceBetweenGeometries({ type: 'LineString', coordinates: [] }, square(0, 0, 1))
		).toBe(null);
	});
});

describe('depth', () => {
	it('of a point is its distance to the edge, and 0 outside', () => {
		expect(depthInM(away(100, 250), square(0, 0, 400))).toBeCloseTo(100, 1);
		expect(depthInM(away(-100, 250), square(0, 0, 400))).toBe(0);
	});

	it('of an overlap is that of its deepest vertex', () => {
		expect(overlapDepthM(square(0, 0, 400), square(340, 100, 400))).toBeCloseTo(60, 1);
	});
});

describe('every pair of places, and every place and station', () => {
	const { places, base } = readGeodata(ROOT);
	const things = places.map(({ id, geometry, properties: { point } }) => ({
		id,
		shape: geometry as Thing['shape'] & Geometry,
		point
	}));
	const stations = base['metro-stations'].features.map(({ id, geometry }) => ({
		id,
		shape: geometry as Thing['shape'] & Geometry,
		point: geometry.coordinates
	}));

	it('has the relation and the distance computed in a plane', () => {
		let areas = 0;
		for (const one of things) {
			for (const other of [...things, ...stations]) {
				if (one === other) continue;
				const truth = topologyOf(one, other);
				const { distance_m, topology } = between(one.shape, other.shape);
				expect(topology, `${one.id}, ${other.id}`).toBe(truth.topology);
				// The plane's scale is good to 3e-4 here.
				const off_m = Math.abs(distance_m - truth.metres);
				expect(off_m, `${one.id}, ${other.id}`).toBeLessThan(0.02 + truth.metres * 3e-4);
				areas += one.shape.type === 'Point' && other.shape.type === 'Point' ? 0 : 1;
			}
		}
		expect(areas).toBeGreaterThan(2500);
	}, 60_000);
});
