import { describe, expect, it } from 'vitest';
import { lngDifferenceDeg, normaliseLngDeg } from '#lib/values/lng-lat';

describe('longitudes', () => {
	it('are normalised to [-180, 180)', () => {
		expect(normaliseLngDeg(180)).toBe(-180);
		expect(normaliseLngDeg(-180)).toBe(-180);
		expect(normaliseLngDeg(541)).toBe(-179);
		expect(normaliseLngDeg(-541)).toBe(179);
		expect(normaliseLngDeg(121.4)).toBe(121.4);
	});
	it('have the difference of the short way round', () => {
		expect(lngDifferenceDeg(179, -179)).toBe(2);
		expect(lngDifferenceDeg(-179, 179)).toBe(-2);
		expect(lngDifferenceDeg(121.4, 121.5)).toBeCloseTo(0.1, 12);
	});
});
