/**
 * The map's tiles: one vector source for what only a part of the extent needs at a time. Which layers come
 * with it, each says itself (`TILED` as its source); in the tiles they have their source's name.
 */
import type { LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { EXTENT } from '../catalogue/schema/extent';
import { TILED_LAST, TILED_FROM } from '../values/tile-zooms';

/** The id of the source of the map's tiles in a style. */
export const TILES = 'tiles';

/** The address of the tiles that the site itself publishes. @param dataRoot the address of `/data/` */
export const tilesUnder = (dataRoot: string): string => `${dataRoot}map/tiles/{z}/{x}/{y}.mvt`;

/** The scheme of addresses that name a tile in a PMTiles archive. */
export const ARCHIVE = 'pmtiles';

/** True where a configured address is that of an archive, and not of single tiles. */
export const isArchive = (address: string): boolean => !address.includes('{z}');

/** The address of tiles as MapLibre takes it. @param address an archive's, or one with `{z}`, `{x}` and `{y}` */
export const tilesOf = (address: string): string =>
	isArchive(address) ? `${ARCHIVE}://${address}/{z}/{x}/{y}` : address;

/** The source of the map's tiles. @param address with `{z}`, `{x}` and `{y}` */
export function tileSource(address: string): VectorSourceSpecification {
	const { west, south, east, north } = EXTENT;
	return {
		type: 'vector',
		tiles: [address],
		bounds: [west, south, east, north],
		minzoom: TILED_FROM,
		maxzoom: TILED_LAST,
		promoteId: 'id'
	};
}

/** A style layer that reads the tiles where its source is among those that come with them. */
export function fromTiles<L extends LayerSpecification>(layer: L, tiled: ReadonlySet<string>): L {
	if (!('source' in layer) || !tiled.has(layer.source)) return layer;
	return { ...layer, source: TILES, 'source-layer': layer.source };
}
