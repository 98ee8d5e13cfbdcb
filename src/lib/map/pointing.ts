/** Pointing at features, by pointer, by finger, and by the keyboard's crosshair. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { sameFeature, type FeatureRef } from '../state/address';
import { hitsAt } from './hits';

export interface PointingListeners {
	/** what lies under a click, best first, and where: degrees WGS-84 */
	onpick: (refs: FeatureRef[], at: [number, number]) => void;
	onhover: (ref: FeatureRef | null) => void;
	/** Escape while the map has the focus */
	onescape: () => void;
}

/** A fingertip's reach around the crosshair for the keyboard's Enter, CSS pixels. */
const KEYBOARD_REACH = 24;

/** Tells the listeners what is pointed at; the listening ends with the map. */
export function listenToPointing(map: MapLibreMap, on: PointingListeners): void {
	let pointed: FeatureRef | null = null;
	const hover = (ref: FeatureRef | null) => {
		if (!sameFeature(ref, pointed)) on.onhover((pointed = ref));
	};

	map.on('click', ({ point, lngLat }) => on.onpick(hitsAt(map, point), [lngLat.lng, lngLat.lat]));
	map.on('mousemove', ({ point }) => {
		// Under a dragging hand nothing is pointed at.
		if (!map.isMoving()) hover(hitsAt(map, point)[0] ?? null);
	});
	map.on('mouseout', () => hover(null));
	map.getCanvas().addEventListener('keydown', (event) => {
		if (event.key === 'Escape') on.onescape();
		if (event.key !== 'Enter') return;
		event.preventDefault();
		const centre = map.getCenter();
		const hits = hitsAt(map, map.project(centre), KEYBOARD_REACH);
		on.onpick(hits, [centre.lng, centre.lat]);
	});
}
