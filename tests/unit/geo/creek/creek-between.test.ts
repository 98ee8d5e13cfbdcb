import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CreekBetween, NoCreekBetween } from '#lib/geo/creek/creek-between';
import { creekBetween } from '#lib/geo/creek/creek-between';
import { creekLine, pointAtMileage } from '#lib/geo/creek/creek-line';
import type { CreekLine } from '#lib/geo/creek/creek-line';
import {
	geodesicDestination,
	geodesicDistanceM,
	polylineLengthM
} from '#lib/geo/geodesic/geodesic';
import type { Areal } from '#lib/values/geometry';
import type { LngLat } from '#lib/values/lng-lat';

const START: LngLat = [121.48, 31.245];

/** A made-up creek upstream from a point, legs `[azimuth°, metres]`, its water 20 m to each side. */
function creekOf(...parts: [number, number][]): CreekLine {
	const line = [START];
	const coordinates = parts.map(([azimuth, metres]) => {
		const a = line[line.length - 1]!;
		const b = geodesicDestination(a, azimuth, metres);
		line.push(b);
		const side = (at: LngLat, turn: number) => geodesicDestination(at, azimuth + turn, 20);
		return [[side(a, 90), side(b, 90), side(b, -90), side(a, -90), side(a, 90)]];
	});
	return creekLine(line, { type: 'MultiPolygon', coordinates });
}

function way(
	creek: CreekLine,
	from: LngLat,
	to: LngLat,
	accuracies_m: [number, number] = [1, 1]
): CreekBetween {
	const found = creekBetween(
		creek,
		{ point: from, accuracy_m: accuracies_m[0] },
		{ point: to, accuracy_m: accuracies_m[1] }
	);
	if ('without' in found) throw new Error(`no mileage at ${found.without.join(' and ')}`);
	return found;
}

describe('a made-up creek: 2 km west, then 2 km north', () => {
	const creek = creekOf([270, 2000], [0, 2000]);
	const beside = (mileage_m: number, azimuth: number, offset_m: number) =>
		geodesicDestination(pointAtMileage(creek, mileage_m)!, azimuth, offset_m);

	it('measures along the water and straight', () => {
		const found = way(creek, beside(500, 180, 50), beside(3500, 270, 40));
		expect(found.along_m).toBeCloseTo(3000, 1);
		expect(found.from.mileage_m).toBeCloseTo(500, 1);
		expect(found.to.mileage_m).toBeCloseTo(3500, 1);
		expect(found.upstream).toBe(true);
		// 1,500 m west and 40 m more; 1,500 m north and 50 m more
		expect(found.straight_m).toBeCloseTo(Math.hypot(1540, 1550), 0);
	});

	it('has the same length in the other direction, which is downstream', () => {
		const [a, b] = [beside(500, 180, 50), beside(3500, 270, 40)];
		const [up, down] = [way(creek, a, b), way(creek, b, a)];
		expect(down.along_m).toBe(up.along_m);
		expect(down.straight_m).toBeCloseTo(up.straight_m, 7);
		expect(down.upstream).toBe(false);
		expect(down.stretch).toEqual([...up.stretch].reverse());
	});

	it('returns the stretch from foot to foot, including the vertex between', () => {
		const found = way(creek, beside(500, 180, 50), beside(3500, 270, 40));
		expect(found.stretch).toHaveLength(3);
		expect(geodesicDistanceM(found.stretch[0]!, found.from.foot)).toBeLessThan(1e-6);
		expect(found.stretch[1]).toEqual(creek.centreline[1]);
		expect(geodesicDistanceM(found.stretch[2]!, found.to.foot)).toBeLessThan(1e-6);
	});

	it('has the uncertainty √(a₁² + a₂²)', () => {
		expect(way(creek, beside(500, 180, 50), beside(1500, 180, 40), [3, 4]).error_m).toBe(5);
		expect(way(creek, beside(500, 180, 50), beside(1500, 180, 40), [0, 0]).error_m).toBe(0);
	});

	it('is 0 between opposite banks at one mileage', () => {
		const found = way(creek, beside(700, 0, 30), beside(700, 180, 30));
		expect(found.along_m).toBeLessThan(0.01);
		expect(found.straight_m).toBeCloseTo(60, 3);
		const same = way(creek, beside(700, 0, 30), beside(700, 0, 30));
		expect(same).toMatchObject({ along_m: 0, straight_m: 0, upstream: false, stretch: [] });
	});

	it('reports which end has no mileage, and why', () => {
		const without = (from: LngLat, to: LngLat) =>
			creekBetween(
				creek,
				{ point: from, accuracy_m: 1 },
				{ point: to, accuracy_m: 1 }
			) as NoCreekBetween;
		const [near, far] = [beside(500, 180, 50), beside(500, 180, 1500)];
		expect(without(near, far)).toMatchObject({
			without: ['to'],
			from: { bank: 'right' },
			to: { reason: 'too-far' }
		});
		expect(without(far, near)).toMatchObject({ without: ['from'], from: { reason: 'too-far' } });
		const beyond = geodesicDestination(START, 90, 60);
		expect(without(far, beyond)).toMatchObject({
			without: ['from', 'to'],
			from: { reason: 'too-far' },
			to: { reason: 'beyond-the-end' }
		});
		expect(without(near, [NaN, 31]).without).toEqual(['to']);
	});
});

describe('Suzhou Creek as mapped', () => {
	const file = new URL('../../../../geodata/base/creek.geojson', import.meta.url);
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
		features: { properties: { part: string }; geometry: { coordinates: unknown } }[];
	};
	const part = (name: string) =>
		features.find(({ properties }) => properties.part === name)!.geometry;
	const creek = creekLine(
		part('centreline').coordinates as LngLat[],
		part('water') as unknown as Areal
	);

	it('grows steadily along the line, every 50 m, and by as much as the mileage', () => {
		let before_m = -1;
		for (let mileage_m = 0; mileage_m <= creek.length_m; mileage_m += 50) {
			const at = pointAtMileage(creek, mileage_m)!;
			const found = way(creek, creek.centreline[0]!, at, [0.01, 0.01]);
			expect(Math.abs(found.along_m - mileage_m)).toBeLessThan(0.1);
			expect(found.along_m).toBeGreaterThan(before_m);
			expect(found.straight_m).toBeLessThan(found.along_m + 0.1);
			before_m = found.along_m;
		}
	});

	it('returns a stretch of the stated length', () => {
		for (const [from_m, to_m] of [
			[100, 25_000],
			[12_345, 12_346],
			[20_000, 3_000]
		] as const) {
			const [a, b] = [pointAtMileage(creek, from_m)!, pointAtMileage(creek, to_m)!];
			const found = way(creek, a, b, [0.01, 0.01]);
			expect(Math.abs(polylineLengthM(found.stretch) - Math.abs(to_m - from_m))).toBeLessThan(0.1);
			expect(geodesicDistanceM(found.stretch[0]!, a)).toBeLessThan(0.1);
			expect(found.upstream).toBe(to_m > from_m);
		}
	});

	it('bends between M50 and Beixinjing: 11.7 km by the water, 7.8 km straight', () => {
		// positions from OpenStreetMap (ODbL), as in creek-mileage.test.ts
		const found = way(creek, [121.444787, 31.249928], [121.36993, 31.22061], [20, 20]);
		expect(Math.abs(found.along_m - 11_664)).toBeLessThan(150);
		// 0.074857° × 95.21 km and 0.029318° × 110.87 km here
		expect(found.straight_m).toBeCloseTo(Math.hypot(7127, 3250.5), -1);
		expect(found.error_m).toBeCloseTo(28.28, 2);
	});
});
