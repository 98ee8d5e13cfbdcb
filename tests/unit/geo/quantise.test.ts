import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import { quantised, quantisedDeg, writeDegrees } from '#lib/geo/quantise';

const anyDegrees = () => fc.double({ min: -360, max: 360, noNaN: true });

describe('quantised', () => {
	it.each([
		[
			[121.385312344999, 31.273712345678],
			[121.38531234, 31.27371235]
		],
		[
			[-121.385312346, -31.2],
			[-121.38531235, -31.2]
		],
		[
			[180, -90],
			[180, -90]
		],
		[
			[0.1 + 0.2, 1e-9],
			[0.3, 0]
		]
	] as [LngLat, LngLat][])('%s → %s', (at, expected) => {
		expect(quantised(at)).toEqual(expected);
	});

	it('never returns -0', () => {
		for (const at of [-0, -1e-12, -4.9e-9]) expect(Object.is(quantisedDeg(at), 0)).toBe(true);
		expect(quantised([-0, -0])).toEqual([0, 0]);
	});

	it('returns NaN unchanged', () => {
		expect(quantised([NaN, 31.123456789])).toEqual([NaN, 31.12345679]);
		expect(quantisedDeg(Infinity)).toBe(Infinity);
		expect(quantisedDeg(-Infinity)).toBe(-Infinity);
	});

	it('moves a point by less than 1 mm, and is idempotent', () => {
		fc.assert(
			fc.property(anyDegrees(), fc.double({ min: -90, max: 90, noNaN: true }), (lng, lat) => {
				const once = quantised([lng, lat]);
				expect(geodesicDistanceM([lng, lat], once)).toBeLessThan(0.001);
				expect(quantised(once)).toBe(once);
			})
		);
	});
});

describe('writeDegrees', () => {
	it.each([
		[121.3853, '121.3853'],
		[31, '31'],
		[-120, '-120'],
		[100, '100'],
		[0, '0'],
		[-0, '0'],
		[-4e-9, '0'],
		[1e-8, '0.00000001'],
		[-0.00000123, '-0.00000123'],
		[121.385312344999, '121.38531234'],
		[0.1 + 0.2, '0.3'],
		[NaN, ''],
		[Infinity, '']
	])('%s is "%s"', (degrees, text) => expect(writeDegrees(degrees)).toBe(text));

	it('parses back to the quantised number, without trailing zeros or an exponent', () => {
		fc.assert(
			fc.property(fc.oneof(anyDegrees(), fc.double({ min: -1e-6, max: 1e-6 })), (degrees) => {
				fc.pre(!Number.isNaN(degrees));
				const text = writeDegrees(degrees);
				expect(Number(text)).toBe(quantisedDeg(degrees));
				expect(text).toMatch(/^-?\d+(\.\d{0,7}[1-9])?$/);
				expect(text).not.toBe('-0');
			}),
			{ numRuns: 1000 }
		);
	});
});
