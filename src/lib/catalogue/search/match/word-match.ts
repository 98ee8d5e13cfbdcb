/** Scores words that MiniSearch found in an entry, by the fields in which they were found. */
import type { SearchResult as WordHit } from 'minisearch';
import { isHan, wordsOf } from '../reading/folded';
import type { Matched } from './result';
import { FIELDS, type Field, type Indexed } from '../index/search-index';
import { sectorWords, useWords } from '../index/search-words';
import { ALL_WORDS, TYPO, WORD } from './match-score';
import { localeOfText } from '../../../i18n/locale';
import { inLanguage } from '../../../i18n/localised';

export interface WordMatch {
	/** in points */
	weight: number;
	/** the terms that were found */
	found: readonly string[];
	/** true where none of them is in its names or addresses, only in the terms for its kind */
	isKindOnly: boolean;
	/** true where one of them is only in what it is said to be */
	inSummary: boolean;
	/** true where all of them are in its name */
	inName: boolean;
	/** computes the reason, which is needed for displayed results only */
	matched: () => Matched;
}

/** The best field in which a term was found, and whether it was a typo. */
interface Found {
	term: string;
	field: Field;
	typo: boolean;
}

const bestOf = (fields: readonly string[]): Field =>
	FIELDS.filter((field) => fields.includes(field)).reduce((a, b) => (WORD[b] > WORD[a] ? b : a));

function foundOf(
	term: string,
	{ match }: WordHit,
	terms: readonly string[],
	typos: number
): Found | null {
	const fits = (word: string, typed: string) =>
		word === typed || (!isHan(typed) && word.startsWith(typed));
	const best = (words: readonly string[], typo: boolean): Found | null => {
		const fields = words.flatMap((word) =>
			match[word]!.filter((field) => {
				// A summary is prose: only a whole word of it says something.
				if (field === 'summary') return word === term;
				// Terms for kinds are short words, of which another one is soon made: film, firm.
				return !typo || term.length > 5 || !['kind', 'use', 'sector'].includes(field);
			})
		);
		return fields.length > 0 ? { term, field: bestOf(fields), typo } : null;
	};
	const words = Object.keys(match);
	const exact = best(
		words.filter((word) => fits(word, term)),
		false
	);
	if (exact || isHan(term)) return exact;
	// A term of the index that no typed term equals is what a mistyped term was corrected to.
	return best(
		words.filter((word) => {
			// A short word with another first letter is a different word: coins, join; gallery, valley.
			if (term.length < (typos > 1 ? 9 : 6) && word[0] !== term[0]) return false;
			return !terms.some((typed) => fits(word, typed));
		}),
		true
	);
}

/** The text that contains the most terms. */
function holding(texts: readonly string[], terms: readonly string[]): string {
	const hits = (text: string) => {
		const joined = wordsOf(text).join(' ');
		return terms.filter((term) => joined.includes(term)).length;
	};
	return texts.reduce((best, next) => (hits(next) > hits(best) ? next : best));
}

/** The reason to show for terms found in a field. */
function matchedIn({ entry, summary }: Indexed, field: Field, terms: readonly string[]): Matched {
	const lang = localeOfText(terms.join(' '));
	if (field === 'alias' && 'aliases' in entry && entry.aliases) {
		const text = holding(entry.aliases, terms);
		return { by: 'alias', text, lang: localeOfText(text) };
	}
	if (field === 'line' && entry.layer === 'metro') return { by: 'line' };
	if (entry.layer === 'places') {
		if (field === 'address') return { by: 'address', text: entry.address };
		if (field === 'former') {
			const texts = entry.former.map((former) => inLanguage(former, lang));
			return { by: 'former', text: entry.former[texts.indexOf(holding(texts, terms))]! };
		}
		if (field === 'summary' && summary) return { by: 'summary', text: summary };
		if (field === 'use' && entry.uses) {
			const named = entry.uses.map((use) => useWords([use]));
			return { by: 'use', use: entry.uses[named.indexOf(holding(named, terms))]! };
		}
		if (field === 'sector') {
			const named = entry.sectors.map((sector) => sectorWords(sector).join(' '));
			return { by: 'sector', sector: entry.sectors[named.indexOf(holding(named, terms))]! };
		}
	}
	if (field === 'kind') return { by: 'kind' };
	// Only the Chinese name has readings.
	return field === 'sound'
		? { by: 'typo', text: entry.name.zh, lang: 'zh' }
		: { by: 'name', text: inLanguage(entry.name, lang), lang };
}

/** True where these are all the words of a Latin name, in any order. */
function areAllWords({ forms }: Indexed, terms: readonly string[]): boolean {
	return forms.some(
		(form) =>
			'words' in form &&
			form.words.length === terms.length &&
			form.words.every((word) => terms.includes(word))
	);
}

/** The score of a MiniSearch result, and the reason for the match. */
export function wordMatch(
	indexed: Indexed,
	hit: WordHit,
	terms: readonly string[],
	allowed = 0
): WordMatch | null {
	const found = terms.flatMap((term) => foundOf(term, hit, terms, allowed) ?? []);
	if (found.length === 0) return null;
	const typos = found.filter(({ typo }) => typo).length;
	const sum = found.reduce((total, { field }) => total + WORD[field], 0);
	const isAll = typos === 0 && areAllWords(indexed, terms);
	const weight = isAll ? ALL_WORDS : sum / found.length - typos * TYPO;
	// Words in the name are visible anyway; the reason to show is the word found elsewhere.
	const weakest = found.reduce((a, b) => (WORD[b.field] < WORD[a.field] ? b : a)).field;
	const matched = (): Matched => {
		const of = found.filter(({ field }) => field === weakest).map(({ term }) => term);
		const reason = matchedIn(indexed, weakest, of);
		return typos > 0 && reason.by === 'name' ? { ...reason, by: 'typo' } : reason;
	};
	const isKindOnly = found.every(({ field }) => ['kind', 'sector', 'use'].includes(field));
	const inSummary = found.some(({ field }) => field === 'summary');
	return {
		weight,
		found: found.map(({ term }) => term),
		isKindOnly,
		inSummary,
		inName: weakest === 'name',
		matched
	};
}
