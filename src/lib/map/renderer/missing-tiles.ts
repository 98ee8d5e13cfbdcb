/**
 * Tiles that did not load. MapLibre leaves such a tile empty for as long as it is in view; here it is asked
 * for again whenever the map comes to rest elsewhere, and when the network is back.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TILES } from '../../layers/tiles';

interface TileId {
	z: number;
	x: number;
	y: number;
}

/** The tile that an error of MapLibre is about; null for any other error. */
export function tileOf(event: object): TileId | null {
	const { sourceId, tile } = event as {
		sourceId?: string;
		tile?: { tileID: { canonical: TileId } };
	};
	if (sourceId !== TILES || !tile) return null;
	const { z, x, y } = tile.tileID.canonical;
	return { z, x, y };
}

/** The missing tiles of one map; it ends with the map. */
export class MissingTiles {
	readonly #map: MapLibreMap;
	readonly #missing = new Map<string, TileId>();

	/** @param oncomplete called when every tile in view is there, however often */
	constructor(map: MapLibreMap, oncomplete: () => void) {
		this.#map = map;
		const again = () => this.askAgain();
		map.on('moveend', again);
		addEventListener('online', again);
		map.on('remove', () => removeEventListener('online', again));
		// A tile that failed again is recorded again before the map is idle.
		map.on('idle', () => {
			if (this.#missing.size === 0) oncomplete();
		});
	}

	add(tile: TileId): void {
		this.#missing.set(`${tile.z}/${tile.x}/${tile.y}`, tile);
	}

	/** Asks for the missing tiles again, as far as they are in view; others are asked for when they are. */
	askAgain(): void {
		if (this.#missing.size === 0 || !this.#map.getSource(TILES)) return;
		const tiles = [...this.#missing.values()];
		this.#missing.clear();
		this.#map.refreshTiles(TILES, tiles);
	}
}
