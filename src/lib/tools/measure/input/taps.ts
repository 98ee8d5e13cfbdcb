/** What a tap does while measuring: it chooses, finishes, moves what is chosen, or adds a point. */
import type { Gesture } from '../../../map/surface/surface';
import type { Cursor } from '../cursor/cursor';
import { edgeUnder, vertexUnder } from './hand-hits';
import { isComplete, type Measurement } from '../model/measurement';
import type { Measuring } from '../controller/measuring.svelte';
import type { VertexHit } from '../cursor/screen-hits';

function choose(measuring: Measuring, { id, index }: VertexHit): boolean {
	const { session } = measuring;
	const isChosen = session.active === id && session.chosen === index;
	measuring.send({ type: 'choose', id, index: isChosen ? null : index });
	return true;
}

/** On its last point, or an area's first, a tap ends the drawing; on others it chooses. */
function tapOwn(measuring: Measuring, open: Measurement, hit: VertexHit): boolean {
	const isLast = hit.index === open.vertices.length - 1;
	const closes = open.kind === 'area' && hit.index === 0;
	if ((isLast || closes) && isComplete(open)) measuring.send({ type: 'finish' });
	else if (!isLast) choose(measuring, hit);
	return true;
}

/** A tap on a measurement opens the tool's panel with it. */
export function openAt(measuring: Measuring, gesture: Gesture): boolean {
	const hit = vertexUnder(measuring, gesture) ?? edgeUnder(measuring, gesture);
	if (!hit) return false;
	measuring.explorer.openTool = 'measure';
	measuring.send({ type: 'choose', id: hit.id });
	return true;
}

/**
 * A tap while the tool's panel is open. True where it was the tool's.
 * @param cursor the hand's vertex at the tap, snapped to what is near
 */
export function tapped(measuring: Measuring, gesture: Gesture, cursor: () => Cursor): boolean {
	const { session, open } = measuring;
	const hit = vertexUnder(measuring, gesture);
	if (hit && open?.id === hit.id) return tapOwn(measuring, open, hit);
	if (hit && !open && !session.kind) return choose(measuring, hit);
	if (session.chosen !== null && session.active !== null) {
		// Without dragging: tap a vertex, then its new place.
		const { active: id, chosen: index } = session;
		measuring.send({ type: 'move', id, index, vertex: cursor().vertex });
		measuring.send({ type: 'choose', id });
		return true;
	}
	if (hit && !open && session.active === hit.id) return choose(measuring, hit);
	if (session.kind) {
		const here = cursor();
		measuring.send({ type: 'add', vertex: here.vertex });
		// A finger that is gone points at nothing.
		measuring.cursor = gesture.touch ? null : here;
		return true;
	}
	const edge = edgeUnder(measuring, gesture);
	if (edge) measuring.send({ type: 'choose', id: edge.id });
	return edge !== null;
}
