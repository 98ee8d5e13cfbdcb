/** Exact matching of entries: by name, by sound, by kind or sector, by words. */
import type { Sounds } from '../reading/align';
import { isHan, singlesOf, termsOf, wordsOf } from '../reading/folded';
import { kindLine, searchedLayer } from '../index/searched-layers';
import { nameMatch, type NameMatch } from './name-match';
import type { Matched } from './result';
import type { Indexed, SearchIndex } from '../index/search-index';
import { kindKey, sectorNamed } from '../index/search-words';
import { PART, WHOLE_USE, WHOLE_WORD } from './match-score';
import { textsOf } from '../../../i18n/localised';
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

/**
 * Matches a complete term for what an entry is used for, its kind or one of its sectors. All of them match
 * equally well, so that the nearest comes first.
 * @param isNear whether its layer counts nothing, as where the nearest is asked for
 */
export function byWholeWord(
	{ all, kinds, uses }: SearchIndex,
	joined: string,
	isNear = false
): Hit[] {
	const sector = sectorNamed(joined);
	const named = kinds.get(joined);
	const used = uses.get(joined);
	if (!sector && !named && !used) return [];
	return all.flatMap((indexed) => {
		const { entry } = indexed;
		const isOfSector = sector && entry.layer === 'places' && entry.sectors.includes(sector);
		const use = entry.layer === 'places' && entry.uses?.find((one) => used?.has(one));
		if (!use && !isOfSector && !named?.has(kindKey(entry))) return [];
		const matched = (): Matched => {
			if (use) return { by: 'use', use };
			return isOfSector ? { by: 'sector', sector } : { by: 'kind' };
		};
		// Of sectors, one that is in the name comes first.
		const own = isOfSector && nameMatch(indexed.forms, joined);
		const share = own && !own.form.spoken ? own.share : 0;
		const points = use ? WHOLE_USE : WHOLE_WORD;
		const weight = isNear ? 0 : searchedLayer(entry.layer).weight;
		return { indexed, matched, points: (isNear ? WHOLE_WORD : points) + weight, share };
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
	/** whether words count only as a whole, not by their beginning */
	isWhole?: boolean;
}

const isLetters = (term: string) => /^\p{Script=Latin}/u.test(term);

/** The Chinese text that an entry shows, in which single characters are searched. */
function shownHan({ entry, forms }: Indexed): string {
	const names = forms.map(({ joined }) => joined).join(' ');
	const address = entry.layer === 'places' ? entry.address.zh : '';
	return `${names} ${address} ${kindLine(entry, 'zh')}`;
}

/** Words that every English text has: where only a part of a query is found, they are none of it. */
const LITTLE = new Set('the a an of to in at on by for and or from is are with near my'.split(' '));

/** Whether a part of the terms is more than chance: one of two pairs of Chinese characters is not. */
const isEnough = (found: number, terms: readonly string[], least: number): boolean =>
	found >= least * terms.length && !(terms.length === 2 && found === 1 && terms.every(isHan));

/** A word so long that a summary has it by no chance: a person's name. */
const isRare = (term: string) => isLetters(term) && term.length > 8;

/** Whether every Chinese word of a query stands in a summary as it was typed: its pairs do by chance. */
const isSaid = ({ summary }: Indexed, runs: readonly string[]): boolean =>
	runs.every((run) => textsOf(summary!).some((text) => text.includes(run)));

/** Matches words anywhere in an entry. A single letter is no word: it is matched with names only. */
export function byWords(
	{ all, words, kinds, uses }: SearchIndex,
	query: string,
	{ typos, least, isWhole = false }: Wish
): Hit[] {
	const typed = termsOf(query);
	const terms = least < 1 ? typed.filter((term) => !LITTLE.has(term)) : typed;
	const joined = terms.join('');
	if (joined.length < 2) return [];
	const singles = least < 1 ? [] : singlesOf(query);
	const runs = wordsOf(query).filter((word) => isHan(word) && word.length > 1);
	const hits = words.search(terms.join(' '), {
		tokenize: (text) => text.split(' '),
		combineWith: least < 1 ? 'OR' : 'AND',
		prefix: (term) => !isWhole && isLetters(term),
		// In short words a wrong letter makes a different word.
		fuzzy: (term) => isLetters(term) && term.length > (least < 1 ? 3 : 2) + typos && typos
	});
	return hits.flatMap((hit) => {
		const indexed = all[hit.id as number]!;
		const found = wordMatch(indexed, hit, terms, typos);
		if (!found || !isEnough(found.found.length, terms, least)) return [];
		const isPart = found.found.length < terms.length;
		// A part of the query that only names a kind (the street of street art) is no match.
		if (isPart && found.found.every((term) => kinds.has(term) || uses.has(term))) return [];
		if (found.inSummary && !(isPart ? found.found.some(isRare) : isSaid(indexed, runs))) return [];
		// A match of the kind alone is too weak where the other words were not found.
		if (isPart && found.isKindOnly) return [];
		if (singles.some((single) => !shownHan(indexed).includes(single))) return [];
		const weight = isPart
			? (PART * found.weight * found.found.length) / terms.length
			: found.weight;
		const points = weight + searchedLayer(indexed.entry.layer).weight;
		const share = found.inName ? shareOf(indexed, joined) : 0;
		return { indexed, matched: found.matched, points, share };
	});
}
