import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { searchFile } from '#lib/server/search/search-index';

export const prerender = true;

/** The search entries, with the pinyin of names; indexed in the browser. */
export const GET = () => json(searchFile(catalogue()));
