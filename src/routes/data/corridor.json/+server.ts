import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';

export const prerender = true;

/** Facts of the corridor as a whole, and its story by sector. */
export const GET = () => json(catalogue().geodata.corridor);
