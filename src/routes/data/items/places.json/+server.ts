import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';

export const prerender = true;

/** Every place, as lists and cards need it. */
export const GET = () => json(catalogue().places);
