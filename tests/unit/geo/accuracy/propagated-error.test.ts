import { describe, expect, it } from 'vitest';
import { geodesicDestination, polylineLengthM } from '#lib/geo/geodesic/geodesic';
import { ringPerimeterM, ringSignedAreaM2 } from '#lib/geo/geodesic/geodesic-area';
import type { LngLat } from '#lib/values/lng-lat';
import { lengthErrorM, perimeterErrorM, ringAreaErrorM2 } from '#lib/geo/accuracy/propagated-error';
import { normal, seeded } from '../seeded';

const START: LngLat = [121.4, 31.25];

/** A line of legs `[azimuth°, metres]`. */
function legs(...parts: [number, number][]): LngLat[] {
	const line: LngLat[] = [START];
	for (const [azimuth, metres] of parts) {
		line.push(geodesicDestination(line[line.length - 1]!, azimuth, metres));
	}
	return line;
}

describe('the error of a length, computed by hand', () => {
	it('is √(σ₁² + σ₂²) for two points', () => {
		expect(lengthErrorM(legs([70, 500]), [3, 4])).toBe(5);
		expect(lengthErrorM(legs([70, 500]), [0, 7])).toBe(7);
	});

	it.each([
		['straight on', 0, 0],
		['60°', 60, 1],
		['a right angle', 90, Math.SQRT2],
		['120°', -120, Math.sqrt(3)],
		['back', 180, 2]
	])('counts an inner vertex by its bend: %s', (_, turn, factor) => {
		const line = legs([10, 400], [10 + turn, 300]);
		expect(lengthErrorM(line, [0, 10, 0])).toBeCloseTo(10 * factor, 3);
		expect(lengthErrorM(line, [3, 10, 4])).toBeCloseTo(Math.hypot(5, 10 * factor), 3);
	});

	it('is straight on along a meridian and over the 180th one', () => {
		const meridian: LngLat[] = [31.2, 31.21, 31.3].map((lat) => [121.4, lat]);
		expect(lengthErrorM(meridian, [3, 100, 4])).toBeCloseTo(5, 9);
		const dateline: LngLat[] = [179.9, -179.9, -179.8].map((lng) => [lng, 0]);
		expect(lengthErrorM(dateline, [3, 100, 4])).toBeCloseTo(5, 9);
	});

	it('is straight on along a geodesic whose azimuth changes: 2,000 of 4,000 km', () => {
		const far = [0, 2e6, 4e6].map((metres) => geodesicDestination(START, 60, metres));
		expect(lengthErrorM(far, [3, 100, 4])).toBeCloseTo(5, 9);
	});

	it('merges consecutive vertices at one position, with the largest accuracy radius', () => {
		const [a, b, c] = legs([10, 400], [100, 300]) as [LngLat, LngLat, LngLat];
		const once = lengthErrorM([a, b, c], [3, 10, 4]);
		expect(lengthErrorM([a, b, [...b], c], [3, 10, 8, 4])).toBe(once);
		expect(lengthErrorM([a, a, b, c, c], [1, 3, 10, 4, 2])).toBe(once);
		expect(lengthErrorM([a, [...a]], [3, 4])).toBe(5);
		expect(lengthErrorM([a, a, a], [3, 100, 4])).toBe(5);
	});

	it('is 0 for fewer than two points, and NaN for an unknown accuracy', () => {
		expect(lengthErrorM([], [])).toBe(0);
		expect(lengthErrorM([START], [5])).toBe(0);
		expect(lengthErrorM(legs([10, 400]), [5])).toBeNaN();
		expect(lengthErrorM(legs([10, 400]), [NaN, 5])).toBeNaN();
	});
});

describe('the errors of a ring, computed by hand', () => {
	const square = legs([0, 100], [90, 100], [180, 100]);
	const [corner, north] = legs([0, 300]) as [LngLat, LngLat];
	const triangle = [corner, north, geodesicDestination(corner, 90, 400)];

	it('counts every vertex of a perimeter by its bend', () => {
		expect(perimeterErrorM(square, [1, 1, 1, 1])).toBeCloseTo(Math.sqrt(8), 3);
		expect(perimeterErrorM(square, [5, 0, 0, 0])).toBeCloseTo(5 * Math.SQRT2, 3);
		const equal = legs([30, 200], [150, 200]);
		expect(perimeterErrorM(equal, [2, 2, 2])).toBeCloseTo(2 * Math.sqrt(9), 3);
	});

	it('treats the perimeter of two points as the way there and back', () => {
		expect(perimeterErrorM(legs([30, 200]), [3, 4])).toBeCloseTo(10, 4);
		expect(perimeterErrorM([START, START, START], [2, 3, 6])).toBe(2 * 7);
		expect(perimeterErrorM([START], [3])).toBe(0);
	});

	it('weights every vertex of an area by the distance between its neighbours', () => {
		// half the diagonal, 141.42 m, for each of four corners known to 1 m: ½ √(4 · 20000)
		expect(ringAreaErrorM2(square, [1, 1, 1, 1])).toBeCloseTo(Math.sqrt(20000), 3);
		// 300, 400, 500 m opposite to corners known to 2 m: ½ · 2 · √(300² + 400² + 500²)
		expect(ringAreaErrorM2(triangle, [2, 2, 2])).toBeCloseTo(Math.sqrt(500_000), 2);
		expect(ringAreaErrorM2(triangle, [2, 0, 0])).toBeCloseTo(500, 2);
	});

	it('ignores a closing vertex', () => {
		const accuracies_m = [1, 2, 3, 4];
		const closed = [...square, square[0]!];
		expect(perimeterErrorM(closed, [...accuracies_m, 1])).toBe(
			perimeterErrorM(square, accuracies_m)
		);
		expect(ringAreaErrorM2(closed, [...accuracies_m, 1])).toBe(
			ringAreaErrorM2(square, accuracies_m)
		);
	});

	it('is 0 for fewer than three vertices, and NaN for an unknown accuracy', () => {
		expect(ringAreaErrorM2(legs([10, 400]), [5, 5])).toBe(0);
		expect(ringAreaErrorM2(square, [1, 1, 1])).toBeNaN();
		expect(perimeterErrorM(square, [1, 1, 1])).toBeNaN();
	});
});

