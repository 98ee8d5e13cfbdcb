/** Where a popup stands: in the free area, and its point beside it. */
import { describe, expect, it, vi } from 'vitest';

vi.mock('#lib/map/maplibre/maplibre', () => ({ Popup: class {} }));
const { sideOf, wayInto } = await import('#lib/map/popup/popups');

/** A phone without its controls and its attribution. */
const FREE = { left: 0, top: 46, right: 322, bottom: 820 };

describe('the side of a popup', () => {
	it('is above or below its point where it takes the whole width, on the side with more room', () => {
		expect(sideOf({ y: 100 }, FREE, 302)).toBe('top');
		expect(sideOf({ y: 700 }, FREE, 302)).toBe('bottom');
	});

	it('is MapLibre’s choice where a point has room beside it', () => {
		expect(sideOf({ y: 100 }, { ...FREE, right: 700 }, 302)).toBeUndefined();
	});
});

describe('the way into the free area', () => {
	const box = { left: 10, top: 105, right: 312, bottom: 644 };

	it('is none where popup and point lie in it', () => {
		expect(wayInto(FREE, box, { x: 160, y: 77 })).toEqual({ x: 0, y: 0 });
	});

	it('brings the point in where the popup is in already', () => {
		expect(wayInto(FREE, { ...box, left: 20 }, { x: 7, y: 77 })).toEqual({ x: -11, y: 0 });
		expect(wayInto(FREE, box, { x: 325, y: 77 })).toEqual({ x: 21, y: 0 });
		expect(wayInto(FREE, { ...box, bottom: 780 }, { x: 160, y: 815 })).toEqual({ x: 0, y: 13 });
	});

	it('brings the popup in, whole', () => {
		expect(
			wayInto(FREE, { left: -140, top: 20, right: 162, bottom: 300 }, { x: 11, y: 328 })
		).toEqual({ x: -150, y: -36 });
		expect(
			wayInto(FREE, { left: 100, top: 600, right: 402, bottom: 900 }, { x: 251, y: 572 })
		).toEqual({ x: 90, y: 90 });
	});
});
