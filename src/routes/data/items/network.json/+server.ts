import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { networkData } from '#lib/server/derive/network';

export const prerender = true;

/** The metro of the whole city: stations, running times, headways. */
export const GET = () => json(networkData(catalogue().geodata));
