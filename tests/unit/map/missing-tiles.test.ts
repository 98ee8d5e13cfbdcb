/** Tiles that did not load are asked for again at the next rest and with the network, and only they. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MissingTiles, tileOf } from '#lib/map/renderer/missing-tiles';

const A = { z: 14, x: 1, y: 2 };
const B = { z: 14, x: 1, y: 3 };

let listeners: Map<string, () => void>;
let refreshed: unknown[];
let hasSource: boolean;
let ofWindow: EventTarget;

function missing(oncomplete = () => {}) {
	const map = {
		on: (type: string, listener: () => void) => listeners.set(type, listener),
		getSource: () => (hasSource ? {} : undefined),
		refreshTiles: (source: string, tiles: unknown) => refreshed.push([source, tiles])
	};
	return new MissingTiles(map as unknown as MapLibreMap, oncomplete);
}
const fire = (type: string) => listeners.get(type)!();

beforeEach(() => {
	[listeners, refreshed, hasSource, ofWindow] = [new Map(), [], true, new EventTarget()];
	vi.stubGlobal('addEventListener', ofWindow.addEventListener.bind(ofWindow));
	vi.stubGlobal('removeEventListener', ofWindow.removeEventListener.bind(ofWindow));
});
afterEach(() => vi.unstubAllGlobals());

describe('a missing tile', () => {
	it('is asked for again when the map comes to rest, once for each failure', () => {
		const tiles = missing();
		fire('moveend');
		expect(refreshed).toEqual([]);
		for (const tile of [A, B, A]) tiles.add(tile);
		fire('moveend');
		fire('moveend');
		expect(refreshed).toEqual([['tiles', [A, B]]]);
	});

	it('is asked for again when the network is back, and no longer when the map is gone', () => {
		const tiles = missing();
		tiles.add(A);
		ofWindow.dispatchEvent(new Event('online'));
		expect(refreshed).toEqual([['tiles', [A]]]);
		tiles.add(A);
		fire('remove');
		ofWindow.dispatchEvent(new Event('online'));
		expect(refreshed).toHaveLength(1);
	});

	it('waits while the style has no tiles', () => {
		const tiles = missing();
		tiles.add(A);
		hasSource = false;
		fire('moveend');
		hasSource = true;
		fire('moveend');
		expect(refreshed).toEqual([['tiles', [A]]]);
	});

	it('is over when the map is idle without it', () => {
		const oncomplete = vi.fn();
		const tiles = missing(oncomplete);
		tiles.add(A);
		fire('idle');
		expect(oncomplete).not.toHaveBeenCalled();
		fire('moveend');
		tiles.add(A);
		fire('idle');
		expect(oncomplete).not.toHaveBeenCalled();
		fire('moveend');
		fire('idle');
		expect(oncomplete).toHaveBeenCalledOnce();
	});
});

describe('an error of the map', () => {
	it('is about a tile only where it names the map’s own tiles and one of them', () => {
		const tile = { tileID: { canonical: { ...A, key: 'a' } } };
		expect(tileOf({ sourceId: 'tiles', tile })).toEqual(A);
		expect(tileOf({ sourceId: 'tiles' })).toBeNull();
		expect(tileOf({ sourceId: 'basemap-tiles', tile })).toBeNull();
		expect(tileOf({ error: new Error('no') })).toBeNull();
	});
});
