/** The results of `answer.ts` alone. */
import { answer, type SearchOptions } from './answer';
import type { SearchResult } from './match/result';
import type { SearchIndex } from './index/search-index';

export type { SearchOptions } from './answer';

/** The results for a query, the best first; none for an empty one. */
export const search = (
	index: SearchIndex,
	query: string,
	options: SearchOptions = {}
): SearchResult[] => answer(index, query, options).results;
