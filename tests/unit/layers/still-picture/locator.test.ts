/** The locator map: correct positions, no overlaps, everything inside the frame. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '#lib/catalogue/schema/vocabulary';
import {
	DISC,
	locatorMarks,
	locatorSheet,
	type LocatorPlace
} from '#lib/layers/still-picture/locator';
import { separateMarks } from '#lib/layers/still-picture/frame/separate-labels';
import { readGeodata } from '#lib/server/read/read-geodata';
import { ROOT } from '../../server/samples';

/** A square of 0.1° by 0.1° on the equator, where a degree is as long one way as the other. */
const SQUARE = {
	outline: [
		[
			[0, -0.05],
			[0.1, -0.05],
			[0.1, 0.05],
			[0, 0.05],
			[0, -0.05]
		]
	],
	creek: [
		[0, 0.01],
		[0.05, -0.03],
		[0.1, 0.01]
	]
} as const satisfies Parameters<typeof locatorSheet>[0];
const place = (
	id: string,
	lng: number,
	lat: number,
	more: Partial<LocatorPlace> = {}
): LocatorPlace => ({
	id,
	point: [lng, lat],
	accuracy_m: 100,
	kind: 'park',
	basis: 'mapped',
	...more
});

describe('a square on the equator', () => {
	const drawn = locatorSheet(SQUARE);
	const marks = locatorMarks(SQUARE, [
		place('north-west', 0, 0.05),
		place('middle', 0.05, 0),
		place('south-east', 0.1, -0.05),
		place('idea', 0.02, 0.02, { basis: 'concept', accuracy_m: 1105.74 })
	]);

	it('is drawn as a square between its margins: 308 units of 340 for 0.1°', () => {
		expect(drawn.width).toBe(340);
		expect(drawn.height).toBe(12 + 308 + 30);
		expect(drawn.outline).toBe('M16 320L324 320L324 12L16 12L16 320Z');
	});

	it('has north up and east at the right', () => {
		expect(marks.map(({ at }) => at).slice(0, 3)).toEqual([
			{ x: 16, y: 12 },
			{ x: 170, y: 166 },
			{ x: 324, y: 320 }
		]);
	});

	it('numbers the marks in order, and draws a concept with the radius of its accuracy', () => {
		expect(marks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
		// 110,574.28 m are a degree of latitude there (GeodSolve): 0.01°, a tenth of the square
		expect(marks.map(({ wash }) => wash)).toEqual([null, null, null, 30.8]);
	});

	it('writes the creek’s name under its deepest bend', () => {
		expect(drawn.creekName.x).toBe(170);
		expect(drawn.creekName.y).toBeGreaterThan(166 + 0.03 * 3080);
	});
});

describe('the real places', () => {
	const { places, base } = readGeodata(ROOT);
	const ground = {
		outline: base.boundary.features.flatMap(({ geometry }) =>
			geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
		),
		creek: base.creek.features.find(({ properties }) => properties.part === 'centreline')!.geometry
			.coordinates as [number, number][]
	};

	it.each(SECTORS)('of %s lie in the frame, and their discs beside each other', (sector) => {
		const { width, height } = locatorSheet(ground);
		const marks = locatorMarks(
			ground,
			places
				.filter(({ properties }) => properties.sectors.includes(sector))
				.map(({ properties }) => properties)
		);
		expect(marks.length).toBeGreaterThan(0);
		for (const { at, disc, number } of marks) {
			expect(at.x > 0 && at.x < width && at.y > 0 && at.y < height).toBe(true);
			// Near enough for a thin line between the two to be read.
			expect(Math.hypot(disc.x - at.x, disc.y - at.y)).toBeLessThan(4 * DISC);
			for (const other of marks.slice(number)) {
				const gap = Math.hypot(disc.x - other.disc.x, disc.y - other.disc.y);
				expect(gap).toBeGreaterThan(2 * DISC);
			}
		}
	});

	it('are drawn on a base of few bytes', () => {
		const { outline, creek } = locatorSheet(ground);
		expect(outline.length + creek.length).toBeLessThan(6000);
		expect(outline).toMatch(/^M[\d.]+ [\d.]+L.*Z$/);
	});
});

describe('separating marks', () => {
	const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };

	it('leaves separate marks unchanged', () => {
		const points = [
			{ x: 10, y: 10 },
			{ x: 40, y: 10 }
		];
		expect(separateMarks(points, 20, FRAME)).toEqual(points);
	});

	it('moves two close marks apart along the line between them, each by the same distance', () => {
		const [a, b] = separateMarks(
			[
				{ x: 100, y: 100 },
				{ x: 110, y: 100 }
			],
			20,
			FRAME
		);
		expect(a!.y).toBe(100);
		expect(100 - a!.x).toBeCloseTo(b!.x - 110, 9);
		expect(b!.x - a!.x).toBeGreaterThanOrEqual(20);
		expect(b!.x - a!.x).toBeLessThan(21);
	});

	it('separates up to ten marks anywhere, inside the frame, with the same result each time', () => {
		const xy = fc.record({
			x: fc.integer({ min: 0, max: 400 }),
			y: fc.integer({ min: 0, max: 300 })
		});
		fc.assert(
			fc.property(fc.array(xy, { maxLength: 10 }), (points) => {
				const moved = separateMarks(points, 20, FRAME);
				expect(moved).toEqual(separateMarks(points, 20, FRAME));
				moved.forEach(({ x, y }, at) => {
					expect(x >= 0 && x <= 400 && y >= 0 && y <= 300).toBe(true);
					for (const other of moved.slice(at + 1)) {
						expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(19.5);
					}
				});
			})
		);
	});
});
