import { json } from '@sveltejs/kit';
import { ALL_LINE_SOURCES } from '#lib/layers/lit-line';
import { tileLayers } from '#lib/layers/tile-layers';
import { catalogue } from '#lib/server/catalogue';
import { MAP_FILES, mapFile, type MapFile } from '#lib/server/publish/map-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => {
	const inTiles = new Set(tileLayers().map(({ name }) => name));
	// A line that is chosen is lit as a whole, wherever the map looks.
	const isPublished = (file: string) => !inTiles.has(file) || ALL_LINE_SOURCES.includes(file);
	return MAP_FILES.filter(isPublished).map((file) => ({ file }));
};

/** The features of a dataset that the map draws, where they do not come with its tiles, and all streets. */
export const GET: RequestHandler = ({ params }) => {
	const { geodata, ground } = catalogue();
	return json(mapFile(params.file as MapFile, geodata, ground.green));
};
