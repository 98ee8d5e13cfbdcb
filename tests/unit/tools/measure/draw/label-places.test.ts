import { describe, expect, it } from 'vitest';
import {
	isSeen,
	labelFrame,
	lastSeen,
	seenRing,
	visiblePart
} from '#lib/tools/measure/draw/label-places';

const FRAME = { left: 0, top: 0, right: 100, bottom: 100 };
const p = (x: number, y: number) => ({ x, y });

describe('what is seen of a line', () => {
	it.each([
		['all of it', p(10, 10), p(90, 10), p(50, 10), 80],
		['where it comes in', p(-100, 50), p(50, 50), p(25, 50), 50],
		['where it goes out', p(50, 50), p(50, 400), p(50, 75), 50],
		['in and out again', p(-100, 50), p(300, 50), p(50, 50), 100],
		['from corner to corner', p(-50, -50), p(150, 150), p(50, 50), 100 * Math.SQRT2],
		['over a corner', p(-20, 40), p(40, -20), p(10, 10), 20 * Math.SQRT2],
		['along the frame', p(10, 0), p(90, 0), p(50, 0), 80],
		['a mere point', p(30, 40), p(30, 40), p(30, 40), 0]
	])('is in the frame: %s', (_, a, b, middle, length) => {
		for (const found of [visiblePart(a, b, FRAME), visiblePart(b, a, FRAME)]) {
			expect(found!.middle.x).toBeCloseTo(middle.x, 9);
			expect(found!.middle.y).toBeCloseTo(middle.y, 9);
			expect(found!.length).toBeCloseTo(length, 9);
		}
	});

	it.each([
		['to its left', p(-50, 10), p(-10, 90)],
		['under it', p(10, 101), p(90, 101)],
		['past a corner', p(-60, 50), p(50, -60)],
		['at a corner’s very tip', p(-50, 50), p(50, -50)],
		['a mere point', p(-1, 40), p(-1, 40)]
	])('is nowhere where none of it is seen: %s', (_, a, b) => {
		expect(visiblePart(a, b, FRAME)).toBeNull();
		expect(visiblePart(b, a, FRAME)).toBeNull();
	});

	it('heeds a frame that does not begin at 0', () => {
		const frame = { left: 400, top: 20, right: 1000, bottom: 700 };
		expect(visiblePart(p(0, 100), p(1200, 100), frame)).toEqual({
			middle: p(700, 100),
			end: p(1000, 100),
			length: 600
		});
		expect(visiblePart(p(0, 100), p(390, 100), frame)).toBeNull();
	});
});

describe('the last point of a line that is seen', () => {
	it('is its end, or where it leaves the frame for good', () => {
		expect(lastSeen([p(10, 10), p(50, 50)], FRAME)).toEqual(p(50, 50));
		expect(lastSeen([p(10, 50), p(200, 50)], FRAME)).toEqual(p(100, 50));
		// out to the right, back in, and out below
		const line = [p(50, 50), p(150, 50), p(150, 80), p(60, 80), p(60, 300)];
		expect(lastSeen(line, FRAME)).toEqual(p(60, 100));
		expect(lastSeen([p(200, 10), p(300, 10)], FRAME)).toBeNull();
		expect(lastSeen([p(50, 50)], FRAME)).toBeNull();
	});
});

/** Twice the area of a ring, as a plane's. */
const doubled = (ring: { x: number; y: number }[]) =>
	ring.reduce((sum, { x, y }, i) => {
		const next = ring[(i + 1) % ring.length]!;
		return sum + x * next.y - next.x * y;
	}, 0);

describe('what is seen of a ring', () => {
	it('is its part in the frame', () => {
		const found = seenRing([p(60, -200), p(900, -200), p(900, 900), p(60, 900)], FRAME)!;
		expect(doubled(found) / 2).toBeCloseTo(40 * 100, 6);
		expect(found.every((point) => isSeen(point, FRAME))).toBe(true);
		// a triangle whose corner comes in from the left: 40 × 40 / 2
		const corner = seenRing([p(-40, 10), p(40, 50), p(-40, 90)], FRAME)!;
		expect(doubled(corner) / 2).toBeCloseTo((40 * 40) / 2, 6);
	});
	it('is nothing where none of it is, and the frame where it holds the frame', () => {
		expect(seenRing([p(200, 0), p(300, 0), p(300, 100)], FRAME)).toBeNull();
		const around = [p(-900, -900), p(900, -900), p(900, 900), p(-900, 900)];
		expect(doubled(seenRing(around, FRAME)!) / 2).toBeCloseTo(100 * 100, 6);
	});
});

describe('the frame of a label', () => {
	it('leaves room for the label, or is the whole where there is none to leave', () => {
		expect(labelFrame({ left: 0, top: 0, right: 400, bottom: 300 })).toEqual({
			left: 44,
			top: 30,
			right: 356,
			bottom: 300
		});
		expect(labelFrame({ left: 0, top: 0, right: 60, bottom: 300 }).right).toBe(60);
	});
});
