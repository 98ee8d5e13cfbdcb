import { describe, expect, it } from 'vitest';
import type { PlanePoint } from '#lib/geo/plane/plane';
import { planeAreaM2, planeLengthM } from '#lib/geo/plane/plane';

describe('the plane', () => {
	const triangle: PlanePoint[] = [
		[1, 1],
		[4, 1],
		[4, 5]
	];
	it('measures the triangle of 3, 4 and 5', () => {
		expect(planeLengthM(triangle)).toBe(7);
		expect(planeLengthM([...triangle, triangle[0]!])).toBe(12);
		expect(planeAreaM2(triangle)).toBe(6);
		expect(planeAreaM2([...triangle].reverse())).toBe(6);
	});

	it('measures the area of a concave ring', () => {
		const arrow: PlanePoint[] = [
			[0, 0],
			[4, 0],
			[4, 4],
			[2, 1],
			[0, 4]
		];
		// 16 less the triangle (0,4) (4,4) (2,1): ½ · 4 · 3
		expect(planeAreaM2(arrow)).toBe(10);
	});

	it('keeps its precision millions of metres from the origin', () => {
		const far = triangle.map(([x, y]): PlanePoint => [x / 8 + 13514186, y / 8 + 3665259]);
		expect(planeAreaM2(far)).toBe(6 / 64);
	});

	it('returns 0 for too few points', () => {
		expect(planeLengthM([])).toBe(0);
		expect(planeAreaM2([])).toBe(0);
		expect(planeAreaM2(triangle.slice(0, 2))).toBe(0);
	});
});
