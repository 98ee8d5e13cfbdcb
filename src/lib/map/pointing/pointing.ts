/** Pointing at features, by pointer, by finger, and by the keyboard's crosshair. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureRef } from '../../layers/layer-ids';
import { sameFeature } from '../../values/feature-ref';
import { gestureOf, listenToGestures } from './gestures';
import { hitsAt, pointerReach, streetsBy } from './hits';
import { stackAt, type Stacked } from './stacks';
import type { Spot } from '../../state/explorer/spot';
import type { Gesture, MapSurface } from '../surface/surface';

export interface PointingListeners {
	/** the features under a click, best first, and its position: degrees WGS-84 */
	onpick: (refs: FeatureRef[], at: [number, number]) => void;
	onhover: (ref: FeatureRef | null) => void;
	/** a pressed marker, before it is picked */
	onstack: (stack: Stacked) => void;
	/** the reader asks what is at a spot */
	onask: (spot: Spot) => void;
	/** Escape while the map has the focus */
	onescape: () => void;
}

/** The tolerance around the crosshair for the keyboard's Enter, CSS pixels: a fingertip's. */
const KEYBOARD_REACH = 24;

/**
 * Notifies the listeners of what is pointed at, unless a tool on the surface takes the event; it
 * ends with the map.
 */
export function listenToPointing(
	map: MapLibreMap,
	on: PointingListeners,
	surface: MapSurface
): void {
	/** @param gesture null for the keyboard's crosshair */
	const ask = (gesture: Gesture | null) => {
		const [lng, lat] = gesture?.at ?? surface.centre;
		const point = gesture?.point ?? surface.project([lng, lat]);
		const pixel_m = surface.metresPerPixel(lat);
		const reach = gesture ? pointerReach() : KEYBOARD_REACH;
		const refs = [...hitsAt(map, point, reach), ...streetsBy(map, point, pixel_m)];
		const by = gesture ? (gesture.touch ? 'touch' : 'pointer') : 'keyboard';
		on.onask({ at: [lng, lat], by, pixel_m, refs });
	};
	const endsHold = listenToGestures(map, surface, ask);
	let pointed: FeatureRef | null = null;
	const hover = (ref: FeatureRef | null) => {
		if (!sameFeature(ref, pointed)) on.onhover((pointed = ref));
	};

	map.on('click', (event) => {
		if (endsHold()) return;
		// The second of two clicks also fires a double click.
		const isSecond = event.originalEvent.detail > 1;
		const { listener } = surface;
		if (isSecond ? listener?.doubleTap(gestureOf(event)) : listener?.tap(gestureOf(event))) return;
		const refs = hitsAt(map, event.point);
		const stack = refs[0] ? stackAt(map, refs[0], event.point) : null;
		if (stack) on.onstack(stack);
		on.onpick(refs, [event.lngLat.lng, event.lngLat.lat]);
	});
	map.on('mousemove', (event) => {
		// During a drag nothing is hovered.
		if (map.isMoving()) return;
		if (surface.listener?.hover(gestureOf(event))) hover(null);
		else hover(hitsAt(map, event.point)[0] ?? null);
	});
	map.on('mouseout', () => {
		surface.listener?.leave();
		hover(null);
	});
	map.getCanvas().addEventListener('keydown', (event) => {
		if (surface.listener?.key(event)) return event.preventDefault();
		if (event.key === 'Escape') on.onescape();
		if (event.key !== 'Enter') return;
		event.preventDefault();
		if (event.shiftKey) return ask(null);
		const centre = map.getCenter();
		const hits = hitsAt(map, map.project(centre), KEYBOARD_REACH);
		on.onpick(hits, [centre.lng, centre.lat]);
	});
}
