import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';

export const prerender = true;

/** The stops of the guided tour, in order. */
export const GET = () => json(catalogue().geodata.tour);
