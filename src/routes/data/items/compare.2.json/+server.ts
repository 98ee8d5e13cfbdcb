import { json } from '@sveltejs/kit';
import { comparisonData } from '#lib/server/publish/comparison';
import { catalogue } from '#lib/server/catalogue';

export const prerender = true;

/** Data derived for comparing places. */
export const GET = () => json(comparisonData(catalogue().geodata));
