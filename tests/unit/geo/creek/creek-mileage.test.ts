import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { creekLine, creekStretch, pointAtMileage } from '#lib/geo/creek/creek-line';
import type { CreekLine } from '#lib/geo/creek/creek-line';
import { mileageAt } from '#lib/geo/creek/creek-mileage';
import type { CreekPosition } from '#lib/geo/creek/creek-mileage';
import {
	geodesicDestination,
	geodesicDistanceM,
	polylineLengthM
} from '#lib/geo/geodesic/geodesic';
import type { Areal } from '#lib/values/geometry';
import type { LngLat } from '#lib/values/lng-lat';

/** A centreline of straight legs `[azimuth°, metres]` upstream from a point. */
function legs(start: LngLat, ...parts: [number, number][]): LngLat[] {
	return parts.reduce<LngLat[]>(
		(line, [azimuth, metres]) => [
			...line,
			geodesicDestination(line[line.length - 1]!, azimuth, metres)
		],
		[start]
	);
}

/** Water along a line: a box of ± `half_m` around every leg. */
function waterAlong(line: readonly LngLat[], azimuths: number[], half_m: number): Areal {
	const coordinates = azimuths.map((azimuth, i) => {
		const [a, b] = [line[i]!, line[i + 1]!];
		const ring = [
			geodesicDestination(a, azimuth + 90, half_m),
			geodesicDestination(b, azimuth + 90, half_m),
			geodesicDestination(b, azimuth - 90, half_m),
			geodesicDestination(a, azimuth - 90, half_m)
		];
		return [[...ring, ring[0]!]];
	});
	return { type: 'MultiPolygon', coordinates };
}

const START: LngLat = [121.48, 31.245];

function found(creek: CreekLine, point: LngLat, accuracy_m = 1): CreekPosition {
	const position = mileageAt(creek, point, accuracy_m);
	if ('reason' in position) throw new Error(`no mileage: ${position.reason}`);
	return position;
}
const reason = (creek: CreekLine, point: LngLat, accuracy_m = 1) => {
	const position = mileageAt(creek, point, accuracy_m);
	return 'reason' in position ? position.reason : null;
};

