import { describe, expect, it } from 'vitest';
import { convertDatum } from '#lib/geo/datum/datum';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { creekOf, datumPoints, neighbours } from '#lib/server/derive/derive';
import { readGeodata } from '#lib/server/read/read-geodata';
import { HERE, ROOT, from, place } from './samples';

describe('neighbours', () => {
	const here = place('here');
	const at = (id: string, azimuthDeg: number, metres: number) =>
		place(id, { point: from(HERE, azimuthDeg, metres) });

	it('are the others within 2 km, nearest first', () => {
		const all = [at('c', 0, 1900), here, at('far', 90, 2100), at('a', 90, 300), at('b', 180, 800)];
		expect(neighbours(here, all).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('are no more than requested', () => {
		const all = [here, ...[1, 2, 3, 4, 5, 6, 7].map((n) => at(`n${n}`, 40 * n, 200 * n))];
		expect(neighbours(here, all)).toHaveLength(5);
		expect(neighbours(here, all, 2).map(({ id }) => id)).toEqual(['n1', 'n2']);
	});

	it('exclude containers and contents of the place, at any depth', () => {
		const outer = at('outer', 0, 400);
		const middle = place('middle', { within: 'outer', point: from(HERE, 0, 300) });
		const inside = place('inside', { within: 'middle' });
		const sibling = place('sibling', { within: 'outer', point: from(HERE, 90, 500) });
		const all = [outer, middle, inside, sibling];
		const idsOf = (one: typeof outer) => neighbours(one, all).map(({ id }) => id);
		expect(idsOf(inside)).toEqual(['sibling']);
		expect(idsOf(middle)).toEqual(['sibling']);
		expect(idsOf(outer)).toEqual([]);
		expect(idsOf(sibling)).toEqual(['inside', 'middle']);
	});

	it('carry the uncertainty of both places', () => {
		const vague = place('vague', { point: from(HERE, 90, 1000), accuracy_m: 200 });
		const [found] = neighbours(here, [here, vague]);
		// √(20² + 200²)
		expect(found!.distance).toEqual({
			kind: 'about',
			metres: expect.closeTo(1000, 3),
			plusminus_m: 200.9975
		});
	});

	it('do not exist for a concept, nor include one', () => {
		const concept = place('concept', {
			basis: 'concept',
			status: 'concept',
			point: from(HERE, 90, 300)
		});
		expect(neighbours(concept, [concept, here])).toEqual([]);
		expect(neighbours(here, [concept, here])).toEqual([]);
	});
});

describe('creekOf', () => {
	it('uses the centreline and the water of the dataset', () => {
		const creek = creekOf(readGeodata(ROOT));
		expect(creek.centreline.length).toBeGreaterThan(100);
		expect(creek.length_m).toBeCloseTo(creek.chainage_m.at(-1)!, 6);
		expect(creek.water.type).toMatch(/Polygon$/);
	});
});

describe('datumPoints', () => {
	it('returns the point in each datum, to 6 decimals', () => {
		const points = datumPoints(HERE);
		expect(points.wgs84).toEqual(HERE);
		for (const datum of ['gcj02', 'bd09'] as const) {
			const back = convertDatum(points[datum], datum, 'wgs84');
			expect(geodesicDistanceM(back, HERE)).toBeLessThan(0.15);
			for (const degrees of points[datum]) expect(Number(degrees.toFixed(6))).toBe(degrees);
		}
	});

	it('is about 485 m off in GCJ-02 and about 1,150 m in BD-09, as Chinese maps are here', () => {
		const { gcj02, bd09 } = datumPoints(HERE);
		const off = (point: readonly [number, number]) => geodesicDistanceM(HERE, point);
		expect(Math.abs(off(gcj02) - 485)).toBeLessThan(15);
		expect(Math.abs(off(bd09) - 1150)).toBeLessThan(40);
	});
});
