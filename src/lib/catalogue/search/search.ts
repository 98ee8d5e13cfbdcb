/** Finds what was typed: the results alone of `answer.ts`. */
import { answer, type SearchOptions } from './answer';
import type { SearchResult } from './match/result';
import type { SearchIndex } from './index/search-index';

export type { SearchOptions } from './answer';

/** What was typed, best first; nothing for nothing. */
export const search = (
	index: SearchIndex,
	query: string,
	options: SearchOptions = {}
): SearchResult[] => answer(index, query, options).results;
