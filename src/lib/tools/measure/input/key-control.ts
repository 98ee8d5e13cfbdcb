/**
 * Measuring by keyboard: a crosshair that the arrows move, or the chosen vertex. The map's own
 * keyboard handler is off meanwhile.
 */
import { m } from '../../../i18n/paraglide/messages';
import { samePosition } from '../../../values/lng-lat';
import { keptInside, middleOf, showChosen } from './crosshair';
import { lengthFigure } from '../words/figure-text';
import { isComplete } from '../model/measurement';
import type { InputPort } from './input-port';

/** A step of the crosshair, CSS pixels: plain, with Shift, with Alt. */
const STEP_PX = { plain: 10, large: 60, small: 1 };

const ARROWS: Record<string, [x: number, y: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

const COMPASS_POINTS = {
	ArrowLeft: m.way_west,
	ArrowRight: m.way_east,
	ArrowUp: m.way_north,
	ArrowDown: m.way_south
} as Record<string, () => string>;

function moveByArrow(tool: InputPort, event: KeyboardEvent): boolean {
	const { surface, session, active, screen } = tool;
	const [dx, dy] = ARROWS[event.key]!;
	const step = event.shiftKey ? STEP_PX.large : event.altKey ? STEP_PX.small : STEP_PX.plain;
	const vertex = session.chosen === null ? null : active?.vertices[session.chosen];
	const from = vertex ? screen!.of(vertex.at) : (tool.cursor?.point ?? middleOf(tool));
	const point = keptInside(tool, { x: from.x + dx * step, y: from.y + dy * step });
	const cursor = tool.cursorAt(point, surface!.unproject(point), 'keyboard', vertex !== null);
	tool.cursor = cursor;
	const metres = step * surface!.metresPerPixel(cursor.vertex.at[1]);
	const length = lengthFigure(metres, metres / 100, tool.wording).text;
	if (vertex && active) {
		tool.send({ type: 'move', id: active.id, index: session.chosen!, vertex: cursor.vertex });
	}
	const way = COMPASS_POINTS[event.key]!();
	tool.notify(
		[m.measure_spoken_moved({ length, way }), vertex && tool.spoken].filter(Boolean).join(' ')
	);
	return true;
}

function addOrFinish(tool: InputPort): boolean {
	const { session, surface, open } = tool;
	if (session.chosen !== null) {
		tool.send({ type: 'choose', id: session.active });
		return true;
	}
	if (!session.kind) return false;
	const by = tool.cursor?.by;
	const point = by === 'keyboard' ? tool.cursor!.point : middleOf(tool);
	const cursor = tool.cursorAt(point, surface!.unproject(point), 'keyboard', false);
	const last = open?.vertices.at(-1);
	// With a pointer Enter finishes; with the crosshair it adds a point, and finishes when pressed
	// again at the same place.
	const isDone = by === 'pointer' || (last && samePosition(last.at, cursor.vertex.at));
	if (open && isDone) {
		if (isComplete(open)) tool.send({ type: 'finish' });
		else tool.notify(m.measure_needs_more());
		return true;
	}
	tool.cursor = cursor;
	tool.send({ type: 'add', vertex: cursor.vertex });
	return true;
}

function removeVertex(tool: InputPort): boolean {
	const { session, open } = tool;
	if (session.chosen !== null && session.active !== null) {
		tool.send({ type: 'remove', id: session.active, index: session.chosen });
	} else if (open) {
		tool.send({ type: 'remove', id: open.id, index: open.vertices.length - 1 });
	} else return false;
	return true;
}

/**
 * Undo and redo, wherever on the page the focus is, except in a field. Returns true where the key
 * was handled.
 */
export function historyKeyPressed(tool: InputPort, event: KeyboardEvent): boolean {
	const key = event.key.toLowerCase();
	if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return false;
	tool.send({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
	return true;
}

/** Handles a key while the map has the focus. Returns true where it did. */
export function keyPressed(tool: InputPort, event: KeyboardEvent): boolean {
	if (!tool.surface || event.ctrlKey || event.metaKey) return false;
	const isIdle = !tool.session.kind && tool.session.chosen === null;
	switch (event.key) {
		case 'ArrowLeft':
		case 'ArrowRight':
		case 'ArrowUp':
		case 'ArrowDown':
			return !isIdle && moveByArrow(tool, event);
		case 'Enter':
			return addOrFinish(tool);
		case 'Delete':
		case 'Backspace':
			return removeVertex(tool);
		case 'PageUp':
		case 'PageDown':
			tool.send({ type: 'walk', by: event.key === 'PageUp' ? -1 : 1 });
			showChosen(tool);
			return true;
		case 'Escape':
			if (isIdle && !tool.open) return false;
			tool.send({ type: 'cancel' });
			return true;
		case '+':
		case '=':
		case '-':
			tool.surface.zoomBy(event.key === '-' ? -1 : 1);
			return true;
		default:
			return false;
	}
}
