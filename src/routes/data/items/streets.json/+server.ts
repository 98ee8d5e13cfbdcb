import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { streetItems } from '#lib/server/derive/streets';

export const prerender = true;

/** Every street of the map: its length, what stands on it, the stations near it. */
export const GET = () => json(streetItems(catalogue().geodata));
