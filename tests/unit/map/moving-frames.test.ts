import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MovingFrames, shareFor } from '#lib/map/frames/moving-frames';
import { PacedMap } from '#lib/map/maplibre/paced-map';
import type { MapLibreMap } from './fake-maplibre';

vi.mock('#lib/map/maplibre/maplibre', () => import('./fake-maplibre'));

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('devicePixelRatio', 2);
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A map of 800 × 600 CSS pixels on a screen of two pixels each, that is moved by the test. */
function seenMap({ whole_ms = 300 }: { whole_ms?: number | null } = {}) {
	const paced = new PacedMap({} as never);
	const map = paced as unknown as MapLibreMap & PacedMap;
	const frames = new MovingFrames(paced);
	if (whole_ms !== null) frames.learn(whole_ms);
	frames.begin();
	const drag = () => {
		map.is.moving = true;
		map.fire('movestart', 'move');
	};
	const release = () => {
		map.is.moving = false;
		map.fire('moveend');
	};
	return { map, frames, ratios: map.ratios, drag, release };
}

it('a quick card draws every frame whole', () => {
	expect(shareFor([100])).toBe(1);
	expect(shareFor([])).toBe(1);
	const { drag, ratios } = seenMap({ whole_ms: 30 });
	drag();
	expect(ratios).toEqual([]);
});

it('the slower the card, the fewer the pixels, down to names that are still names', () => {
	expect(shareFor([240])).toBeCloseTo(0.5, 5);
	expect(shareFor([10_000])).toBe(0.4);
	// One frame had to wait for something else.
	expect(shareFor([900, 20, 700])).toBe(1);
});

it('a slow card draws a move coarse from its first frame on, and whole when the map has rested', () => {
	const { drag, release, map, ratios } = seenMap({ whole_ms: 240 });
	drag();
	map.fire('move', 'move');
	expect(ratios).toEqual([1]);
	release();
	vi.advanceTimersByTime(200);
	expect(ratios).toEqual([1]);
	vi.advanceTimersByTime(200);
	expect(ratios).toEqual([1, null]);
});

it('a hand that drags again in the meantime does not wait for a whole frame', () => {
	const { drag, release, ratios } = seenMap();
	for (let times = 0; times < 5; times++) {
		drag();
		release();
		vi.advanceTimersByTime(250);
	}
	expect(ratios).toHaveLength(1);
	vi.advanceTimersByTime(250);
	expect(ratios.at(-1)).toBeNull();
});

it('a jump is no move; one after the other are', () => {
	const { map, ratios } = seenMap();
	map.fire('movestart', 'move', 'moveend');
	vi.advanceTimersByTime(2000);
	expect(ratios).toEqual([]);
	map.fire('movestart', 'move', 'moveend');
	vi.advanceTimersByTime(100);
	map.fire('movestart', 'move', 'moveend');
	expect(ratios).toHaveLength(1);
	vi.advanceTimersByTime(400);
	expect(ratios.at(-1)).toBeNull();
});

it('what is still missing is waited for, but not long', () => {
	const { drag, release, map, ratios } = seenMap();
	map.is.loaded = false;
	drag();
	release();
	vi.advanceTimersByTime(1000);
	expect(ratios).toHaveLength(1);
	vi.advanceTimersByTime(500);
	expect(ratios.at(-1)).toBeNull();
});

it('a map that was moved before it was seen is coarse until it rests', () => {
	const { frames, ratios } = seenMap({ whole_ms: 240 });
	frames.moved();
	expect(ratios).toEqual([1]);
	vi.advanceTimersByTime(400);
	expect(ratios).toEqual([1, null]);
});

it('a small canvas is left as it is', () => {
	const { drag, map, ratios } = seenMap();
	Object.assign(map.canvas, { width: 360, height: 225 });
	drag();
	expect(ratios).toEqual([]);
});

it('a map that is drawn for a copy meanwhile is not disturbed, and whole afterwards', () => {
	const { map, drag, release, ratios } = seenMap({ whole_ms: 240 });
	drag();
	release();
	const usual = map.getPixelRatio();
	map._overridePixelRatio = 4;
	vi.advanceTimersByTime(400);
	expect(ratios).toEqual([1]);
	map._overridePixelRatio = usual;
	vi.advanceTimersByTime(400);
	expect(ratios).toEqual([1, null]);
});

it('a whole frame is measured when it is seen, and one at a time', async () => {
	vi.useRealTimers();
	const { map, drag, ratios } = seenMap({ whole_ms: null });
	map.fire('render');
	map.fire('render');
	await new Promise((done) => setTimeout(done, 130));
	map.canvas.isDrawn = true;
	await vi.waitFor(() => {
		drag();
		expect(ratios).toHaveLength(1);
	});
});
