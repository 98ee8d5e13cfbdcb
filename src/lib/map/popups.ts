/** Popups on the map: made of an element the page fills, and kept where nothing covers them. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { Popup } from './maplibre';

/** Air around a popup, and the column of the controls, CSS pixels. */
const MARGIN = 10;
const CONTROLS = 56;

/** A popup with that content, still to be placed. */
export function openPopup(map: MapLibreMap, content: HTMLElement): Popup {
	return new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		maxWidth: '372px',
		offset: 18,
		className: 'card-popup'
	})
		.setLngLat(map.getCenter())
		.setDOMContent(content)
		.addTo(map);
}

/** Moves the map just so far that the popup is covered by nothing. */
export function keepInSight(map: MapLibreMap, popup: Popup): void {
	if (map.isMoving()) {
		map.once('moveend', () => popup.isOpen() && keepInSight(map, popup));
		return;
	}
	const padding = map.getPadding();
	const box = popup.getElement().getBoundingClientRect();
	const frame = map.getContainer().getBoundingClientRect();
	const over = {
		left: frame.left + (padding.left ?? 0) + MARGIN - box.left,
		right: box.right - (frame.right - CONTROLS - MARGIN),
		top: frame.top + MARGIN - box.top,
		bottom: box.bottom - (frame.bottom - (padding.bottom ?? 0) - MARGIN)
	};
	const x = over.left > 0 ? -over.left : Math.max(0, over.right);
	const y = over.top > 0 ? -over.top : Math.max(0, over.bottom);
	if (x || y) map.panBy([x, y], { duration: 300 });
}