describe('a straight creek that runs east: 5 km, 40 m wide', () => {
	const line = legs(START, [270, 2000], [270, 3000]);
	const creek = creekLine(line, waterAlong(line, [270, 270], 20));

	it('has its length as the mileage of its end', () => {
		expect(creek.chainage_m[0]).toBe(0);
		expect(creek.chainage_m[1]).toBeCloseTo(2000, 6);
		expect(creek.length_m).toBeCloseTo(5000, 6);
		expect(creek.length_m).toBeCloseTo(polylineLengthM(line), 9);
	});

	it('gives mileage, bank, offset and water distance', () => {
		const at = pointAtMileage(creek, 1234)!;
		const north = found(creek, geodesicDestination(at, 0, 310));
		expect(north.mileage_m).toBeCloseTo(1234, 0);
		expect(north.bank).toBe('left');
		expect(north.offset_m).toBeCloseTo(310, 2);
		expect(north.water_m).toBeCloseTo(290, 1);
		const south = found(creek, geodesicDestination(at, 180, 15));
		expect(south.bank).toBe('right');
		expect(south.water_m).toBe(0);
		expect(geodesicDistanceM(south.foot, at)).toBeLessThan(0.1);
	});

	it('returns no bank where the accuracy allows both', () => {
		const point = geodesicDestination(pointAtMileage(creek, 1234)!, 0, 10);
		expect(found(creek, point, 9.9).bank).toBe('left');
		expect(found(creek, point, 10.1).bank).toBeNull();
		expect(found(creek, pointAtMileage(creek, 1234)!, 0).bank).toBeNull();
	});

	it('applies the limit of 1,000 m from the water, not from the centreline', () => {
		const at = pointAtMileage(creek, 2500)!;
		expect(found(creek, geodesicDestination(at, 0, 1019)).offset_m).toBeCloseTo(1019, 1);
		const far = mileageAt(creek, geodesicDestination(at, 0, 1021), 1);
		expect(far).toMatchObject({ reason: 'too-far' });
		expect((far as { water_m: number }).water_m).toBeCloseTo(1001, 0);
	});

	it('is ambiguous once the accuracy reaches the stretch 500 m on', () => {
		// 800 m off the line the point 500 m on is √(800² + 500²) = 943.4 m away: (943.4 − 800)/2
		const point = geodesicDestination(pointAtMileage(creek, 2500)!, 0, 800);
		expect(reason(creek, point, 71)).toBeNull();
		expect(reason(creek, point, 72.5)).toBe('ambiguous');
	});

	it('has no mileage beyond its ends, except within the accuracy or 1 m', () => {
		expect(reason(creek, geodesicDestination(START, 90, 30), 10)).toBe('beyond-the-end');
		expect(found(creek, geodesicDestination(START, 90, 9), 10).mileage_m).toBe(0);
		expect(found(creek, geodesicDestination(START, 90, 0.9), 0.1).mileage_m).toBe(0);
		const end = pointAtMileage(creek, creek.length_m)!;
		expect(reason(creek, geodesicDestination(end, 280, 60), 5)).toBe('beyond-the-end');
		expect(found(creek, geodesicDestination(end, 0, 60), 5).mileage_m).toBeCloseTo(5000, 0);
	});

	it('returns a result for NaN and for mileages beyond the ends', () => {
		expect(reason(creek, [NaN, 31])).toBe('too-far');
		expect(pointAtMileage(creek, -1)).toBeNull();
		expect(pointAtMileage(creek, 5001)).toBeNull();
		expect(pointAtMileage(creek, NaN)).toBeNull();
		expect(() => creekLine([START, START], creek.water)).toThrow(RangeError);
		expect(creekLine([START, START, line[1]!], creek.water).centreline).toHaveLength(2);
	});

	it('cuts out a stretch', () => {
		const stretch = creekStretch(creek, 1500, 2500);
		expect(stretch).toHaveLength(3);
		expect(polylineLengthM(stretch)).toBeCloseTo(1000, 6);
		expect(creekStretch(creek, 2500, 1500)).toEqual([]);
		expect(creekStretch(creek, -1, 1500)).toEqual([]);
	});
});

describe('a creek with bends', () => {
	it('returns the bank on both sides of a bend', () => {
		// upstream: 1 km west, then 1 km north; the outer side is the south-west
		const line = legs(START, [270, 1000], [0, 1000]);
		const creek = creekLine(line, waterAlong(line, [270, 0], 15));
		const corner = line[1]!;
		for (const azimuth of [180, 200, 225, 250, 270]) {
			const outer = found(creek, geodesicDestination(corner, azimuth, 200));
			expect(outer.bank, String(azimuth)).toBe('right');
			expect(outer.mileage_m).toBeCloseTo(1000, 0);
			expect(outer.offset_m).toBeCloseTo(200, 3);
		}
		expect(found(creek, geodesicDestination(corner, 30, 100)).bank).toBe('left');
		expect(found(creek, geodesicDestination(corner, 60, 100)).bank).toBe('left');
	});

	it('returns the bank at a bend of more than 90°', () => {
		const line = legs(START, [270, 2000], [60, 2000]);
		const creek = creekLine(line, waterAlong(line, [270, 60], 15));
		for (const azimuth of [185, 240, 300, 325]) {
			const outer = found(creek, geodesicDestination(line[1]!, azimuth, 100));
			expect(outer.bank, String(azimuth)).toBe('right');
		}
	});

	it('is ambiguous between two arms, but not close to one of them', () => {
		// two parallel arms 400 m apart: west, north, and back east
		const line = legs(START, [270, 3000], [0, 400], [90, 3000]);
		const creek = creekLine(line, waterAlong(line, [270, 0, 90], 15));
		const south = pointAtMileage(creek, 1000)!;
		const between = (offset_m: number, accuracy_m: number) =>
			mileageAt(creek, geodesicDestination(south, 0, offset_m), accuracy_m);
		expect(between(200, 1)).toMatchObject({ reason: 'ambiguous' });
		// 150 m from the southern arm, 250 m from the northern: 100 m = 2 × 50 m
		expect(between(150, 49)).toMatchObject({ bank: 'left' });
		expect(between(150, 51)).toMatchObject({ reason: 'ambiguous' });
		const told = between(150, 51) as { offset_m: number; otherOffset_m: number };
		expect(told.offset_m).toBeCloseTo(150, 1);
		// the northern arm drifts by 0.6 m: an azimuth of 90° does not hold along a geodesic
		expect(Math.abs(told.otherOffset_m - 250)).toBeLessThan(1);
		expect(between(270, 10)).toMatchObject({ bank: 'left' });
		expect((between(270, 10) as CreekPosition).mileage_m).toBeCloseTo(5400, 0);
	});
});

