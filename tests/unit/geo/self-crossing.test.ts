import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicCircle } from '#lib/geo/geodesic/geodesic-circle';
import type { LngLat } from '#lib/values/lng-lat';
import { firstSelfCrossing, polygonProblems } from '#lib/geo/polygon/polygon-validity';

type Cell = [x: number, y: number];

/** Which side of a–b the cell c lies on, exactly: whole numbers. */
const side = (a: Cell, b: Cell, c: Cell) =>
	Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const between = (a: Cell, b: Cell, c: Cell) =>
	side(a, b, c) === 0 &&
	Math.min(a[0], b[0]) <= c[0] &&
	c[0] <= Math.max(a[0], b[0]) &&
	Math.min(a[1], b[1]) <= c[1] &&
	c[1] <= Math.max(a[1], b[1]);
const cross = (a: Cell, b: Cell, c: Cell, d: Cell) =>
	side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Every pair of edges that are no neighbours, compared in whole numbers. */
function truth(ring: readonly Cell[]): { crosses: boolean; meets: boolean } {
	const edges = ring.map((a, i): [Cell, Cell] => [a, ring[(i + 1) % ring.length]!]);
	let [crosses, meets] = [false, false];
	edges.forEach(([a, b], i) =>
		edges.slice(i + 1).forEach(([c, d], k) => {
			const areNeighbours = k === 0 || (i === 0 && k === edges.length - 2);
			if (areNeighbours) {
				// beside the end that both share, one may lie on the other
				meets ||= k === 0 ? between(a, b, d) || between(c, d, a) : false;
				meets ||= i === 0 && k === edges.length - 2 ? between(a, b, c) || between(c, d, b) : false;
				return;
			}
			crosses ||= cross(a, b, c, d);
			meets ||= [between(a, b, c), between(a, b, d), between(c, d, a), between(c, d, b)].some(
				Boolean
			);
		})
	);
	return { crosses, meets: meets || crosses };
}

/** Cells of 1/1024°, about 100 m, which doubles hold exactly, so that the two see one ring. */
const onTheGround = (ring: readonly Cell[]): LngLat[] =>
	ring.map(([x, y]) => [121.375 + x / 1024, 31.1875 + y / 1024]);

const cell = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
const rings = (maxLength: number) =>
	fc.uniqueArray(cell, { minLength: 3, maxLength, selector: ([x, y]) => `${x} ${y}` });

describe('a ring that crosses itself', () => {
	it('is always reported, and a simple ring never', () => {
		const seen = { crossing: 0, plain: 0 };
		for (const maxLength of [4, 6, 20]) {
			fc.assert(
				fc.property(rings(maxLength), (ring) => {
					const { crosses, meets } = truth(ring);
					const found = firstSelfCrossing(onTheGround(ring));
					if (crosses) expect(found).not.toBeNull();
					if (!meets) expect(found).toBeNull();
					seen.crossing += crosses ? 1 : 0;
					seen.plain += meets ? 0 : 1;
				}),
				{ numRuns: 1500, seed: 20260403 }
			);
		}
		expect(seen.crossing).toBeGreaterThan(500);
		expect(seen.plain).toBeGreaterThan(500);
	});

	it('is found across the 180th meridian as well', () => {
		const bowTie: LngLat[] = [
			[179.999, 10],
			[-179.999, 10.002],
			[-179.999, 10],
			[179.999, 10.002]
		];
		const [lng, lat] = firstSelfCrossing(bowTie)!;
		expect(Math.abs(lng)).toBeCloseTo(180, 9);
		expect(lat).toBeCloseTo(10.001, 9);
	});

	it('is not reported for a ring around a pole, unless that crosses itself', () => {
		const lngs = [-173, -83, 7, 97];
		const around: LngLat[] = lngs.map((lng) => [lng, 60]);
		expect(firstSelfCrossing(around)).toBeNull();
		expect(firstSelfCrossing(around.map(([lng, lat]) => [lng, -lat]))).toBeNull();
		expect(firstSelfCrossing([...around].reverse())).toBeNull();
		// between 7° and 97° east it turns back and crosses its own way
		const crossing: LngLat[] = [...around.slice(0, 3), [60, 62], [50, 58], [40, 62], [97, 60]];
		expect(firstSelfCrossing(crossing)).not.toBeNull();
	});

	it('is found wherever two vertices of a circle are swapped', () => {
		for (let i = 0; i < 40; i++) {
			const ring = geodesicCircle([121.4, 31.25], 800, 40).slice(0, -1);
			const next = (i + 1) % 40;
			[ring[i], ring[next]] = [ring[next]!, ring[i]!];
			expect(firstSelfCrossing(ring), String(i)).not.toBeNull();
			expect(polygonProblems([[...ring, ring[0]!]]).map(({ kind }) => kind)).toContain('crosses');
		}
	});
});
