import type { Gesture } from '#lib/map/surface/surface';
import { PointerControl } from '#lib/tools/measure/input/pointer-control';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakePort, placeOf } from './fake-port';

let tool: FakePort;
let hand: PointerControl;
const at = (x: number, y: number, more: Partial<Gesture> = {}): Gesture => ({
	point: { x, y },
	at: placeOf(x, y),
	touch: false,
	alt: false,
	...more
});
/** Draws by taps; the drawing stays unfinished. */
function draw(kind: 'distance' | 'area', ...points: [number, number][]): void {
	tool.send({ type: 'arm', kind });
	for (const [x, y] of points) hand.tap(at(x, y));
}
const vertices = () => tool.session.drawing.measurements[0]!.vertices.map((vertex) => vertex.at);

beforeEach(() => {
	tool = new FakePort();
	hand = new PointerControl(tool);
});

describe('measuring by pointer and touch', () => {
	it('adds a point with each tap, where the tap was', () => {
		draw('distance', [100, 100], [200, 100]);
		expect(vertices()).toEqual([placeOf(100, 100), placeOf(200, 100)]);
	});

	it('knows a point to one pixel by pointer, to four by finger', () => {
		tool.send({ type: 'arm', kind: 'distance' });
		hand.tap(at(100, 100));
		hand.tap(at(200, 100, { touch: true }));
		const errors = tool.open!.vertices.map(({ accuracy_m }) => accuracy_m);
		expect(errors).toEqual([10, 40]);
	});

	it('keeps a cursor for a pointer, none for a lifted finger', () => {
		draw('distance', [100, 100]);
		expect(tool.cursor?.point).toEqual({ x: 100, y: 100 });
		hand.tap(at(200, 100, { touch: true }));
		expect(tool.cursor).toBeNull();
	});

	it('ends a line with a second tap on its last point, and with a double tap', () => {
		draw('distance', [100, 100], [200, 100]);
		hand.tap(at(200, 100));
		expect(tool.open).toBeNull();
		expect(vertices()).toHaveLength(2);
		tool.send({ type: 'clear' });
		draw('distance', [100, 100], [200, 100]);
		expect(hand.doubleTap()).toBe(true);
		expect(tool.open).toBeNull();
	});

	it('closes an area on its first point, once it has three', () => {
		draw('area', [100, 100], [200, 100]);
		hand.tap(at(100, 100));
		expect(tool.open).not.toBeNull();
		tool.send({ type: 'clear' });
		draw('area', [100, 100], [200, 100], [200, 200]);
		hand.tap(at(101, 99));
		expect(tool.open).toBeNull();
		expect(vertices()).toHaveLength(3);
	});

	it('drags a vertex only after three pixels: a hand that clicks is never quite still', () => {
		draw('distance', [100, 100], [200, 100]);
		tool.send({ type: 'finish' });
		expect(hand.press(at(200, 100))).toBe(true);
		hand.drag(at(202, 100));
		expect(tool.session.held).toBeNull();
		hand.drag(at(250, 150));
		expect(tool.session.held).not.toBeNull();
		hand.drop();
		expect(vertices()[1]).toEqual(placeOf(250, 150));
		// One step of the history, however long the drag was.
		tool.send({ type: 'undo' });
		expect(vertices()[1]).toEqual(placeOf(200, 100));
	});

	it('pulls a new vertex out of the middle of an edge', () => {
		draw('distance', [100, 100], [300, 100]);
		tool.send({ type: 'finish' });
		expect(hand.press(at(200, 100))).toBe(true);
		hand.drag(at(200, 160));
		hand.drop();
		expect(vertices()).toEqual([placeOf(100, 100), placeOf(200, 160), placeOf(300, 100)]);
	});

	it('does not drag locked measurements', () => {
		draw('distance', [100, 100], [200, 100]);
		tool.send({ type: 'finish' });
		tool.send({ type: 'lock', id: tool.session.active!, on: true });
		expect(hand.press(at(200, 100))).toBe(false);
	});

	it('removes a vertex by a long press', () => {
		draw('distance', [100, 100], [200, 100], [300, 100]);
		tool.send({ type: 'finish' });
		expect(hand.hold(at(200, 100))).toBe(true);
		expect(vertices()).toEqual([placeOf(100, 100), placeOf(300, 100)]);
	});

	it('moves a chosen vertex to the next tap, without dragging', () => {
		draw('distance', [100, 100], [200, 100]);
		tool.send({ type: 'finish' });
		tool.send({ type: 'arm', kind: null });
		hand.tap(at(100, 100));
		expect(tool.session.chosen).toBe(0);
		hand.tap(at(120, 180));
		expect(vertices()[0]).toEqual(placeOf(120, 180));
		expect(tool.session.chosen).toBeNull();
	});

	it('reaches 24 px by finger and 12 by pointer', () => {
		draw('distance', [100, 100], [300, 100]);
		tool.send({ type: 'finish' });
		tool.send({ type: 'arm', kind: null });
		expect(hand.press(at(100, 120))).toBe(false);
		expect(hand.press(at(100, 120, { touch: true }))).toBe(true);
	});

	it('does nothing while the panel is closed, but opens it on a tap on what was measured', () => {
		draw('distance', [100, 100], [300, 100]);
		tool.send({ type: 'finish' });
		tool.send({ type: 'arm', kind: null });
		tool.isOpen = false;
		const before = tool.session.drawing;
		expect(hand.hover(at(100, 100))).toBe(false);
		expect(hand.press(at(100, 100))).toBe(false);
		expect(hand.hold(at(100, 100))).toBe(false);
		expect(hand.tap(at(500, 500))).toBe(false);
		expect(tool.isOpen).toBe(false);
		expect(hand.tap(at(220, 104))).toBe(true);
		expect(tool.isOpen).toBe(true);
		expect(tool.session.drawing).toBe(before);
	});

	it('shows a hand over what can be taken, a crosshair while drawing', () => {
		draw('distance', [100, 100], [200, 100]);
		hand.hover(at(100, 100));
		hand.hover(at(500, 500));
		expect(tool.asked.slice(-2)).toEqual(['shape grab', 'shape crosshair']);
		hand.leave();
		expect(tool.cursor).toBeNull();
	});
});
