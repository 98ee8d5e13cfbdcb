import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { placesGeojson } from '#lib/server/publish/open-data';

export const prerender = true;

export const GET = () => json(placesGeojson(catalogue()));
