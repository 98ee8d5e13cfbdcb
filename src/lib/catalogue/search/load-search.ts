/** Fetches what can be searched for and indexes it, once per page, when it is first wanted. */
import { answer, type Answer, type SearchOptions } from './answer';
import type { SearchFile } from './index/search-file';
import { buildSearchIndex } from './index/search-index';
import { mergedSounds, readSounds, type SoundsFile } from './reading/sounds';

export interface Search {
	/** what was typed, best first, and what else there is to say; see `answer.ts` */
	(query: string, options?: SearchOptions): Answer;
	/**
	 * Fetches how common characters sound, where an answer says that it wants them. Where that fails
	 * the search finds what it found before.
	 */
	fetchSounds: () => Promise<void>;
}

const pending = new Map<string, Promise<Search>>();

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as T;
}

async function load(dataRoot: string): Promise<Search> {
	const index = await buildSearchIndex(await fetchJson<SearchFile>(`${dataRoot}search.json`));
	const search = (query: string, options?: SearchOptions) => answer(index, query, options);
	const fetchSounds = async () => {
		const sounds = await fetchJson<SoundsFile>(`${dataRoot}items/sounds.json`)
			.then(readSounds)
			.catch(() => null);
		if (sounds) index.common ??= mergedSounds(index.sounds, sounds);
	};
	return Object.assign(search, { fetchSounds });
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
