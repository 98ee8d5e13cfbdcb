import { error } from '@sveltejs/kit';
import { pictureSvg } from '#lib/layers/still-picture/picture';
import { PICTURES, pictureName, readPictureName } from '#lib/layers/still-picture/picture-name';
import { catalogue } from '#lib/server/catalogue';
import { mapFiles } from '#lib/server/publish/map-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	PICTURES.map((picture) => ({ picture: pictureName(picture) }));

/** The map as a still picture, in a language, a theme and a size. */
export const GET: RequestHandler = ({ params }) => {
	const picture = readPictureName(params.picture);
	if (!picture) error(404);
	const { geodata, ground } = catalogue();
	const svg = pictureSvg({ ...picture, data: mapFiles(geodata, ground.green) });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
