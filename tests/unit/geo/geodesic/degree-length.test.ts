import { describe, expect, it } from 'vitest';
import { degreeLength, halfStepM } from '#lib/geo/geodesic/degree-length';

// By GeodSolve of geographiclib-tools 2.1.2-1: ten times a tenth of a degree around the latitude,
// printf -- '-0.05 0 0.05 0' | GeodSolve -i -p 4; east at 45° a thousandth of one, where the geodesic and
// the parallel are still as good as one
describe('a degree', () => {
	it.each([
		[0, 110_574.28, 111_319.49],
		[45, 111_131.78, 78_846.8],
		[-45, 111_131.78, 78_846.8],
		[90, 111_693.98, 0]
	])('at %f° has the length of geodesics there', (lat_deg, lat_m, lng_m) => {
		const found = degreeLength(lat_deg);
		expect(Math.abs(found.lat_m - lat_m)).toBeLessThan(0.1);
		expect(Math.abs(found.lng_m - lng_m)).toBeLessThan(0.1);
	});

	it('has a resolution of half the last digit, on the coarser axis', () => {
		expect(halfStepM(0, 1e-4, 1e-4)).toBeCloseTo(5.566, 3);
		expect(halfStepM(90, 1e-4, 1)).toBeCloseTo(5.585, 3);
	});
});
