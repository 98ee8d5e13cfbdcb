import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';

export const prerender = true;

/** Every source once. */
export const GET = () => json(catalogue().geodata.sources);
