import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { summariesOf } from '#lib/server/search/search-index';

export const prerender = true;

/** What each place is, in a sentence or two, by id: the search also finds places by these words. */
export const GET = () => json(summariesOf(catalogue()));
