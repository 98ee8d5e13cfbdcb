import { catalogue } from '#lib/server/catalogue';
import { placesKml } from '#lib/server/publish/open-data';

export const prerender = true;

export const GET = () =>
	new Response(placesKml(catalogue()), {
		headers: { 'content-type': 'application/vnd.google-earth.kml+xml' }
	});
