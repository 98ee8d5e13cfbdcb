import { expect, it, vi } from 'vitest';
import { HIDDEN_RATIO, HiddenFrames } from '#lib/map/renderer/hidden-frames';
import { PacedMap } from '#lib/map/renderer/paced-map';

const asked = vi.hoisted(() => ({ frames: 0 }));
vi.mock('#lib/map/renderer/maplibre', () => ({
	MapLibreMap: class {
		triggerRepaint() {
			asked.frames += 1;
		}
	}
}));

/** A map whose graphics card is done when the test says so. */
function hiddenMap(isSmall = true) {
	asked.frames = 0;
	const ratios: { ratio: number | undefined; isResizing: boolean }[] = [];
	const listeners = new Map<() => void, boolean>();
	const card = { isDone: false };
	const gl = {
		UNSIGNALED: 0,
		fenceSync: () => ({}),
		flush: () => {},
		getSyncParameter: () => (card.isDone ? 1 : 0),
		deleteSync: () => {}
	};
	const map = Object.assign(new PacedMap({} as never), {
		on: (_: string, listener: () => void) => listeners.set(listener, false),
		once: (_: string, listener: () => void) => listeners.set(listener, true),
		off: (_: string, listener: () => void) => listeners.delete(listener),
		getCanvas: () => ({ getContext: () => gl }),
		setPixelRatio: (ratio: number | undefined) =>
			ratios.push({ ratio, isResizing: hidden.isResizing })
	});
	const hidden: HiddenFrames = new HiddenFrames(map, isSmall);
	const render = () => {
		for (const [listener, isOnce] of [...listeners]) {
			if (isOnce) listeners.delete(listener);
			listener();
		}
	};
	return { map, hidden, ratios, card, render };
}

it("a hidden map is sharpened once, to the screen's own ratio, and tells that this is no move", () => {
	const { hidden, ratios } = hiddenMap();
	expect(hidden.sharpen()).toBe(true);
	expect(hidden.sharpen()).toBe(false);
	expect(ratios).toEqual([{ ratio: undefined, isResizing: true }]);
	expect(hidden.isResizing).toBe(false);
});

it('one that is seen from the start is left as it is, and waits for nothing', () => {
	const { hidden, map, ratios, render } = hiddenMap(false);
	expect(hidden.sharpen()).toBe(false);
	expect(ratios).toEqual([]);
	render();
	map.triggerRepaint();
	expect(asked.frames).toBe(1);
});

it('a hidden frame has a fraction of the pixels', () => expect(HIDDEN_RATIO).toBeLessThan(0.5));

it('a hidden frame waits for the one before it, and many that were asked for are one', async () => {
	const { map, card, render } = hiddenMap();
	map.triggerRepaint();
	expect(asked.frames).toBe(1);
	render();
	for (let times = 0; times < 5; times++) map.triggerRepaint();
	expect(asked.frames).toBe(1);
	card.isDone = true;
	await vi.waitFor(() => expect(asked.frames).toBe(2));
});

it('without a request meanwhile, the card being done draws nothing', async () => {
	const { map, card, render } = hiddenMap();
	render();
	card.isDone = true;
	await vi.waitFor(() => expect(map.isPaused).toBe(false));
	expect(asked.frames).toBe(0);
});

it('a map that is shown waits no more: what was asked for is drawn at once, and whole', () => {
	const { map, hidden, render, ratios } = hiddenMap();
	render();
	map.triggerRepaint();
	expect(asked.frames).toBe(0);
	hidden.show();
	expect(ratios).toHaveLength(1);
	expect(asked.frames).toBe(1);
	render();
	map.triggerRepaint();
	expect(asked.frames).toBe(2);
});

it('the first frame for the eyes is shown when the card has drawn it, not when it was asked to', async () => {
	const { hidden, card, render } = hiddenMap();
	const shown = vi.fn();
	hidden.sharpen();
	hidden.whenNextIsDrawn(shown);
	render();
	await new Promise((done) => setTimeout(done, 50));
	expect(shown).not.toHaveBeenCalled();
	card.isDone = true;
	await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
});
