import { tileLayers } from '#lib/layers/tile-layers';
import { catalogue } from '#lib/server/catalogue';
import { mapFiles } from '#lib/server/publish/map-files';
import { groundTiles } from '#lib/server/tiles/ground-tiles';
import { tileCover } from '#lib/server/tiles/tile-cover';
import { deployment } from '#lib/state/deployment';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	deployment.tiles ? [] : tileCover().map(({ z, x, y }) => ({ z: `${z}`, x: `${x}`, y: `${y}` }));

/** Cut once per build; in development the data may have changed. */
let tiles: ReturnType<typeof groundTiles> | undefined;

/** A tile of the map. */
export const GET: RequestHandler = ({ params: { z, x, y } }) => {
	if (!tiles || import.meta.env.DEV) {
		const { geodata, ground } = catalogue();
		tiles = groundTiles(tileLayers(), mapFiles(geodata, ground.green));
	}
	const body = tiles({ z: Number(z), x: Number(x), y: Number(y) });
	return new Response(body, { headers: { 'content-type': 'application/vnd.mapbox-vector-tile' } });
};
