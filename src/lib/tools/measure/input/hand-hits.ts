/** The parts of measurements under a pointer or finger; a finger gets a larger tolerance. */
import type { Gesture } from '../../../map/surface/surface';
import type { InputPort } from './input-port';
import { middlesOf } from '../model/edge-midpoints';
import { edgeAt, vertexAt, type EdgeHit, type VertexHit } from '../cursor/screen-hits';

/** The tolerance, CSS pixels. */
const REACH_PX = {
	touch: { vertex: 24, edge: 16, middle: 20 },
	pointer: { vertex: 12, edge: 8, middle: 9 }
} as const;

const reachOf = ({ touch }: Gesture) => REACH_PX[touch ? 'touch' : 'pointer'];

const targets = ({ session }: InputPort) => ({
	measurements: session.drawing.measurements,
	held: null
});

/** The vertex under the pointer, or null. */
export function vertexUnder(tool: InputPort, gesture: Gesture): VertexHit | null {
	const { screen } = tool;
	return screen && vertexAt(gesture.point, targets(tool), screen, reachOf(gesture).vertex);
}

/** The edge under the pointer, or null. */
export function edgeUnder(tool: InputPort, gesture: Gesture): EdgeHit | null {
	const { screen } = tool;
	return screen && edgeAt(gesture.point, targets(tool), screen, reachOf(gesture).edge);
}

/**
 * The midpoint of an edge of the active measurement, as the vertex that it would become, or null.
 */
export function middleUnder(tool: InputPort, gesture: Gesture): VertexHit | null {
	const { active, screen } = tool;
	if (!active || !screen || active.locked || active.hidden) return null;
	for (const { at, index } of middlesOf(active)) {
		const { x, y } = screen.of(at);
		const distance_px = Math.hypot(x - gesture.point.x, y - gesture.point.y);
		if (distance_px <= reachOf(gesture).middle) return { id: active.id, index, distance_px };
	}
	return null;
}
