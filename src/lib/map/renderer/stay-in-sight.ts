/**
 * Keeps the selection in view when the free area changes: a phone that is rotated, a sheet that is
 * raised, a keyboard that opens. If the reader has moved away from it, it is left there.
 */
import type { Map as MapLibreMap, MapLibreEvent } from 'maplibre-gl';
import type { Padding } from './create-map';

/**
 * A point is in view when its surroundings are, this far, CSS pixels; at most half of a small area.
 */
const AIR = 36;

interface Subject {
	/** the uncovered part of the window */
	room: HTMLElement;
	/** what stays in view, degrees WGS-84; null where nothing is selected */
	point: () => [number, number] | null;
	/** called after every change of the free area in which the point was in view */
	onkept: () => void;
}

/** Marks a move that follows a change of window or panel, not a request of the reader. */
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

/**
 * Brings a pressed marker out: closer, where others lie on it, and whole into the free part of the map.
 * @param free the uncovered part of the window, and the covered edges of the map, CSS pixels
 */
export function bringOut(
	map: MapLibreMap,
	{ at, zoom }: { at: readonly [number, number]; zoom: number },
	free: { room: HTMLElement; padding: Padding }
): void {
	const { room, padding } = free;
	const center: [number, number] = [at[0], at[1]];
	if (zoom > map.getZoom() + 0.05) {
		map.easeTo({ center, zoom, padding, duration: 600 }, { isLayout: true });
		return;
	}
	// The padding is changing: `stayInSight` follows that.
	if (map.isMoving()) return;
	const frame = map.getContainer().getBoundingClientRect();
	const { x, y } = map.project(center);
	const by = wayIntoSight({ x: x + frame.left, y: y + frame.top }, room.getBoundingClientRect());
	if (by.x || by.y) map.panBy([by.x, by.y], { duration: 200 }, { isLayout: true });
}

/** Keeps a point in view. Returns a function that stops it. */
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
	// MapLibre aborts its animations at every resize.
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
