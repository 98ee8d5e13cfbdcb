/** Long presses and the right button: who receives them, and how often. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToGestures } from '#lib/map/pointing/gestures';
import { MapSurface, type Gesture, type SurfaceListener } from '#lib/map/surface/surface';

type Handler = (event: unknown) => void;

/** A map that hands out what is fired, with a tool on it that takes long presses or not. */
function stage(takes: boolean | null) {
	const handlers = new Map<string, Handler[]>();
	const map = {
		on: (type: string, run: Handler) => handlers.set(type, [...(handlers.get(type) ?? []), run])
	} as unknown as MapLibreMap;
	const surface = new MapSurface(map);
	const taken: Gesture[] = [];
	if (takes !== null) {
		const hold = (gesture: Gesture) => (taken.push(gesture), takes);
		surface.listen({ press: () => false, drop: () => {}, hold } as unknown as SurfaceListener);
	}
	const asked: (Gesture | null)[] = [];
	const endsHold = listenToGestures(map, surface, (gesture) => asked.push(gesture));
	const fire = (type: string, more: object = {}, x = 100, y = 200) => {
		const touches = type === 'touchend' ? [] : [{}];
		const event = {
			type,
			lngLat: { lng: 121.4, lat: 31.2 },
			point: { x, y },
			points: [{ x, y }],
			preventDefault: () => {},
			originalEvent: { altKey: false, ctrlKey: false, button: 0, touches, ...more },
			...('points' in more ? more : {})
		};
		for (const run of handlers.get(type) ?? []) run(event);
	};
	return { fire, asked, taken, endsHold };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('a long press', () => {
	it('asks what is there, once, and lifting the finger is no tap however late', () => {
		const { fire, asked, endsHold } = stage(null);
		fire('touchstart');
		vi.advanceTimersByTime(600);
		expect(asked).toMatchObject([{ at: [121.4, 31.2], touch: true }]);
		vi.advanceTimersByTime(5000);
		expect(endsHold()).toBe(true);
		fire('touchend');
		expect(endsHold()).toBe(true);
		vi.advanceTimersByTime(1001);
		expect(endsHold()).toBe(false);
		expect(asked).toHaveLength(1);
	});

	it('asks once where the browser fires contextmenu before the press is over, or after', () => {
		for (const first of [500, 600]) {
			const { fire, asked } = stage(null);
			fire('touchstart');
			vi.advanceTimersByTime(first);
			fire('contextmenu', { pointerType: 'touch' });
			vi.advanceTimersByTime(600);
			fire('contextmenu', { pointerType: 'touch' });
			fire('touchend');
			expect(asked).toMatchObject([{ touch: true }]);
		}
	});

	it('is none where the finger moves, or another joins it', () => {
		const { fire, asked } = stage(null);
		fire('touchstart');
		fire('touchmove', {}, 120, 200);
		vi.advanceTimersByTime(600);
		fire('touchend');
		fire('touchstart');
		fire('touchstart', { points: [{}, {}] });
		vi.advanceTimersByTime(600);
		expect(asked).toEqual([]);
	});

	it('belongs to a tool that takes it, once; to the map where the tool does not', () => {
		const drawing = stage(true);
		drawing.fire('touchstart');
		vi.advanceTimersByTime(500);
		drawing.fire('contextmenu', { pointerType: 'touch' });
		vi.advanceTimersByTime(600);
		expect([drawing.taken.length, drawing.asked.length]).toEqual([1, 0]);
		const idle = stage(false);
		idle.fire('touchstart');
		vi.advanceTimersByTime(600);
		expect([idle.taken.length, idle.asked.length]).toEqual([1, 1]);
	});
});

describe('the right button and the menu key', () => {
	it('ask at the pointer, and at the crosshair', () => {
		const { fire, asked, endsHold } = stage(null);
		fire('contextmenu', { button: 2 });
		expect(asked).toMatchObject([{ touch: false, point: { x: 100, y: 200 } }]);
		// A click that follows is a click.
		expect(endsHold()).toBe(false);
		fire('contextmenu', { button: 0 });
		expect(asked[1]).toBeNull();
		fire('contextmenu', { button: 0, ctrlKey: true });
		expect(asked[2]).toMatchObject({ touch: false });
	});
});
