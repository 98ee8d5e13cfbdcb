/** Where a dragged sheet comes to rest, and what moves it. */
import { describe, expect, it } from 'vitest';
import { movesSheet } from '#lib/panels/shell/content-drag';
import { restingHeight } from '#lib/state/explorer/sheet';

describe('a dragged sheet', () => {
	it('comes to rest at the height that is nearest', () => {
		expect(restingHeight('middle', 0.2, -220)).toBe('peek');
		expect(restingHeight('peek', 0.5, 300)).toBe('middle');
		expect(restingHeight('peek', 0.9, 640)).toBe('full');
		expect(restingHeight('full', 0.15, -640)).toBe('peek');
	});

	it('goes on to the next height where the finger was meant, and back where it was not', () => {
		expect(restingHeight('middle', 0.53, 60)).toBe('full');
		expect(restingHeight('middle', 0.4, -60)).toBe('peek');
		expect(restingHeight('middle', 0.5, 30)).toBe('middle');
		expect(restingHeight('full', 0.98, 60)).toBe('full');
		expect(restingHeight('peek', 0.1, -60)).toBe('peek');
	});
});

describe('a finger on the content', () => {
	const up = { x: 2, y: -20 };
	const down = { x: 2, y: 20 };

	it('raises the sheet before the content scrolls', () => {
		expect(movesSheet(up, 'middle', false)).toBe(true);
		expect(movesSheet(up, 'middle', true)).toBe(true);
		expect(movesSheet(up, 'full', false)).toBe(false);
	});

	it('lowers it from the top of the content alone', () => {
		expect(movesSheet(down, 'full', false)).toBe(true);
		expect(movesSheet(down, 'full', true)).toBe(false);
		expect(movesSheet(down, 'peek', false)).toBe(false);
	});

	it('leaves what moves sideways to the content', () => {
		expect(movesSheet({ x: 30, y: -20 }, 'middle', false)).toBe(false);
	});
});
