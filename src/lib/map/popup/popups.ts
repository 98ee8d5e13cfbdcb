/**
 * Popups on the map: created from an element that the page fills, and kept where nothing covers
 * them.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { Popup } from '../renderer/maplibre';

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
	const box = element.getBoundingClientRect();
	const over = {
		left: free.left + MARGIN - box.left,
		right: box.right - (free.right - MARGIN),
		top: free.top + MARGIN - box.top,
		bottom: box.bottom - (free.bottom - MARGIN)
	};
	const x = over.left > 0 ? -over.left : Math.max(0, over.right);
	const y = over.top > 0 ? -over.top : Math.max(0, over.bottom);
	if (x || y) map.panBy([x, y], { duration: 300 }, { isLayout: true });
}
