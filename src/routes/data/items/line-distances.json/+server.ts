import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { lineDistances } from '#lib/server/publish/line-distances';

export const prerender = true;

/** The distance of each place from the nearest station of each metro line. */
export const GET = () => json(lineDistances(catalogue().geodata));
