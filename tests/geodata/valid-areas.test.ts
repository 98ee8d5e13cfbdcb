/** Every area is valid by the OGC's rules: its rings, its holes, and its parts together. */
import { describe, expect, it } from 'vitest';
import { spots } from './corpus';
import { areaFaults } from './valid-areas';

type Ring = [number, number][];
/** A square, its south-western corner so many thousandths of a degree from [121.4, 31.2]. */
const square = (x: number, y: number, side: number): Ring =>
	[
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
		[0, 0]
	].map(([dx, dy]) => [
		Number((121.4 + (x + dx! * side) / 1000).toFixed(6)),
		Number((31.2 + (y + dy! * side) / 1000).toFixed(6))
	]);
const parts = (...all: Ring[][]) => ({ type: 'MultiPolygon', coordinates: all });
const polygon = (...rings: Ring[]) => ({ type: 'Polygon', coordinates: rings });

describe('the areas of all datasets', () => {
	it('have valid rings, holes inside, and parts that do not overlap', () => {
		const areas = spots.filter(({ geometry }) => geometry.type.endsWith('Polygon'));
		expect(areas.length).toBeGreaterThan(400);
		expect(areas.some(({ geometry }) => geometry.type === 'MultiPolygon')).toBe(true);
		const faults = areas.flatMap(({ where, geometry }) =>
			areaFaults(geometry).map((fault) => `${where}: ${fault}`)
		);
		expect(faults).toEqual([]);
	}, 60_000);
});

describe('the check', () => {
	it('accepts parts that touch in a point, and a part in another’s hole', () => {
		expect(areaFaults(parts([square(0, 0, 1)], [square(1, 1, 1)]))).toEqual([]);
		expect(areaFaults(parts([square(0, 0, 9), square(3, 3, 3)], [square(4, 4, 1)]))).toEqual([]);
	});

	it('finds parts that overlap by a corner, by an edge, or one inside the other', () => {
		expect(areaFaults(parts([square(0, 0, 2)], [square(1, 1, 2)]))).not.toEqual([]);
		expect(areaFaults(parts([square(0, 0, 2)], [square(2, 0, 2)]))).not.toEqual([]);
		expect(areaFaults(parts([square(0, 0, 9)], [square(1, 1, 2)]))).not.toEqual([]);
		expect(areaFaults(parts([square(0, 0, 2)], [square(0, 0, 2)]))).not.toEqual([]);
	});

	it('finds the sliver that Taopu Central Green had: half a metre deep, 52 m²', () => {
		const north: Ring = [
			[121.36798, 31.28304],
			[121.37018, 31.2828],
			[121.3702, 31.28299],
			[121.36802, 31.28335],
			[121.36798, 31.28304]
		];
		const south: Ring = [
			[121.36721, 31.28313],
			[121.36698, 31.28081],
			[121.36992, 31.28029],
			[121.37018, 31.2828],
			[121.36721, 31.28313]
		];
		expect(areaFaults(parts([north], [south]))).not.toEqual([]);
		north[0] = north[4] = [121.36798, 31.28305];
		expect(areaFaults(parts([north], [south]))).toEqual([]);
	});

	it('finds holes outside, holes that overlap, and rings that meet themselves', () => {
		expect(areaFaults(polygon(square(0, 0, 2), square(5, 5, 1)))).not.toEqual([]);
		expect(areaFaults(polygon(square(0, 0, 9), square(1, 1, 3), square(2, 2, 3)))).not.toEqual([]);
		const [a, b, c, d] = square(0, 0, 2) as [Ring[0], Ring[0], Ring[0], Ring[0]];
		expect(areaFaults(polygon([a, c, b, d, a]))).not.toEqual([]);
		expect(areaFaults(polygon([a, b, c, b, d, a]))).not.toEqual([]);
	});
});
