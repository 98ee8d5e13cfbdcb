/** Which vertices and edges of measurements lie near the pointer, in pixels of the screen. */
import type { LngLat } from '../../../values/lng-lat';
import type { Measurement, Vertex } from '../model/measurement';
import type { Held } from '../model/session';

/** The snapping distance, CSS pixels. */
export const SNAP_PX = 12;

/** A place on the screen, CSS pixels. */
export interface ScreenPoint {
	x: number;
	y: number;
}

/** What can be hit. */
export interface HitTargets {
	measurements: readonly Measurement[];
	held: Held | null;
}

/** A vertex of a measurement, by where it is. */
export interface VertexHit {
	id: number;
	index: number;
	distance_px: number;
}

/** An edge, by the index of the vertex it begins with. */
export interface EdgeHit extends VertexHit {
	from: Vertex;
	to: Vertex;
}

/**
 * Positions projected to the screen, cached until the view moves: of 1,000 vertices one or two are
 * new at a pointer's move.
 */
export class ScreenPositions {
	#known = new WeakMap<LngLat, ScreenPoint>();
	readonly #project: (at: LngLat) => ScreenPoint;

	constructor(project: (at: LngLat) => ScreenPoint) {
		this.#project = project;
	}

	of(at: LngLat): ScreenPoint {
		let point = this.#known.get(at);
		if (!point) this.#known.set(at, (point = this.#project(at)));
		return point;
	}

	/** To be called when the view has moved. */
	forget(): void {
		this.#known = new WeakMap();
	}
}

const visible = (measurements: readonly Measurement[]) =>
	measurements.filter(({ hidden }) => !hidden);

/** The nearest vertex within reach, or null. */
export function vertexAt(
	point: ScreenPoint,
	{ measurements, held }: HitTargets,
	screen: ScreenPositions,
	reach_px = SNAP_PX
): VertexHit | null {
	let best: VertexHit | null = null;
	for (const { id, vertices } of visible(measurements)) {
		vertices.forEach(({ at }, index) => {
			if (held?.id === id && held.index === index) return;
			const { x, y } = screen.of(at);
			const distance_px = Math.hypot(x - point.x, y - point.y);
			if (distance_px <= (best?.distance_px ?? reach_px)) best = { id, index, distance_px };
		});
	}
	return best;
}

/** The distance of a point from a line between two, all pixels of the screen. */
export function distanceToSegment(p: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const squared = dx * dx + dy * dy;
	const along = squared > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared : 0;
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(a.x + share * dx - p.x, a.y + share * dy - p.y);
}

/** The nearest edge of a line or polygon within reach, or null. */
export function edgeAt(
	point: ScreenPoint,
	{ measurements, held }: HitTargets,
	screen: ScreenPositions,
	reach_px = SNAP_PX
): EdgeHit | null {
	let best: EdgeHit | null = null;
	for (const { id, kind, vertices, open } of visible(measurements)) {
		if (kind !== 'distance' && kind !== 'area') continue;
		const isClosed = kind === 'area' && !open && vertices.length > 2;
		const count = isClosed ? vertices.length : vertices.length - 1;
		for (let index = 0; index < count; index++) {
			const next = (index + 1) % vertices.length;
			if (held?.id === id && (held.index === index || held.index === next)) continue;
			const [from, to] = [vertices[index]!, vertices[next]!];
			const distance_px = distanceToSegment(point, screen.of(from.at), screen.of(to.at));
			if (distance_px <= (best?.distance_px ?? reach_px)) {
				best = { id, index, distance_px, from, to };
			}
		}
	}
	return best;
}
