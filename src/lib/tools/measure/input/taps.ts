/** What a tap does while measuring: it chooses, finishes, moves what is chosen, or adds a point. */
import type { Gesture } from '../../../map/surface/surface';
import type { Cursor } from '../cursor/cursor';
import { edgeUnder, vertexUnder } from './hand-hits';
import { isComplete, type Measurement } from '../model/measurement';
import type { InputPort } from './input-port';
import type { VertexHit } from '../cursor/screen-hits';

function choose(tool: InputPort, { id, index }: VertexHit): boolean {
	const { session } = tool;
	const isChosen = session.active === id && session.chosen === index;
	tool.send({ type: 'choose', id, index: isChosen ? null : index });
	return true;
}

/** A tap on its last point, or on an area's first, finishes the drawing; on others it chooses. */
function tapOwn(tool: InputPort, open: Measurement, hit: VertexHit): boolean {
	const isLast = hit.index === open.vertices.length - 1;
	const closes = open.kind === 'area' && hit.index === 0;
	if ((isLast || closes) && isComplete(open)) tool.send({ type: 'finish' });
	else if (!isLast) choose(tool, hit);
	return true;
}

/** A tap on a measurement opens the tool's panel with it. */
export function openPanelAt(tool: InputPort, gesture: Gesture): boolean {
	const hit = vertexUnder(tool, gesture) ?? edgeUnder(tool, gesture);
	if (!hit) return false;
	tool.openPanel();
	tool.send({ type: 'choose', id: hit.id });
	return true;
}

/**
 * Handles a tap while the tool's panel is open. Returns true where the tool took it.
 * @param cursor the vertex at the tap, snapped
 */
export function applyTap(tool: InputPort, gesture: Gesture, cursor: () => Cursor): boolean {
	const { session, open } = tool;
	const hit = vertexUnder(tool, gesture);
	if (hit && open?.id === hit.id) return tapOwn(tool, open, hit);
	if (hit && !open && !session.kind) return choose(tool, hit);
	if (session.chosen !== null && session.active !== null) {
		// An alternative to dragging: tap a vertex, then its new place.
		const { active: id, chosen: index } = session;
		tool.send({ type: 'move', id, index, vertex: cursor().vertex });
		tool.send({ type: 'choose', id });
		return true;
	}
	if (hit && !open && session.active === hit.id) return choose(tool, hit);
	if (session.kind) {
		const here = cursor();
		tool.send({ type: 'add', vertex: here.vertex });
		// A lifted finger has no cursor.
		tool.cursor = gesture.touch ? null : here;
		return true;
	}
	const edge = edgeUnder(tool, gesture);
	if (edge) tool.send({ type: 'choose', id: edge.id });
	return edge !== null;
}
