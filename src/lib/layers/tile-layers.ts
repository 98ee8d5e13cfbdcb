/** What the map's tiles hold, read from the style: build time only. */
import { styleOf } from './style';
import { TILES } from './tiles';

/** A layer of the tiles and the zooms at which any of its paints is drawn. */
export interface TiledLayer {
	name: string;
	/** the first zoom, inclusive */
	minzoom: number;
	/** the last zoom, exclusive */
	maxzoom: number;
}

/** The layers of the tiles, in the order of the stack. */
export function tileLayers(): TiledLayer[] {
	const { layers } = styleOf({ theme: 'light', lang: 'en', detail: true, dataRoot: '' });
	const found = new Map<string, TiledLayer>();
	for (const layer of layers) {
		if (!('source' in layer) || layer.source !== TILES) continue;
		const name = layer['source-layer']!;
		const { minzoom = 0, maxzoom = 24 } = layer;
		const known = found.get(name);
		found.set(name, {
			name,
			minzoom: Math.min(minzoom, known?.minzoom ?? minzoom),
			maxzoom: Math.max(maxzoom, known?.maxzoom ?? maxzoom)
		});
	}
	return [...found.values()];
}
