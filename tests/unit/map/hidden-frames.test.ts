import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HIDDEN_RATIO, HiddenFrames } from '#lib/map/frames/hidden-frames';
import { PacedMap } from '#lib/map/maplibre/paced-map';
import type { MapLibreMap } from './fake-maplibre';

vi.mock('#lib/map/maplibre/maplibre', () => import('./fake-maplibre'));

// What is seen listens to printing; see moving-frames.test.ts.
beforeEach(() => {
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => vi.unstubAllGlobals());

/** A map whose graphics card is done when the test says so. */
function hiddenMap(isSmall = true) {
	const paced = new PacedMap({} as never);
	const map = paced as unknown as MapLibreMap & PacedMap;
	return { map, hidden: new HiddenFrames(paced, isSmall) };
}

it("a hidden map is sharpened once, to the screen's own ratio", async () => {
	const { hidden, map } = hiddenMap();
	await hidden.complete(() => {});
	await hidden.complete(() => {});
	expect(map.ratios).toEqual([null]);
});

it('one that is seen from the start is left as it is, and waits for nothing', async () => {
	const { hidden, map } = hiddenMap(false);
	const done = vi.fn();
	await hidden.complete(done);
	expect(done).toHaveBeenCalledOnce();
	expect(map.ratios).toEqual([]);
	map.fire('render');
	map.triggerRepaint();
	expect(map.frames).toBe(1);
});

it('a hidden frame has a fraction of the pixels', () => expect(HIDDEN_RATIO).toBeLessThan(0.5));

it('a hidden frame waits for the one before it, and many that were asked for are one', async () => {
	const { map } = hiddenMap();
	map.triggerRepaint();
	expect(map.frames).toBe(1);
	map.fire('render');
	for (let times = 0; times < 5; times++) map.triggerRepaint();
	expect(map.frames).toBe(1);
	map.canvas.isDrawn = true;
	await vi.waitFor(() => expect(map.frames).toBe(2));
});

it('without a request meanwhile, the card being done draws nothing', async () => {
	const { map } = hiddenMap();
	map.fire('render');
	map.canvas.isDrawn = true;
	await vi.waitFor(() => expect(map.isPaused).toBe(false));
	expect(map.frames).toBe(0);
});

it('a map that is shown waits no more: what was asked for is drawn at once, and whole', () => {
	const { map, hidden } = hiddenMap();
	map.fire('render');
	map.triggerRepaint();
	expect(map.frames).toBe(0);
	hidden.show();
	expect(map.ratios).toEqual([null]);
	expect(map.frames).toBe(1);
	map.fire('render');
	map.triggerRepaint();
	expect(map.frames).toBe(2);
});

it('the first frame for the eyes is shown when the card has drawn it, not when it was asked to', async () => {
	const { hidden, map } = hiddenMap();
	const shown = vi.fn();
	await hidden.complete(shown);
	map.fire('render');
	await new Promise((done) => setTimeout(done, 50));
	expect(shown).not.toHaveBeenCalled();
	map.canvas.isDrawn = true;
	await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
});
