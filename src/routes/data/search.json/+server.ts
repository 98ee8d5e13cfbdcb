import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { searchFile } from '#lib/server/search/search-index';

export const prerender = true;

/** What can be searched for, and how names are read; indexed in the browser. */
export const GET = () => json(searchFile(catalogue()));