const REAL = new URL('../../../../geodata/base/creek.geojson', import.meta.url);

describe.runIf(existsSync(REAL))('Suzhou Creek as mapped', () => {
	interface Feature {
		properties: { part: 'centreline' | 'water' };
		geometry: { type: string; coordinates: unknown };
	}
	const { features } = JSON.parse(readFileSync(REAL, 'utf8')) as { features: Feature[] };
	const part = (name: 'centreline' | 'water') =>
		features.find(({ properties }) => properties.part === name)!.geometry;
	const creek = creekLine(part('centreline').coordinates as LngLat[], part('water') as Areal);

	it('begins at Waibaidu Bridge and is about 25.4 km long', () => {
		expect(geodesicDistanceM(creek.centreline[0]!, [121.48576, 31.24536])).toBeLessThan(20);
		expect(creek.length_m).toBeGreaterThan(25_000);
		expect(creek.length_m).toBeLessThan(26_000);
	});

	it('has a monotonic mileage, inverted within 0.1 m, every 50 m', () => {
		for (let i = 1; i < creek.chainage_m.length; i++) {
			expect(creek.chainage_m[i]).toBeGreaterThan(creek.chainage_m[i - 1]!);
		}
		let before = -1;
		for (let mileage_m = 0; mileage_m <= creek.length_m; mileage_m += 50) {
			const back = found(creek, pointAtMileage(creek, mileage_m)!, 0.01);
			expect(Math.abs(back.mileage_m - mileage_m)).toBeLessThan(0.1);
			expect(back.mileage_m).toBeGreaterThan(before);
			before = back.mileage_m;
		}
	});

	// Positions from OpenStreetMap (ODbL): M50 is way 477237906, the others are place nodes. M50,
	// Zhoujiaqiao and Beixinjing are known to lie south of the creek, Changfeng and Jiangqiao north.
	it.each([
		['M50', [121.444787, 31.249928], 'right', 5196],
		['周家桥街道', [121.40256, 31.21927], 'right', 13571],
		['北新泾街道', [121.36993, 31.22061], 'right', 16860],
		['长风新村街道', [121.40615, 31.23182], 'left', 12023],
		['江桥镇', [121.32705, 31.24091], 'left', 21956]
	] as [string, LngLat, string, number][])('returns the bank of %s', (_, at, bank, mileage_m) => {
		const position = found(creek, at, 20);
		expect(position.bank).toBe(bank);
		// a mileage may move with the mapping of the line, but not far
		expect(Math.abs(position.mileage_m - mileage_m)).toBeLessThan(100);
		expect(position.water_m).toBeLessThan(position.offset_m);
	});

	it('returns for Taopu, 4.5 km away, a distance and no mileage', () => {
		const taopu = mileageAt(creek, [121.359, 31.28079], 20);
		expect(taopu).toMatchObject({ reason: 'too-far' });
		expect(taopu.water_m).toBeGreaterThan(4000);
	});

	it('has its centreline inside its water', () => {
		for (let mileage_m = 0; mileage_m <= creek.length_m; mileage_m += 100) {
			const { water_m } = found(creek, pointAtMileage(creek, mileage_m)!, 0.01);
			expect(water_m, `K${mileage_m / 1000}`).toBeLessThan(10);
		}
	});
});
