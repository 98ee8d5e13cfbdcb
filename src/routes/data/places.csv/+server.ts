import { catalogue } from '#lib/server/catalogue';
import { placesCsv } from '#lib/server/publish/open-data';

export const prerender = true;

export const GET = () =>
	new Response(placesCsv(catalogue()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
