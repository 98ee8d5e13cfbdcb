/** What a search answers. */
import type { Locale } from '../../../i18n/locale';
import type { Sector } from '../../schema/vocabulary';
import type { SearchEntry } from '../index/search-file';

/** Why an entry was found; the text is what matched, as it is published. */
export type Matched =
	/** its name, in whichever language; `typo` where a letter or two were wrong */
	| { by: 'name' | 'typo'; text: string; lang: Locale }
	/** its Chinese name by sound: the characters that were meant, and how they are read */
	| { by: 'pinyin' | 'initials' | 'sound'; text: string; heard: string }
	/** another or a former name of it, what the site was before, or its address */
	| { by: 'alias' | 'former' | 'address'; text: string; lang: Locale }
	| { by: 'sector'; sector: Sector }
	/** the metro line that it is, or that a station is on */
	| { by: 'line' }
	/** what it is: a bridge, a campus */
	| { by: 'kind' };

export interface SearchResult {
	entry: SearchEntry;
	matched: Matched;
	/** what the match is worth; the higher the better, see `match-score.ts` */
	points: number;
}
