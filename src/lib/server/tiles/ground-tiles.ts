/**
 * The map's tiles: Mapbox Vector Tiles 2.1, cut by the library that MapLibre itself cuts GeoJSON with, so that
 * they are drawn as that was. Positions are rounded to 1/4096 of a tile (0.5 m at zoom 14): they are drawn,
 * and never measured; figures come from the items and the open data.
 */
import type { FeatureCollection } from 'geojson';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { TILED_LAST } from '../../values/tile-zooms';
import type { TileId } from './tile-cover';

/** A layer of the tiles, named as its data, and the zooms of the map at which it is drawn. */
export interface TileLayer {
	name: string;
	/** the first zoom, inclusive */
	minzoom: number;
	/** the last zoom, exclusive */
	maxzoom: number;
}

/** Units to a side of a tile. */
const UNITS = 4096;
/** How far lines and areas reach beyond a tile, so that no line's end or edge is seen: 8 of 512 pixels. */
const BUFFER = 64;

/** A tile stands for the zooms from its own to the next, the last one for all above it. */
const isDrawnIn = (z: number, { minzoom, maxzoom }: TileLayer): boolean =>
	(z === TILED_LAST || minzoom < z + 1) && maxzoom > z;

/**
 * Cuts data into tiles.
 * @param layers what the tiles hold
 * @param data the features of each layer, by its name; ids stay the property `id`
 * @returns a tile's bytes, uncompressed; none where nothing is drawn
 */
export function groundTiles(
	layers: readonly TileLayer[],
	data: Readonly<Record<string, FeatureCollection>>
): (tile: TileId) => Uint8Array<ArrayBuffer> {
	const cut = layers.map((layer) => ({
		layer,
		index: new GeoJSONVT(data[layer.name]!, {
			maxZoom: TILED_LAST,
			indexMaxZoom: TILED_LAST,
			indexMaxPoints: 0,
			extent: UNITS,
			buffer: BUFFER
		})
	}));
	return ({ z, x, y }) => {
		const parts = cut.flatMap(({ layer, index }) => {
			const tile = isDrawnIn(z, layer) ? index.getTile(z, x, y) : null;
			return tile && tile.features.length > 0 ? ([[layer.name, tile]] as const) : [];
		});
		return new Uint8Array(fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent: UNITS }));
	};
}
