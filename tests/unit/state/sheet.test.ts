/** Where a dragged sheet comes to rest, and what moves it. */
import { describe, expect, it } from 'vitest';
import { heightOnPress, movesSheet } from '#lib/panels/shell/content-drag';
import { restingHeight, speedOf } from '#lib/state/explorer/sheet';

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

describe('a thrown sheet', () => {
	it('flies on to the next height, however short the way', () => {
		expect(restingHeight('middle', 0.48, 16, 0.8)).toBe('full');
		expect(restingHeight('middle', 0.44, -16, -0.8)).toBe('peek');
		expect(restingHeight('peek', 0.15, 20, 0.8)).toBe('middle');
		expect(restingHeight('full', 0.9, -20, -0.8)).toBe('middle');
	});

	it('turns back where it is thrown back, however far it was pulled', () => {
		expect(restingHeight('middle', 0.7, 200, -0.8)).toBe('middle');
		expect(restingHeight('middle', 0.2, -220, 0.8)).toBe('middle');
		expect(restingHeight('peek', 0.7, 480, 0.8)).toBe('full');
	});

	it('is not thrown by a slow finger', () => {
		expect(restingHeight('middle', 0.48, 16, 0.3)).toBe('middle');
		expect(restingHeight('middle', 0.44, -16, -0.3)).toBe('middle');
	});
});

describe('the speed of a finger', () => {
	const at = (t: number, y: number) => ({ t, y });

	it('is that of its last movements, upwards', () => {
		const trail = [at(0, 600), at(100, 590), at(940, 500), at(960, 480), at(980, 460)];
		expect(speedOf(trail, 1000)).toBeCloseTo(40 / 60);
		expect(speedOf([at(960, 480), at(980, 500)], 1000)).toBeCloseTo(-0.5);
	});

	it('is none where it rested before it was lifted, or never moved', () => {
		expect(speedOf([at(0, 600), at(50, 500)], 1000)).toBe(0);
		expect(speedOf([], 1000)).toBe(0);
		expect(speedOf([at(1000, 480)], 1000)).toBe(0);
	});
});

describe('a press on the content', () => {
	it('raises a low sheet anywhere, a higher one on its title, and lowers a full one', () => {
		expect(heightOnPress('peek', false)).toBe('middle');
		expect(heightOnPress('middle', true)).toBe('full');
		expect(heightOnPress('full', true)).toBe('middle');
	});

	it('elsewhere leaves a higher sheet where it is', () => {
		expect(heightOnPress('middle', false)).toBeNull();
		expect(heightOnPress('full', false)).toBeNull();
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
