/**
 * What is selected and in sight stays in sight when the room for it changes: a phone that is turned, a
 * sheet that is raised, a keyboard that comes. What the reader has moved away from is left there.
 */
import type { Map as MapLibreMap, MapLibreEvent } from 'maplibre-gl';

/** A point is in sight when so much of its surroundings is, CSS pixels; half of a small room. */
const AIR = 36;

interface Subject {
	/** the part of the window in which nothing else stands */
	room: HTMLElement;
	/** what is to stay, degrees WGS-84; null where nothing is selected */
	point: () => [number, number] | null;
	/** called with every change of the room in which the point was in sight */
	onkept: () => void;
}

/** A move that follows from a change of window or panel, and not from what the reader wants to see. */
export const isLayoutMove = (event: MapLibreEvent): boolean =>
	(event as { isLayout?: boolean }).isLayout === true;

/**
 * How far the map has to be moved, CSS pixels right and down, for a point to lie in a box.
 * @param point in the same pixels as the box
 */
export function wayIntoSight(
	point: { x: number; y: number },
	box: { left: number; top: number; right: number; bottom: number },
	air = AIR
): { x: number; y: number } {
	const along = (at: number, from: number, to: number) => {
		const least = Math.min(air, (to - from) / 2);
		return Math.min(0, at - from - least) || Math.max(0, at - to + least);
	};
	return { x: along(point.x, box.left, box.right), y: along(point.y, box.top, box.bottom) };
}

/** Keeps a point in sight from now on. Returns how to stop. */
export function stayInSight(map: MapLibreMap, { room, point, onkept }: Subject): () => void {
	let wasInSight = true;
	let resized = false;
	let waiting = 0;

	function way() {
		const at = point();
		if (!at) return null;
		const frame = map.getContainer().getBoundingClientRect();
		const { x, y } = map.project(at);
		return wayIntoSight({ x: x + frame.left, y: y + frame.top }, room.getBoundingClientRect());
	}
	function keep() {
		waiting = 0;
		if (!wasInSight || map.isMoving()) return;
		const by = way();
		if (by && (by.x || by.y)) map.panBy([by.x, by.y], { duration: 200 }, { isLayout: true });
		onkept();
	}
	function soon() {
		waiting ||= requestAnimationFrame(keep);
	}
	// MapLibre ends a move of its own with every change of size.
	const onresize = () => (resized = true);
	const onmoveend = (event: MapLibreEvent) => {
		if (resized || isLayoutMove(event)) {
			resized = false;
			return soon();
		}
		const by = way();
		wasInSight = by === null || (by.x === 0 && by.y === 0);
	};
	map.on('resize', onresize);
	map.on('moveend', onmoveend);
	const changes = new ResizeObserver(soon);
	changes.observe(room);
	return () => {
		changes.disconnect();
		cancelAnimationFrame(waiting);
		map.off('resize', onresize);
		map.off('moveend', onmoveend);
	};
}
