import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { HIDDEN_RATIO, Sharpness } from '#lib/map/renderer/hidden-frames';

function fakeMap() {
	const seen: { ratio: number | undefined; changing: boolean }[] = [];
	const map = {
		setPixelRatio: (ratio: number | undefined) =>
			seen.push({ ratio, changing: sharpness.isChanging })
	} as unknown as MapLibreMap;
	const sharpness: Sharpness = new Sharpness(map, true);
	return { sharpness, seen };
}

it("a hidden map is sharpened once, to the screen's own ratio, and tells that this is no move", () => {
	const { sharpness, seen } = fakeMap();
	expect(sharpness.sharpen()).toBe(true);
	expect(sharpness.sharpen()).toBe(false);
	expect(seen).toEqual([{ ratio: undefined, changing: true }]);
	expect(sharpness.isChanging).toBe(false);
});

it('one that is seen from the start is left as it is', () => {
	const refuse = () => {
		throw new Error('it was changed');
	};
	const seen = new Sharpness({ setPixelRatio: refuse } as unknown as MapLibreMap, false);
	expect(seen.sharpen()).toBe(false);
});

it('a hidden frame has a fraction of the pixels', () => expect(HIDDEN_RATIO).toBeLessThan(0.5));
