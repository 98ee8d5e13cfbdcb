/** Turns MapLibre's pointer and touch events into what a tool hears. */
import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Gesture, MapSurface } from '../surface/surface';

/** How long a finger rests before it means "hold", milliseconds. */
const HOLD_MS = 550;
/** A finger that goes up within this time after a hold has not tapped, milliseconds. */
const AFTER_HOLD_MS = 1000;
/** How far a finger may tremble meanwhile, CSS pixels. */
const TREMBLE = 10;

type Pointing = MapMouseEvent | MapTouchEvent;

/** What a tool hears of an event. */
export function gestureOf(event: Pointing): Gesture {
	const { lngLat, point, originalEvent } = event;
	return {
		at: [lngLat.lng, lngLat.lat],
		point: { x: point.x, y: point.y },
		touch: event.type.startsWith('touch') || isFromTouch(originalEvent),
		alt: originalEvent.altKey
	};
}

/** A click that a finger made says so only in browsers whose clicks are pointer events. */
function isFromTouch(event: Event): boolean {
	return 'pointerType' in event && event.pointerType === 'touch';
}

/**
 * Lets the surface's listener take drags and holds; taps and hovering go by `pointing.ts`.
 * @returns whether a tap that comes now is but the end of a hold
 */
export function listenToGestures(map: MapLibreMap, surface: MapSurface): () => boolean {
	let heldAt = -Infinity;
	let dragging = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let resting: Gesture | null = null;

	const rest = (gesture: Gesture) => {
		clearTimeout(timer);
		resting = gesture;
		timer = setTimeout(() => {
			if (!resting || !surface.listener?.hold(resting)) return;
			heldAt = performance.now();
			end();
		}, HOLD_MS);
	};
	const end = () => {
		clearTimeout(timer);
		resting = null;
		if (!dragging) return;
		dragging = false;
		surface.listener?.drop();
	};
	const press = (event: Pointing) => {
		end();
		const gesture = gestureOf(event);
		dragging = surface.listener?.press(gesture) ?? false;
		// The map would move under the hand.
		if (dragging) event.preventDefault();
		return gesture;
	};
	const move = (event: Pointing) => {
		const gesture = gestureOf(event);
		if (resting) {
			const by = Math.hypot(gesture.point.x - resting.point.x, gesture.point.y - resting.point.y);
			if (by < TREMBLE) return;
			clearTimeout(timer);
			resting = null;
		}
		if (dragging) surface.listener?.drag(gesture);
	};

	map.on('mousedown', (event) => {
		if (event.originalEvent.button === 0) press(event);
	});
	map.on('mousemove', move);
	map.on('touchstart', (event) => {
		if (event.points.length > 1) return end();
		rest(press(event));
	});
	map.on('touchmove', (event) => {
		if (event.points.length > 1) return end();
		if (dragging) {
			event.preventDefault();
			// The browser's own scroll would end in a fling, whose end swallows the next tap.
			if (event.originalEvent.cancelable) event.originalEvent.preventDefault();
		}
		move(event);
	});
	for (const type of ['mouseup', 'touchend', 'touchcancel'] as const) map.on(type, end);
	map.on('remove', () => window.removeEventListener('mouseup', end));
	// The button may come up outside the map.
	window.addEventListener('mouseup', end);

	map.on('contextmenu', (event) => {
		// A long press on a touch screen sends this as well, after the hold it was taken for.
		if (performance.now() - heldAt < AFTER_HOLD_MS || surface.listener?.hold(gestureOf(event))) {
			event.preventDefault();
		}
	});
	return () => performance.now() - heldAt < AFTER_HOLD_MS;
}