/** A radius that holds 95 % of a plane normal distribution, in deviations: √(−2 ln 0.05). */
const RADIUS_95 = Math.sqrt(-2 * Math.log(0.05));

/** The measured figures when every vertex is displaced at random by its accuracy, `runs` times. */
function simulated(
	points: readonly LngLat[],
	accuracies_m: readonly number[],
	measure: (points: readonly LngLat[]) => number,
	runs: number
) {
	const gauss = normal(seeded(20260401));
	const values = Array.from({ length: runs }, () =>
		measure(
			points.map((at, i) => {
				const deviation_m = accuracies_m[i]! / RADIUS_95;
				const [east, north] = [gauss() * deviation_m, gauss() * deviation_m];
				const azimuth = (Math.atan2(east, north) * 180) / Math.PI;
				return geodesicDestination(at, azimuth, Math.hypot(east, north));
			})
		)
	);
	const mean = values.reduce((sum, value) => sum + value, 0) / runs;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (runs - 1);
	const truth = measure(points);
	const within = (error: number) =>
		values.filter((value) => Math.abs(value - truth) <= error).length / runs;
	return { deviation: Math.sqrt(variance), within };
}

describe('simulated measurements', () => {
	const line = legs([10, 300], [75, 420], [170, 260], [95, 510]);
	const ring = legs([10, 300], [75, 420], [150, 260], [200, 310], [260, 200]);

	it('scatter as the error of a length predicts, to 3 %', () => {
		const accuracies_m = [5, 1, 4, 2, 3];
		const error_m = lengthErrorM(line, accuracies_m);
		const { deviation, within } = simulated(line, accuracies_m, polylineLengthM, 8000);
		expect(Math.abs((deviation * RADIUS_95) / error_m - 1)).toBeLessThan(0.03);
		// 2.448 deviations of one figure hold 98.6 % of it
		expect(Math.abs(within(error_m) - 0.986)).toBeLessThan(0.005);
	});

	it('scatter as the error of a perimeter predicts, to 3 %', () => {
		const accuracies_m = [5, 1, 4, 2, 3, 6];
		const error_m = perimeterErrorM(ring, accuracies_m);
		const { deviation } = simulated(ring, accuracies_m, ringPerimeterM, 5000);
		expect(Math.abs((deviation * RADIUS_95) / error_m - 1)).toBeLessThan(0.03);
	});

	it('scatter as the error of an area predicts, to 3 %', () => {
		const accuracies_m = [5, 1, 4, 2, 3, 6];
		const error_m2 = ringAreaErrorM2(ring, accuracies_m);
		const { deviation, within } = simulated(ring, accuracies_m, ringSignedAreaM2, 5000);
		expect(Math.abs((deviation * RADIUS_95) / error_m2 - 1)).toBeLessThan(0.03);
		expect(within(error_m2)).toBeGreaterThan(0.95);
	});
});

describe('the derivative of an area', () => {
	it('is the ellipsoid’s own within 0.1 % for a ring of 100 km', () => {
		const ring = legs([10, 60_000], [75, 70_000], [150, 60_000], [200, 70_000]);
		ring.forEach((at, i) => {
			const movedBy = (azimuth: number) => {
				const moved = (by_m: number) =>
					ringSignedAreaM2(ring.with(i, geodesicDestination(at, azimuth, by_m)));
				return (moved(10) - moved(-10)) / 20;
			};
			const slope_m = Math.hypot(movedBy(0), movedBy(90));
			const accuracies_m = ring.map((_, k) => (k === i ? 1 : 0));
			expect(Math.abs(ringAreaErrorM2(ring, accuracies_m) / slope_m - 1)).toBeLessThan(1e-3);
		});
	});
});
