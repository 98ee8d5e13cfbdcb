import { describe, expect, it } from 'vitest';
import {
	markedPoints,
	nameLines,
	namePlaces,
	type NamedPoint
} from '#lib/layers/still-picture/name-places';

const SHEET = { width: 400, height: 400, size: 10, marker: 10 };
const at = (id: string, x: number, y: number, more: Partial<NamedPoint> = {}): NamedPoint => ({
	id,
	kind: 'park',
	lines: ['Ten letter'],
	x: x / 400,
	y: y / 400,
	chosen: false,
	...more
});
const placesOf = (...points: NamedPoint[]) => Object.fromEntries(namePlaces(points, SHEET));

describe('names on a picture', () => {
	it('stand to the right of their marker where there is room', () => {
		expect(placesOf(at('a', 100, 100))).toEqual({ a: 'right' });
	});
	it('stand to its left at the right edge', () => {
		expect(placesOf(at('a', 370, 100))).toEqual({ a: 'left' });
	});
	it('avoid markers', () => {
		expect(placesOf(at('a', 100, 100), at('b', 130, 100))).toEqual({ a: 'left', b: 'right' });
	});
	it('avoid each other', () => {
		// Both would write to the right, 22 px above each other; three lines are 36 px high.
		const lines = ['one', 'two', 'three'];
		const { a, b } = placesOf(at('a', 100, 100, { lines }), at('b', 100, 122, { lines }));
		expect(a).not.toBe('none');
		expect(b).not.toBe('none');
		expect([a, b]).not.toEqual(['right', 'right']);
	});
	it('are omitted where there is no room', () => {
		const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((n) =>
			at(`r${n}`, 200 + 24 * Math.cos((n * Math.PI) / 4), 200 + 24 * Math.sin((n * Math.PI) / 4))
		);
		expect(placesOf(...ring, at('z', 200, 200)).z).toBe('none');
	});
	it('are always shown for the chosen place', () => {
		const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((n) =>
			at(`r${n}`, 200 + 24 * Math.cos((n * Math.PI) / 4), 200 + 24 * Math.sin((n * Math.PI) / 4))
		);
		expect(placesOf(...ring, at('z', 200, 200, { chosen: true })).z).not.toBe('none');
	});
	it('are centred in an area', () => {
		expect(placesOf(at('a', 100, 100, { kind: 'district' }))).toEqual({ a: 'centre' });
	});
	it('of areas are as wide as they are set: spaced, in capitals', () => {
		const area = (line: string) => at('a', 200, 200, { kind: 'district', lines: [line] });
		// 100 px without spacing, 109 with it: the marker begins 52 px from the middle.
		expect(placesOf(area('一二三四五六七八九十'), at('b', 262, 200)).a).toBe('above');
		expect(placesOf(area('一二三四五六七八九'), at('b', 262, 200)).a).toBe('centre');
		// 16 letters: 106 px as capitals, 91 as others.
		expect(placesOf(area('ZHENRUSUBCENTRE!'), at('b', 262, 200)).a).toBe('above');
	});
	it('of places beside the map’s subject give way', () => {
		const side = at('a', 395, 100, { kind: 'culture' });
		const main = at('b', 395, 108);
		// Both can only write to the left, on each other.
		expect(placesOf(side, main)).toEqual({ a: 'none', b: 'left' });
	});
});

describe('the lines of a name', () => {
	it('are one where it is short or has no space', () => {
		expect(nameLines('Taopu Central Green', 'green')).toEqual(['Taopu Central Green']);
		expect(nameLines('国家大学科技园', 'park')).toEqual(['国家大学科技园']);
	});
	it('break at the space nearest to the middle', () => {
		expect(nameLines('National University Science Park', 'park')).toEqual([
			'National University',
			'Science Park'
		]);
	});
	it('break sooner in an area, whose letters are wider', () => {
		expect(nameLines('TAOPU SMART CITY', 'district')).toEqual(['TAOPU', 'SMART CITY']);
	});
});

describe('marks on a picture', () => {
	const [far, museum, district, chosen] = [
		at('far', 0, 0),
		at('museum', 0, 0, { kind: 'culture' }),
		at('district', 0, 0, { kind: 'district' }),
		at('chosen', 0, 0, { kind: 'culture', chosen: true })
	];
	const points = [museum, far, district, chosen] as NamedPoint[];
	it('are all of few', () => {
		expect(markedPoints(points, 4)).toBe(points);
	});
	it('are of many the chosen, areas and the map’s subject, in the order that they had', () => {
		expect(markedPoints(points, 3)).toEqual([far, district, chosen]);
		expect(markedPoints(points, 1)).toEqual([chosen]);
	});
});
