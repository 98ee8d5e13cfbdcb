/** Fetches what can be searched for and indexes it, once per page, when it is first wanted. */
import { search, type SearchOptions } from './search';
import type { SearchFile } from './search-file';
import { buildSearchIndex } from './search-index';
import type { SearchResult } from './result';

/** Finds what was typed, best first; see `search.ts`. */
export type Search = (query: string, options?: SearchOptions) => SearchResult[];

const pending = new Map<string, Promise<Search>>();

async function load(dataRoot: string): Promise<Search> {
	const response = await fetch(`${dataRoot}search.json`);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const index = await buildSearchIndex((await response.json()) as SearchFile);
	return (query, options) => search(index, query, options);
}

/**
 * The search.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where it cannot be loaded; asking again tries again
 */
export function loadSearch(dataRoot: string): Promise<Search> {
	let search = pending.get(dataRoot);
	if (!search) {
		search = load(dataRoot);
		search.catch(() => pending.delete(dataRoot));
		pending.set(dataRoot, search);
	}
	return search;
}
