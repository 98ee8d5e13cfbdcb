/** Where names along lines may stand: inside the free part of the map, straight, clear of what covers it. */
import { describe, expect, it } from 'vitest';
import { boxAround, meet } from '#lib/layers/labels/boxes';
import { coveredPoints } from '#lib/map/labels/covered';
import { partsInside, spotsOn } from '#lib/layers/labels/line-spots';

const FREE = { left: 0, top: 0, right: 400, bottom: 300 };
const WANTED = { free: FREE, covered: [], most: 3 };
/** A street from beyond the left edge to beyond the right one. */
const ACROSS = [
	{ x: -200, y: 150 },
	{ x: 600, y: 150 }
];

describe('partsInside', () => {
	it('cuts a path at the edges, and parts it where it leaves', () => {
		expect(partsInside(ACROSS, FREE)).toEqual([
			[
				{ x: 0, y: 150 },
				{ x: 400, y: 150 }
			]
		]);
		const out = [
			{ x: 100, y: 100 },
			{ x: 500, y: 100 },
			{ x: 500, y: 200 },
			{ x: 100, y: 200 }
		];
		expect(partsInside(out, FREE)).toHaveLength(2);
		expect(
			partsInside(
				[
					{ x: 500, y: 0 },
					{ x: 500, y: 90 }
				],
				FREE
			)
		).toEqual([]);
	});
});

describe('spotsOn', () => {
	it('are as long as the name, whole in the free part, the one nearest to its middle first', () => {
		const spots = spotsOn([ACROSS], 100, WANTED);
		expect(spots).toHaveLength(3);
		for (const { path } of spots) {
			const box = boxAround(path);
			expect(box.right - box.left).toBeCloseTo(100, 6);
			expect(box.left).toBeGreaterThanOrEqual(FREE.left);
			expect(box.right).toBeLessThanOrEqual(FREE.right);
		}
		const first = boxAround(spots[0]!.path);
		expect(Math.abs((first.left + first.right) / 2 - 200)).toBeLessThanOrEqual(24);
	});

	it('keep clear of what is covered', () => {
		const covered = [{ left: 120, top: 0, right: 400, bottom: 300 }];
		const [spot, ...others] = spotsOn([ACROSS], 80, { ...WANTED, covered });
		expect(others).toEqual([]);
		expect(meet(boxAround(spot!.path), covered[0]!)).toBe(false);
		expect(spotsOn([ACROSS], 120, { ...WANTED, covered })).toEqual([]);
	});

	it('leave out a corner, unless the name does not follow the line', () => {
		const corner = [
			{ x: 100, y: 250 },
			{ x: 100, y: 150 },
			{ x: 200, y: 150 }
		];
		expect(spotsOn([corner], 150, WANTED)).toEqual([]);
		expect(spotsOn([corner], 150, { ...WANTED, mayBend: true }).length).toBeGreaterThan(0);
	});
});

describe('coveredPoints', () => {
	it('cover each rectangle, and a strip at every edge, from a point within the window', () => {
		const box = { left: 300, top: -20, right: 500, bottom: 80 };
		const size = { width: 400, height: 300 };
		const { features } = coveredPoints([box], size, ({ x, y }) => [x, y]);
		const areas = features.map(({ geometry, properties }) => {
			const [x, y] = (geometry as GeoJSON.Point).coordinates as [number, number];
			expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
			const [top, right, bottom, left] = properties!.padding as [number, number, number, number];
			return { left: x - left, top: y - top, right: x + right, bottom: y + bottom };
		});
		expect(areas).toContainEqual(box);
		for (const cut of [
			{ left: -30, top: 100, right: 30, bottom: 110 },
			{ left: 380, top: 100, right: 420, bottom: 110 },
			{ left: 100, top: -5, right: 130, bottom: 5 },
			{ left: 100, top: 295, right: 130, bottom: 305 }
		]) {
			expect(areas.some((area) => meet(area, cut))).toBe(true);
		}
		const whole = { left: 100, top: 150, right: 180, bottom: 165 };
		expect(areas.some((area) => meet(area, whole))).toBe(false);
	});
});
