import { describe, expect, it } from 'vitest';
import { distanceToEdge, distanceToGeometry } from '#lib/geo/distance/distance-to-geometry';
import { geodesicDestination, geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { geodesicCircle } from '#lib/geo/geodesic/geodesic-circle';
import { geodesicLine } from '#lib/geo/geodesic/geodesic-line';
import type { LngLat } from '#lib/values/lng-lat';
import { nearestOnLine } from '#lib/geo/distance/nearest-on-line';
import { nearestOnSegment } from '#lib/geo/distance/nearest-on-segment';
import { pointInRing } from '#lib/geo/polygon/point-in-polygon';
import { rowsOf } from '../truth/read';

/** A seeded generator (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

describe('nearestOnSegment against feet constructed by GeodSolve -E', () => {
	const feet = rowsOf('feet.tsv').map((row) => row.map(Number));

	it('has 200 cases', () => expect(feet).toHaveLength(200));

	it('finds distance, foot and position along the segment within 0.01 mm', () => {
		for (const [lngA, latA, lngB, latB, lngP, latP, distance_m, lngF, latF, along_m] of feet) {
			const [a, b, point]: LngLat[] = [
				[lngA!, latA!],
				[lngB!, latB!],
				[lngP!, latP!]
			];
			const found = nearestOnSegment(point!, a!, b!);
			const label = `${point} to ${a} – ${b}`;
			expect(Math.abs(found.distance_m - distance_m!), label).toBeLessThan(1e-5);
			expect(geodesicDistanceM(found.foot, [lngF!, latF!]), label).toBeLessThan(1e-5);
			expect(Math.abs(found.along_m - along_m!), label).toBeLessThan(1e-5);
		}
	});

	it('finds the same whatever the first guess', () => {
		for (const [lngA, latA, lngB, latB, lngP, latP, distance_m] of feet) {
			for (const guess of [0, 0.3, 1]) {
				const found = nearestOnSegment([lngP!, latP!], [lngA!, latA!], [lngB!, latB!], guess);
				expect(Math.abs(found.distance_m - distance_m!)).toBeLessThan(1e-5);
			}
		}
	});
});

describe('nearestOnSegment', () => {
	it('returns an end where the foot lies beyond it', () => {
		const a: LngLat = [121.4, 31.25];
		const b = geodesicDestination(a, 60, 500);
		const beyond = geodesicDestination(b, 80, 300);
		const found = nearestOnSegment(beyond, a, b);
		expect(found.distance_m).toBeCloseTo(300, 6);
		expect(geodesicDistanceM(found.foot, b)).toBeLessThan(1e-6);
		expect(found.along_m).toBeCloseTo(500, 6);
	});

	it('converges for segments of no length, across the globe, and at the poles', () => {
		expect(nearestOnSegment([121, 31], [121.4, 31], [121.4, 31]).foot).toEqual([121.4, 31]);
		expect(nearestOnSegment([121.4, 31], [121.4, 31], [121.4, 31]).distance_m).toBe(0);
		const over = nearestOnSegment([0, 89], [90, 80], [-90, 80]);
		expect(over.distance_m).toBeCloseTo(geodesicDistanceM([0, 89], [0, 90]), 3);
		const antipodal = nearestOnSegment([-58.6, -31.2], [121.4, 31.2], [121.5, 31.2]);
		expect(Number.isFinite(antipodal.distance_m)).toBe(true);
		expect(nearestOnSegment([NaN, 31], [121, 31], [121.4, 31]).distance_m).toBeNaN();
	});
});

describe('nearestOnLine', () => {
	const random = seeded(7);
	const anyPoint = (): LngLat => [121.3 + 0.22 * random(), 31.19 + 0.13 * random()];
	const chain: LngLat[] = [[121.3, 31.25]];
	for (let i = 0; i < 400; i++) {
		chain.push(geodesicDestination(chain[i]!, 90 + 240 * (random() - 0.5), 5 + 90 * random()));
	}

	it('finds the same segment as an exhaustive search', () => {
		for (let i = 0; i < 100; i++) {
			const point = anyPoint();
			const every = chain.slice(1).map((b, k) => nearestOnSegment(point, chain[k]!, b).distance_m);
			const found = nearestOnLine(point, chain)!;
			expect(Math.abs(found.distance_m - Math.min(...every))).toBeLessThan(1e-6);
			expect(Math.abs(every[found.segment]! - found.distance_m)).toBeLessThan(1e-6);
		}
	});

	it('does so across continents and the 180th meridian, where chords run deep below the surface', () => {
		const long: LngLat[] = [
			[121, 31],
			[170, 60],
			[-150, 20],
			[-70, -40],
			[10, 70],
			[100, 0]
		];
		for (let i = 0; i < 60; i++) {
			const point: LngLat = [360 * random() - 180, 160 * random() - 80];
			const dense = long
				.slice(1)
				.flatMap((b, k) => geodesicLine(long[k]!, b, 20_000))
				.map((at) => geodesicDistanceM(point, at));
			const found = nearestOnLine(point, long)!.distance_m;
			const sampled = Math.min(...dense);
			expect(found).toBeLessThanOrEqual(sampled + 1e-6);
			// a sample is at most 10 km along the line from the foot
			expect(sampled - found).toBeLessThan(10_001);
		}
	});

	it('is not deceived by the chord of a long segment, which runs deep below a point on it', () => {
		// 200 km: the chord is L²/8R = 785 m down in the middle; the other segment is 300 m away
		const [a, middle, b] = geodesicLine([121.4, 31.2], [123.5, 31.2], 120_000);
		const aside = geodesicDestination(middle!, 0, 300);
		const line = [a!, b!, aside, geodesicDestination(aside, 0, 50)];
		const found = nearestOnLine(middle!, line)!;
		expect(found.segment).toBe(0);
		expect(found.distance_m).toBeLessThan(1e-6);
	});

	it('returns null beyond the limit, and for an empty line', () => {
		const point: LngLat = [121.4, 31.1];
		const { distance_m } = nearestOnLine(point, chain)!;
		expect(nearestOnLine(point, chain, distance_m - 0.001)).toBeNull();
		expect(nearestOnLine(point, chain, distance_m + 0.001)!.distance_m).toBe(distance_m);
		expect(nearestOnLine(point, [])).toBeNull();
		expect(nearestOnLine(point, [[121.4, 31.2]])!.foot).toEqual([121.4, 31.2]);
	});
});

describe('distanceToGeometry', () => {
	const outer = geodesicCircle([121.4, 31.25], 1000, 360);
	const hole = [...geodesicCircle([121.4, 31.25], 300, 360)].reverse();
	const polygon = { type: 'Polygon', coordinates: [outer, hole] } as const;

	it('is 0 inside, with the point itself', () => {
		const inside: LngLat = geodesicDestination([121.4, 31.25], 77, 600);
		expect(distanceToGeometry(inside, polygon)).toEqual({
			distance_m: 0,
			nearest: inside,
			inside: true
		});
		expect(distanceToEdge(inside, polygon)!.distance_m).toBeCloseTo(300, 1);
	});

	it('is the distance to the edge in a hole and outside', () => {
		const centre = distanceToGeometry([121.4, 31.25], polygon)!;
		// the ring of 360 corners runs inside its circle by up to 300 (1 − cos 0.5°) = 1.1 cm
		expect(centre.inside).toBe(false);
		expect(centre.distance_m).toBeCloseTo(300 * Math.cos(Math.PI / 360), 4);
		const outside = geodesicDestination([121.4, 31.25], 90, 1500);
		expect(distanceToGeometry(outside, polygon)!.distance_m).toBeCloseTo(500, 4);
	});

	it('begins to be 0 at the edge: within 0.1 mm for edges of 1 km', () => {
		const square: LngLat[] = [0, 90, 180, 270].map((azimuth) =>
			geodesicDestination([121.4, 31.25], azimuth + 45, 707)
		);
		for (let i = 0; i < 4; i++) {
			for (const at of geodesicLine(square[i]!, square[(i + 1) % 4]!, 37).slice(1, -1)) {
				const inward = geodesicDestination(at, 45 + 90 * i, 0);
				const toCentre = geodesicDestination(inward, azimuthTo(inward, [121.4, 31.25]), 0.0001);
				const away = geodesicDestination(inward, azimuthTo(inward, [121.4, 31.25]) + 180, 0.0001);
				expect(pointInRing(toCentre, square)).toBe(true);
				expect(pointInRing(away, square)).toBe(false);
			}
		}
	});

	it('accepts every type of geometry, and uses the nearest of its parts', () => {
		const point: LngLat = [121.4, 31.25];
		const at = (azimuth: number, distance_m: number) =>
			geodesicDestination(point, azimuth, distance_m);
		const near = [at(80, 200), at(100, 200)];
		const far = [at(260, 400), at(280, 400)];
		expect(
			distanceToGeometry(point, { type: 'MultiLineString', coordinates: [far, near] })!.distance_m
		).toBeCloseTo(200 * Math.cos(Math.PI / 18), 3);
		expect(
			distanceToGeometry(point, { type: 'LineString', coordinates: far })!.distance_m
		).toBeCloseTo(400 * Math.cos(Math.PI / 18), 3);
		expect(
			distanceToGeometry(point, { type: 'Point', coordinates: at(12, 345.678) })!.distance_m
		).toBeCloseTo(345.678, 6);
		const islands = {
			type: 'MultiPolygon',
			coordinates: [[geodesicCircle(at(0, 900), 100)], [geodesicCircle(at(180, 800), 100)]]
		} as const;
		expect(distanceToGeometry(point, islands)!.distance_m).toBeCloseTo(700, 1);
		expect(distanceToGeometry(at(0, 900), islands)!.inside).toBe(true);
		expect(distanceToGeometry(point, { type: 'LineString', coordinates: [] })).toBeNull();
	});
});

function azimuthTo(from: LngLat, to: LngLat): number {
	const [dx, dy] = [(to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180), to[1] - from[1]];
	return (Math.atan2(dx, dy) * 180) / Math.PI;
}
