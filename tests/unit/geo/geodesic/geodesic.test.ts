import { describe, expect, it } from 'vitest';
import {
	chainageM,
	geodesicAzimuthDeg,
	geodesicDestination,
	geodesicDistanceM,
	geodesicInverse,
	polylineLengthM
} from '#lib/geo/geodesic/geodesic';
import { lngDifferenceDeg } from '#lib/values/lng-lat';
import type { LngLat } from '#lib/values/lng-lat';
import { rowsOf } from '../truth/read';

const lines = rowsOf('lines.tsv').map(([kind, ...numbers]) => {
	const [lng1, lat1, lng2, lat2, azi1, azi2, s12] = numbers.map(Number) as [
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	return { kind: kind!, a: [lng1, lat1] as LngLat, b: [lng2, lat2] as LngLat, azi1, azi2, s12 };
});
const kinds = [...new Set(lines.map(({ kind }) => kind))];

describe('geodesic lines against GeodSolve -E', () => {
	it('has at least 300 lines of every kind', () => {
		expect(lines.length).toBeGreaterThanOrEqual(300);
		expect(kinds).toEqual(
			expect.arrayContaining([
				...['local', 'sub-metre', 'near-antipodal', 'meridional', 'equatorial', 'dateline', 'pole']
			])
		);
	});

	it.each(kinds)('gives lengths within 1 mm: %s', (kind) => {
		for (const { a, b, s12 } of lines.filter((line) => line.kind === kind)) {
			const label = `${a} – ${b}`;
			expect(Math.abs(geodesicDistanceM(a, b) - s12), label).toBeLessThan(0.001);
			expect(Math.abs(geodesicDistanceM(b, a) - s12), label).toBeLessThan(0.001);
		}
	});

	it('gives both azimuths, to 0.1 mm of sideways error at the other end', () => {
		// of near-antipodal pairs several azimuths may be right
		for (const { kind, a, b, azi1, azi2, s12 } of lines) {
			if (/antipodal|same point/.test(kind) || s12 === 0) continue;
			const { startAzimuthDeg, endAzimuthDeg } = geodesicInverse(a, b);
			const tolerance = Math.max(1e-7, (1e-4 / s12) * (180 / Math.PI));
			// a line from a pole has the azimuth of its meridian, as in GeodSolve
			expect(Math.abs(lngDifferenceDeg(startAzimuthDeg, azi1)), `${a}`).toBeLessThan(tolerance);
			expect(Math.abs(lngDifferenceDeg(endAzimuthDeg, azi2)), `${b}`).toBeLessThan(tolerance);
			const azimuth = geodesicAzimuthDeg(a, b);
			expect(azimuth >= 0 && azimuth < 360).toBe(true);
			expect(Math.abs(lngDifferenceDeg(azimuth, azi1)), `${a}`).toBeLessThan(tolerance);
		}
	});

	it('finds the destination within 0.1 mm', () => {
		const rows = rowsOf('destinations.tsv');
		expect(rows.length).toBe(120);
		for (const [, ...numbers] of rows) {
			const [lng1, lat1, azimuth, s12, lng2, lat2] = numbers.map(Number);
			const end = geodesicDestination([lng1!, lat1!], azimuth!, s12!);
			expect(geodesicDistanceM(end, [lng2!, lat2!]), numbers.join(' ')).toBeLessThan(1e-4);
		}
	});
});

describe('hard cases', () => {
	it('converges for exact antipodes and from pole to pole', () => {
		expect(geodesicDistanceM([0, 90], [0, -90])).toBeCloseTo(20003931.4586, 3);
		expect(geodesicDistanceM([30, 0], [-150, 0])).toBeCloseTo(20003931.4586, 3);
		expect(Number.isFinite(geodesicAzimuthDeg([30, 0], [-150, 0]))).toBe(true);
		expect(geodesicDistanceM([12, 90], [77, 90])).toBe(0);
	});

	it('returns NaN instead of throwing for an invalid position', () => {
		expect(geodesicDistanceM([121, 91], [121, 31])).toBeNaN();
		expect(geodesicDistanceM([NaN, 31], [121, 31])).toBeNaN();
		expect(geodesicAzimuthDeg([121, 31], [Infinity, 31])).toBeNaN();
		expect(geodesicDestination([121, 31], NaN, 10)).toEqual([NaN, NaN]);
	});

	it('uses the ellipsoid, not a sphere: 1° north is 110,878 m here, not 111,195 m', () => {
		// meridian arc 31°–32°: M = a(1−e²)/(1−e² sin²φ)^1.5 at 31.5° is 6,352,839 m, × π/180
		expect(geodesicDistanceM([121.4, 31], [121.4, 32])).toBeCloseTo(110878.0, 0);
	});
});

describe('lines through several points', () => {
	const points: LngLat[] = [
		[121.4, 31.2],
		[121.41, 31.2],
		[121.41, 31.21],
		[121.4, 31.2]
	];
	it('adds up the lengths', () => {
		const legs = [0, 1, 2].map((i) => geodesicDistanceM(points[i]!, points[i + 1]!));
		expect(polylineLengthM(points)).toBeCloseTo(legs[0]! + legs[1]! + legs[2]!, 9);
		expect(chainageM(points)).toEqual([
			0,
			legs[0],
			legs[0]! + legs[1]!,
			legs[0]! + legs[1]! + legs[2]!
		]);
	});
	it('is 0 for no point and for one point', () => {
		expect(polylineLengthM([])).toBe(0);
		expect(polylineLengthM(points.slice(0, 1))).toBe(0);
		expect(chainageM([])).toEqual([]);
	});
});
