/** The keyboard's crosshair: where it begins, and how the map comes along. */
import { m } from '../../../i18n/paraglide/messages';
import type { ScreenPoint } from '../../../map/surface/surface';
import type { InputPort } from './input-port';

/** The crosshair keeps so far from the edge; beyond, the map moves, CSS pixels. */
const MARGIN_PX = 40;

/** The middle of the map that no panel covers. */
export function middleOf({ surface }: InputPort): ScreenPoint {
	const { left, top, right, bottom } = surface!.openFrame;
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Brings the map along where a point would leave what is seen of it; where the point is then. */
export function keptInside({ surface }: InputPort, { x, y }: ScreenPoint): ScreenPoint {
	const { left, top, right, bottom } = surface!.openFrame;
	const inside = {
		x: Math.min(right - MARGIN_PX, Math.max(left + MARGIN_PX, x)),
		y: Math.min(bottom - MARGIN_PX, Math.max(top + MARGIN_PX, y))
	};
	if (inside.x !== x || inside.y !== y) surface!.panBy(x - inside.x, y - inside.y, false);
	return inside;
}

/** The crosshair in the middle of the map and the focus with it; how to go on is said. */
export function startByKey(tool: InputPort): void {
	const { surface } = tool;
	if (!surface) return;
	surface.focus();
	const point = middleOf(tool);
	tool.cursor = tool.cursorAt(point, surface.unproject(point), 'keyboard', false);
	tool.notify(m.measure_hint_keys());
}

/** Brings the chosen vertex into what is seen of the map. */
export function showChosen(tool: InputPort): void {
	const { surface, session, active } = tool;
	const vertex = session.chosen === null ? null : active?.vertices[session.chosen];
	if (!vertex || !surface) return;
	const { left, top, right, bottom } = surface.openFrame;
	const { x, y } = surface.project(vertex.at);
	if (x >= left && x <= right && y >= top && y <= bottom) return;
	surface.panBy(x - (left + right) / 2, y - (top + bottom) / 2);
}
