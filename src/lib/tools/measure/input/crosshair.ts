/** The keyboard's crosshair: its start, and panning the map with it. */
import { m } from '../../../i18n/paraglide/messages';
import type { ScreenPoint } from '../../../map/surface/surface';
import type { InputPort } from './input-port';

/** The crosshair's least distance from the edge, CSS pixels; beyond it the map pans. */
const MARGIN_PX = 40;

/** The centre of the uncovered part of the map. */
export function middleOf({ surface }: InputPort): ScreenPoint {
	const { left, top, right, bottom } = surface!.openFrame;
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Pans the map where a point would leave its visible part; returns where the point is then. */
export function keptInside({ surface }: InputPort, { x, y }: ScreenPoint): ScreenPoint {
	const { left, top, right, bottom } = surface!.openFrame;
	const inside = {
		x: Math.min(right - MARGIN_PX, Math.max(left + MARGIN_PX, x)),
		y: Math.min(bottom - MARGIN_PX, Math.max(top + MARGIN_PX, y))
	};
	if (inside.x !== x || inside.y !== y) surface!.panBy(x - inside.x, y - inside.y, false);
	return inside;
}

/**
 * Puts the crosshair in the centre of the map, and the focus on the map; announces how to go on.
 */
export function startByKey(tool: InputPort): void {
	const { surface } = tool;
	if (!surface) return;
	surface.focus();
	const point = middleOf(tool);
	tool.cursor = tool.cursorAt(point, surface.unproject(point), 'keyboard', false);
	tool.notify(m.measure_hint_keys());
}

/** Pans the chosen vertex into the visible part of the map. */
export function showChosen(tool: InputPort): void {
	const { surface, session, active } = tool;
	const vertex = session.chosen === null ? null : active?.vertices[session.chosen];
	if (!vertex || !surface) return;
	const { left, top, right, bottom } = surface.openFrame;
	const { x, y } = surface.project(vertex.at);
	if (x >= left && x <= right && y >= top && y <= bottom) return;
	surface.panBy(x - (left + right) / 2, y - (top + bottom) / 2);
}
