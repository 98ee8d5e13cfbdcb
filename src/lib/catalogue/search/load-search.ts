/** Fetches the search file and indexes it, once per page, when it is first needed. */
import { fetchJson, fetchOnce, rememberingLoads } from '../fetch-once';
import { answer, type Answer, type SearchOptions } from './answer';
import type { SearchFile, Summaries } from './index/search-file';
import { addSummaries, buildSearchIndex } from './index/search-index';
import { mergedSounds, readSounds, type SoundsFile } from './reading/sounds';

export interface Search {
	/** answers a query: the results, the best first, and remarks on them; see `answer.ts` */
	(query: string, options?: SearchOptions): Answer;
	/**
	 * Fetches the readings of common characters, for an answer with `wantsSounds`. Where that fails, the
	 * search works as before.
	 */
	fetchSounds: () => Promise<void>;
	/**
	 * Fetches what each place is, so that it is also found by these words. Where that fails, the search works
	 * as before.
	 */
	fetchSummaries: () => Promise<void>;
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
	const fetchSummaries = async () => {
		await fetchOnce<Summaries>(`${dataRoot}items/summaries.json`)
			.then((summaries) => addSummaries(index, summaries))
			.catch(() => {});
	};
	return Object.assign(search, { fetchSounds, fetchSummaries });
}

/** * Loads the search.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where it cannot be loaded; the next call tries again
 */
export const loadSearch = rememberingLoads(load);
