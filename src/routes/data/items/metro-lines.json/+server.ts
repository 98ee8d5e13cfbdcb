import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { metroLineItems } from '#lib/server/derive/metro-lines';

export const prerender = true;

/** Every metro line of the map: its stations in order, the places near them. */
export const GET = () => json(metroLineItems(catalogue().geodata));
