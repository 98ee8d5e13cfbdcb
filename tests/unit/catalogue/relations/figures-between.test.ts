import { describe, expect, it } from 'vitest';
import { betweenPlaces } from '#lib/catalogue/compare/comparison-data';
import { figuresBetween, type ComparedPlace } from '#lib/catalogue/relations/figures-between';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';

const HERE: [number, number] = [121.4, 31.24];
const from = (azimuthDeg: number, metres: number): [number, number] => [
	...geodesicDestination(HERE, azimuthDeg, metres)
];

function place(id: string, point: [number, number], within: string[] = []): ComparedPlace {
	return { id, located: { point, accuracy_m: 20 }, within };
}

/** A square around a place's point, metres from its middle to its edges. */
function square(id: string, point: [number, number], half_m: number): ComparedPlace {
	const corner = (azimuthDeg: number): [number, number] => [
		...geodesicDestination(point, azimuthDeg, half_m * Math.SQRT2)
	];
	const ring = [45, 135, 225, 315, 45].map(corner);
	const outline = { type: 'Polygon', coordinates: [ring] } as const;
	return { id, located: { point, accuracy_m: 20, outline }, within: [] };
}

const between = (places: ComparedPlace[], a: string, b: string) =>
	betweenPlaces({ between: figuresBetween(places) }, a, b);

describe('the figures between compared places', () => {
	it('are the geodesic and the ± of both accuracies, in either order', () => {
		const places = [place('b', HERE), place('a', from(270, 1000))];
		// √(20² + 20²) = 28.2843 m
		const apart = { kind: 'about', metres: expect.closeTo(1000, 3), plusminus_m: 28.2843 };
		expect(between(places, 'a', 'b')).toEqual(apart);
		expect(between(places, 'b', 'a')).toEqual(apart);
		expect(between(places, 'a', 'a')).toBeNull();
		expect(between(places, 'a', 'concept')).toBeNull();
	});

	it('go from outline to outline, with the nearest points in the order of the ids', () => {
		const places = [square('b', HERE, 100), place('a', from(90, 600))];
		const found = between(places, 'b', 'a');
		expect(found).toMatchObject({ kind: 'about', metres: expect.closeTo(500, 1) });
		const [lng, lat] = from(90, 600);
		const [edge] = from(90, 100);
		const { ends } = found as { ends: number[] };
		expect(ends[0]).toBeCloseTo(lng, 4);
		expect(ends[1]).toBeCloseTo(lat, 4);
		expect(ends[2]).toBeCloseTo(edge, 4);
	});

	it('have no distance where one is in the other, and no ends where they meet', () => {
		const outer = place('outer', HERE);
		const inner = place('b', from(90, 400), ['outer']);
		expect(between([outer, inner], 'outer', 'b')).toEqual({ kind: 'inside', inner: 'b' });
		expect(between([outer, inner], 'b', 'outer')).toEqual({ kind: 'inside', inner: 'b' });
		const overlapping = [square('a', HERE, 300), square('b', from(60, 400), 300)];
		expect(between(overlapping, 'a', 'b')).toEqual({
			kind: 'about',
			metres: 0,
			plusminus_m: 0,
			meets: 'overlaps'
		});
	});
});
