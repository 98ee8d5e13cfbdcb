import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { MAP_FILES, mapFile, type MapFile } from '#lib/server/publish/map-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// Also what comes with the tiles: a chosen line is lit as a whole, and a printed sheet is drawn from whole lines.
export const entries: EntryGenerator = () => MAP_FILES.map((file) => ({ file }));

/** The features of a dataset that the map draws. */
export const GET: RequestHandler = ({ params }) => {
	const { geodata, ground } = catalogue();
	return json(mapFile(params.file as MapFile, geodata, ground.green));
};
