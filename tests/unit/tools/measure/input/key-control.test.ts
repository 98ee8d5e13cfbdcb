import { historyKeyPressed, keyPressed } from '#lib/tools/measure/input/key-control';
import { startByKey } from '#lib/tools/measure/input/crosshair';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakePort, placeOf } from './fake-port';

let tool: FakePort;
const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
	keyPressed(tool, { key, ...more } as KeyboardEvent);
const vertices = () => tool.session.drawing.measurements[0]!.vertices.map((vertex) => vertex.at);

beforeEach(() => {
	tool = new FakePort();
	tool.send({ type: 'arm', kind: 'distance' });
	startByKey(tool);
});

describe('measuring by keys', () => {
	it('begins in the centre of the uncovered map, with the focus there and a hint', () => {
		expect(tool.cursor?.point).toEqual({ x: 400, y: 300 });
		expect(tool.asked).toContain('focus');
		expect(tool.announcements[0]).toMatch(/arrow/i);
	});

	it('moves by 10 pixels, by 60 with Shift, by 1 with Alt, and announces distance and direction', () => {
		press('ArrowRight');
		press('ArrowDown', { shiftKey: true });
		press('ArrowLeft', { altKey: true });
		expect(tool.cursor?.point).toEqual({ x: 409, y: 360 });
		// 10 px of 10 m each.
		expect(tool.announcements.at(-3)).toMatch(/^100\.0\sm east/);
		expect(tool.announcements.at(-2)).toMatch(/^600\.0\sm south/);
		expect(tool.announcements.at(-1)).toMatch(/^10\.0{1,2}\sm west/);
	});

	it('pans the map when the crosshair would leave its visible part', () => {
		for (let i = 0; i < 7; i++) press('ArrowRight', { shiftKey: true });
		expect(tool.cursor?.point.x).toBe(760);
		expect(tool.asked.some((one) => one.startsWith('pan '))).toBe(true);
	});

	it('adds with Enter, and finishes with Enter where it has just added', () => {
		press('Enter');
		press('ArrowRight', { shiftKey: true });
		press('Enter');
		expect(vertices()).toEqual([placeOf(400, 300), placeOf(460, 300)]);
		press('Enter');
		expect(tool.open).toBeNull();
	});

	it('announces what is missing where there are too few points to finish', () => {
		press('Enter');
		press('Enter');
		expect(tool.open).not.toBeNull();
		expect(tool.announcements.at(-1)).toMatch(/point/i);
	});

	it('takes the last point back with Backspace', () => {
		press('Enter');
		press('ArrowRight', { shiftKey: true });
		press('Enter');
		expect(press('Backspace')).toBe(true);
		expect(vertices()).toEqual([placeOf(400, 300)]);
	});

	it('walks through the vertices with Page Up, and the arrows move the one it stands on', () => {
		press('Enter');
		press('ArrowRight', { shiftKey: true });
		press('Enter');
		press('Enter');
		press('PageUp');
		const { chosen } = tool.session;
		expect(chosen).not.toBeNull();
		const [x] = vertices()[chosen!]!;
		press('ArrowRight');
		expect(vertices()[chosen!]![0]).toBeCloseTo(x + 0.001, 6);
		press('Delete');
		expect(vertices()).toHaveLength(1);
	});

	it('undoes and does again, wherever the focus is', () => {
		press('Enter');
		const key = (key: string, more = {}) =>
			historyKeyPressed(tool, { key, ctrlKey: true, ...more } as KeyboardEvent);
		expect(key('z')).toBe(true);
		expect(tool.session.drawing.measurements).toHaveLength(0);
		expect(key('z', { shiftKey: true })).toBe(true);
		expect(tool.session.drawing.measurements).toHaveLength(1);
		expect(key('x')).toBe(false);
	});

	it('leaves other keys to the page', () => {
		expect(press('a')).toBe(false);
		expect(press('ArrowRight', { ctrlKey: true })).toBe(false);
		tool.send({ type: 'arm', kind: null });
		expect(press('ArrowRight')).toBe(false);
		expect(press('Escape')).toBe(false);
		expect(press('Enter')).toBe(false);
	});

	it('zooms by plus and minus', () => {
		press('+');
		press('=');
		press('-');
		expect(tool.asked.slice(-3)).toEqual(['zoom 1', 'zoom 1', 'zoom -1']);
	});
});
