/** The result of a search. */
import type { Locale } from '../../../i18n/locale';
import type { Localised } from '../../../i18n/localised';
import type { Use } from '../../kinds/place-uses';
import type { Sector } from '../../schema/vocabulary';
import type { SearchEntry } from '../index/search-file';

/** Why an entry was found, with the matching text as it is published. */
export type Matched =
	/** its name, in any language; `typo` where one or two letters were wrong */
	| { by: 'name' | 'typo'; text: string; lang: Locale }
	/** its Chinese name by sound: the characters that were meant, and their readings */
	| { by: 'pinyin' | 'initials' | 'sound'; text: string; heard: string }
	| { by: 'alias'; text: string; lang: Locale }
	/** the former use of the site, its address, or what it is said to be, in every language */
	| { by: 'former' | 'address' | 'summary'; text: Localised }
	| { by: 'use'; use: Use }
	| { by: 'sector'; sector: Sector }
	/** the metro line that it is, or that a station is on */
	| { by: 'line' }
	/** its kind: a bridge, a campus */
	| { by: 'kind' };

export interface SearchResult {
	entry: SearchEntry;
	matched: Matched;
	/** the score of the match; higher is better, see `match-score.ts` */
	points: number;
}
