/** Translates MapLibre's pointer and touch events for a tool's listener. */
import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Gesture, MapSurface } from '../surface/surface';

/** How long a finger rests before it counts as a long press, milliseconds. */
const HOLD_MS = 550;
/** A finger lifted within this time after a long press has not tapped, milliseconds. */
const AFTER_HOLD_MS = 1000;
/** How far a finger may move meanwhile, CSS pixels. */
const TREMBLE = 10;

type Pointing = MapMouseEvent | MapTouchEvent;

/** An event as a tool receives it. */
export function gestureOf(event: Pointing): Gesture {
	const { lngLat, point, originalEvent } = event;
	return {
		at: [lngLat.lng, lngLat.lat],
		point: { x: point.x, y: point.y },
		touch: event.type.startsWith('touch') || isFromTouch(originalEvent),
		alt: originalEvent.altKey
	};
}

/** Only browsers whose clicks are pointer events report that a finger made a click. */
function isFromTouch(event: Event): boolean {
	return 'pointerType' in event && event.pointerType === 'touch';
}

/**
 * Gives drags and long presses to the surface's listener; taps and hovering are handled by
 * `pointing.ts`.
 * @param onhold a long press, the right button or the menu key, where no listener takes it
 * @returns whether a tap that comes now is only the end of a long press
 */
export function listenToGestures(
	map: MapLibreMap,
	surface: MapSurface,
	onhold: (gesture: Gesture | null) => void
): () => boolean {
	let heldAt = -Infinity;
	/** whether a finger is down, and whether it has been so for a long press */
	let finger: 'up' | 'down' | 'held' = 'up';
	let dragging = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let resting: Gesture | null = null;

	const rest = (gesture: Gesture) => {
		clearTimeout(timer);
		resting = gesture;
		timer = setTimeout(() => resting && hold(resting), HOLD_MS);
	};
	const hold = (gesture: Gesture) => {
		if (finger === 'down') finger = 'held';
		if (!surface.listener?.hold(gesture)) onhold(gesture);
		end();
	};
	/** However long a finger rested, lifting it is no tap. */
	const isHeld = () => finger === 'held' || performance.now() - heldAt < AFTER_HOLD_MS;
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
		// Otherwise the map would pan.
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
		finger = 'down';
		rest(press(event));
	});
	map.on('touchmove', (event) => {
		if (event.points.length > 1) return end();
		if (dragging) {
			event.preventDefault();
			// Otherwise the browser would scroll with inertia, which swallows the next tap.
			if (event.originalEvent.cancelable) event.originalEvent.preventDefault();
		}
		move(event);
	});
	for (const type of ['mouseup', 'touchend', 'touchcancel'] as const) map.on(type, end);
	for (const type of ['touchend', 'touchcancel'] as const) {
		map.on(type, ({ originalEvent }) => {
			if (originalEvent.touches.length > 0) return;
			if (finger === 'held') heldAt = performance.now();
			finger = 'up';
		});
	}
	map.on('remove', () => window.removeEventListener('mouseup', end));
	// The button may be released outside the map.
	window.addEventListener('mouseup', end);

	// The browser's own menu does not open: MapLibre prevents it where somebody listens.
	map.on('contextmenu', (event) => {
		// A long press fires it too, before or after the press was handled here.
		if (isHeld()) return;
		const { button, ctrlKey } = event.originalEvent;
		if (finger === 'up' && button !== 2 && !ctrlKey) onhold(null);
		else hold({ ...gestureOf(event), touch: finger !== 'up' });
	});
	return isHeld;
}
