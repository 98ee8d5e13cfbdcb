/**
 * Popups on the map: created from an element that the page fills, and kept where nothing covers
 * them.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { Popup } from '../maplibre/maplibre';

/** The margin around a popup, and between it and its point with the tip, CSS pixels. */
const MARGIN = 10;
const TO_POINT = 28;
/** What a popup at its margin may lack to it, after rounding, without turning to the other side, CSS pixels. */
const ROUNDING = 2;

/** Creates a popup with that content, not yet placed. */
export function openPopup(map: MapLibreMap, content: HTMLElement): Popup {
	return new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		maxWidth: 'none',
		offset: 18,
		className: 'card-popup'
	})
		.setLngLat(map.getCenter())
		.setDOMContent(content)
		.addTo(map);
}

/** Its point stays so far within the free area, with its mark, CSS pixels. */
const AROUND_POINT = 8;

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * The side of its point on which a popup opens where it takes the free area's whole width: beside the point it
 * would push that out of sight. `top` opens below the point. Undefined where there is room: MapLibre chooses.
 * @param width the popup's, CSS pixels
 */
export function sideOf(
	point: { y: number },
	free: Readonly<Box>,
	width: number
): 'top' | 'bottom' | undefined {
	const beside = free.right - free.left - 2 * MARGIN - width;
	if (beside >= TO_POINT) return undefined;
	return point.y - free.top > free.bottom - point.y ? 'bottom' : 'top';
}

/** How far the map moves so that a popup and its point lie in the free area, CSS pixels right and down. */
export function wayInto(
	free: Readonly<Box>,
	popup: Readonly<Box>,
	point: { x: number; y: number }
): { x: number; y: number } {
	const both = {
		left: Math.min(popup.left, point.x - AROUND_POINT),
		right: Math.max(popup.right, point.x + AROUND_POINT),
		top: Math.min(popup.top, point.y - AROUND_POINT),
		bottom: Math.max(popup.bottom, point.y + AROUND_POINT)
	};
	const along = (from: number, to: number, start: number, end: number) =>
		start < from + MARGIN ? start - from - MARGIN : Math.max(0, end - (to - MARGIN));
	return {
		x: along(free.left, free.right, both.left, both.right),
		y: along(free.top, free.bottom, both.top, both.bottom)
	};
}

/**
 * Limits the popup to the free area, and moves the map just so far that nothing covers it. Larger
 * content scrolls in it.
 * @param room the uncovered part of the window
 */
export function keepInSight(map: MapLibreMap, popup: Popup, room: HTMLElement): void {
	const free = room.getBoundingClientRect();
	const element = popup.getElement();
	element.style.setProperty('--most-wide', `${free.width - 2 * MARGIN}px`);
	element.style.setProperty('--most-high', `${free.height - 2 * MARGIN - TO_POINT}px`);
	// The side of its point on which it opens is chosen by the free area too, not by the whole map: it would
	// turn to the other side while the map moves.
	const frame = map.getContainer().getBoundingClientRect();
	const { x: across, y: down } = map.project(popup.getLngLat());
	const point = { x: across + frame.left, y: down + frame.top };
	const content = element.querySelector<HTMLElement>('.maplibregl-popup-content')!;
	popup.options.anchor = sideOf(point, free, content.offsetWidth);
	popup.setPadding({
		top: free.top - frame.top + MARGIN - ROUNDING,
		bottom: frame.bottom - free.bottom + MARGIN - ROUNDING,
		left: free.left - frame.left + MARGIN - ROUNDING,
		right: frame.right - free.right + MARGIN - ROUNDING
	});
	if (map.isMoving()) {
		map.once('moveend', () => popup.isOpen() && keepInSight(map, popup, room));
		return;
	}
	const { x, y } = wayInto(free, element.getBoundingClientRect(), point);
	if (x || y) map.panBy([x, y], { duration: 300 }, { isLayout: true });
}
