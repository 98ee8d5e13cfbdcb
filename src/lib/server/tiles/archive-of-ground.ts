/** The map's tiles as one archive: the same bytes as the site's own files. */
import { EXTENT } from '../../catalogue/schema/extent';
import { TILED_LAST } from '../../values/tile-zooms';
import { catalogue, type Catalogue } from '../catalogue';
import { mapFiles } from '../publish/map-files';
import { groundTiles, type TileLayer } from './ground-tiles';
import { pmtilesArchive } from './pmtiles-archive';
import { tileCover } from './tile-cover';

/**
 * The archive of a catalogue's ground.
 * @param layers what the tiles hold, from the map's style
 */
export function archiveOfGround(
	layers: readonly TileLayer[],
	{ geodata, ground }: Pick<Catalogue, 'geodata' | 'ground'> = catalogue()
): Buffer {
	const tile = groundTiles(layers, mapFiles(geodata, ground.green));
	return pmtilesArchive({
		tiles: tileCover().map((id) => ({ ...id, data: tile(id) })),
		extent: EXTENT,
		metadata: {
			name: 'Suzhou Creek Innovation Corridor',
			attribution: '© OpenStreetMap contributors (ODbL 1.0)',
			vector_layers: layers.map(({ name, minzoom }) => ({
				id: name,
				minzoom: Math.min(Math.floor(minzoom), TILED_LAST),
				maxzoom: TILED_LAST,
				fields: {}
			}))
		}
	});
}
