/** Fetches what can be searched for and indexes it, once per page, when it is first wanted. */
import { fetchJson, rememberingLoads } from '../fetch-once';
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
export const loadSearch = rememberingLoads(load);
