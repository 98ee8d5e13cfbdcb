/** Something that can be chosen from the search's list. */
import type { SearchResult } from '../../catalogue/search/result';
import type { TypedOption } from './typed-option';

export type Choice =
	{ type: 'typed'; option: TypedOption } | { type: 'result'; result: SearchResult };
