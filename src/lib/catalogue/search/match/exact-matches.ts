/** Exact matching of entries: by name, by sound, by kind or sector, by words. */
import type { Sounds } from '../reading/align';
import { isHan, singlesOf, termsOf } from '../reading/folded';
import { kindLine, searchedLayer } from '../index/searched-layers';
import { nameMatch, type NameMatch } from './name-match';
import type { Matched } from './result';
import type { Indexed, SearchIndex } from '../index/search-index';
import { kindKey, sectorNamed } from '../index/search-words';
import { PART, WHOLE_WORD } from './match-score';
import { wordMatch } from './word-match';

export interface Hit {
	indexed: Indexed;
	/** computes the reason, which is needed for displayed results only */
	matched: () => Matched;
	points: number;
	/** the share of the name that was typed, 0 to 1; breaks ties */
	share: number;
}

function matchedName({ form, manner, along, bySound }: NameMatch): Matched {
	const { text, lang, role, spoken } = form;
	if (role === 'alias') return { by: 'alias', text, lang };
	const by = bySound ? 'sound' : manner;
	const isHeard = by === 'sound' || by === 'pinyin' || by === 'initials';
	if (!isHeard || !along || spoken || !('units' in form)) return { by: 'name', text, lang };
	const part = form.units.slice(along.from, along.to).map(({ character }) => character);
	return { by, text: part.join(''), heard: along.heard.join(' ') };
}

/**
 * Matches a query as a whole with names, in all ways of typing them. With `same`, also by characters that
 * sound like those of the name.
 * @param joined what was typed, folded and without spaces
 */
export function byName({ all }: SearchIndex, joined: string, same?: Sounds): Hit[] {
	return all.flatMap((indexed) => {
		const found = nameMatch(indexed.forms, joined, same && { same });
		return found ? namedHit(indexed, found) : [];
	});
}

function namedHit(indexed: Indexed, found: NameMatch): Hit {
	const points = found.weight + searchedLayer(indexed.entry.layer).weight;
	return { indexed, matched: () => matchedName(found), points, share: found.share };
}

/**
 * Matches names typed with other characters of the same sound, including characters that occur in no name
 * here. At least one character must be right, because otherwise there are too many chance matches, and two
 * characters alone must be the beginning of a name.
 * @param isBlurred whether zh and z, n and l, -ing and -in count as the same
 */
export function bySound({ all, common }: SearchIndex, joined: string, isBlurred: boolean): Hit[] {
	const { length } = joined;
	if (!common || !/^\p{Script=Han}+$/u.test(joined) || length < (isBlurred ? 3 : 2)) return [];
	return all.flatMap((indexed) => {
		const found = nameMatch(indexed.forms, joined, { same: common, isBlurred });
		if (!found || found.manner === 'pinyin' || (length < 3 && found.along?.from !== 0)) return [];
		return namedHit(indexed, found);
	});
}

/** True where the names of a match contain every word as a whole. */
export function isInName({ indexed }: Hit, words: readonly string[]): boolean {
	return words.every((word) =>
		indexed.forms.some((form) =>
			'units' in form ? form.joined.includes(word) : form.words.includes(word)
		)
	);
}

/** Matches a complete term for an entry's kind or one of its sectors. */
export function byWholeWord({ all, kinds }: SearchIndex, joined: string): Hit[] {
	const sector = sectorNamed(joined);
	const named = kinds.get(joined);
	if (!sector && !named) return [];
	return all.flatMap((indexed) => {
		const { entry } = indexed;
		const isOfSector = sector && entry.layer === 'places' && entry.sectors.includes(sector);
		if (!isOfSector && !named?.has(kindKey(entry))) return [];
		const matched = (): Matched => (isOfSector ? { by: 'sector', sector } : { by: 'kind' });
		// Of equal matches, one with the word in its name comes first.
		const own = nameMatch(indexed.forms, joined);
		const share = own && !own.form.spoken ? own.share : 0;
		return { indexed, matched, points: WHOLE_WORD + searchedLayer(entry.layer).weight, share };
	});
}

/** The share of an entry's name that the typed letters or characters make up, 0 to 1. */
function shareOf({ forms }: Indexed, joined: string): number {
	const form = forms.find((form) => 'units' in form === isHan(joined))!;
	return Math.min(1, joined.length / form.joined.length);
}

interface Wish {
	/** the most wrong letters in a longer word */
	typos: number;
	/** the least share of the query that must be found, 0 to 1 */
	least: number;
}

const isLetters = (term: string) => /^\p{Script=Latin}/u.test(term);

/** The Chinese text that an entry shows, in which single characters are searched. */
function shownHan({ entry, forms }: Indexed): string {
	const names = forms.map(({ joined }) => joined).join(' ');
	const address = entry.layer === 'places' ? entry.address.zh : '';
	return `${names} ${address} ${kindLine(entry, 'zh')}`;
}

/** Matches words anywhere in an entry. A single letter is no word: it is matched with names only. */
export function byWords({ all, words }: SearchIndex, query: string, { typos, least }: Wish): Hit[] {
	const terms = termsOf(query);
	const joined = terms.join('');
	if (joined.length < 2) return [];
	const singles = least < 1 ? [] : singlesOf(query);
	const hits = words.search(query, {
		tokenize: termsOf,
		combineWith: least < 1 ? 'OR' : 'AND',
		prefix: isLetters,
		// In short words a wrong letter makes a different word.
		fuzzy: (term) => isLetters(term) && term.length > 2 + typos && typos
	});
	return hits.flatMap((hit) => {
		const indexed = all[hit.id as number]!;
		const found = wordMatch(indexed, hit, terms, typos);
		if (!found || found.found < least * terms.length) return [];
		// A match of the kind alone is too weak where the other words were not found.
		if (found.found < terms.length && found.isKindOnly) return [];
		if (singles.some((single) => !shownHan(indexed).includes(single))) return [];
		const isPart = found.found < terms.length;
		const weight = isPart ? (PART * found.weight * found.found) / terms.length : found.weight;
		const points = weight + searchedLayer(indexed.entry.layer).weight;
		const share = found.inName ? shareOf(indexed, joined) : 0;
		return { indexed, matched: found.matched, points, share };
	});
}
