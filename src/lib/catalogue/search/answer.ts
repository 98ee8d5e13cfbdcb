/**
 * Answers a search: the results and, where they may not be what was meant, the reason. The page's language
 * plays no role: all languages get the same results in the same order.
 *
 * Names are matched as a whole, and words anywhere by MiniSearch. Only where nothing matches, the words of a
 * question are taken off; then names are matched by sound, as abbreviations or with one typo; then with two
 * typos; finally partial matches.
 */
import { wordsOf } from './reading/folded';
import { byName, bySound, byWholeWord, byWords, isInName, type Hit } from './match/exact-matches';
import { isShortForLine, lineNamed, lineWithin, withPlainLine } from './lines/line-query';
import { byNameWithin, byShortened } from './match/approximate-matches';
import type { Matched, SearchResult } from './match/result';
import type { SearchIndex } from './index/search-index';
import { sectorNamed } from './index/search-words';
import { unwrapped } from './question';
import { ranked, type SearchOptions } from './ranked';
import { hasNames, isAround, topicOf, topicWithin, type Topic } from './topics';

export type { SearchOptions } from './ranked';

export interface Answer {
	results: SearchResult[];
	/** false where no name matches exactly, so that the results are approximate */
	exact: boolean;
	/** the topic that the query is about, where this map has no data on it */
	topic: Topic | null;
	/** the number of a metro line that is not on this map */
	absentLine: string | null;
	/** true where the readings of common characters, not fetched yet, may find more */
	wantsSounds: boolean;
	/** what is looked for, without the words of a question: what another map would be asked */
	asked: string;
}

/** Longer queries are cut: no name is as long, and comparing a pasted page would be wasted work. */
const LONGEST_QUERY = 80;

/** A line and its stations in their order. */
function lineResults({ lines }: SearchIndex, number: string): SearchResult[] {
	const line = lines.get(number);
	if (!line) return [];
	return [line.entry, ...line.stations].map((entry) => ({
		entry,
		matched: { by: 'line' },
		points: 0
	}));
}

const HAN = /\p{Script=Han}/u;

interface Asked extends SearchOptions {
	/** whether distance counts before the layer, among what is of the kind that was asked for */
	isNear?: boolean;
}

/** The answer where a line, a topic, a kind or a name matches exactly; null where none does. */
function exactly(index: SearchIndex, text: string, options: Asked): Answer | null {
	const base: Answer = {
		results: [],
		exact: true,
		topic: null,
		absentLine: null,
		wantsSounds: false,
		asked: unwrapped(text)?.text ?? text.trim()
	};
	const line = lineNamed(text);
	if (line && index.lines.has(line)) return { ...base, results: lineResults(index, line) };
	if (index.kinds.get(wordsOf(text).join(''))?.has('metro-lines:line')) {
		const lines = [...index.lines.values()].map(({ entry }) => entry);
		return {
			...base,
			results: lines.map((entry) => ({ entry, matched: { by: 'kind' }, points: 0 }))
		};
	}
	const topic = topicOf(text);
	const plain = topic?.word ?? withPlainLine(text);
	const words = wordsOf(plain);
	const joined = words.join('');
	const ofKind = byWholeWord(index, joined, options.isNear);
	if (options.isNear && ofKind.length > 0 && !topic) {
		return { ...base, results: ranked(ofKind, options) };
	}
	// A word for a kind is no part of another word: a bus is no business park.
	const isTerm =
		topic !== null ||
		index.kinds.has(joined) ||
		index.uses.has(joined) ||
		sectorNamed(joined) !== undefined;
	const named = topic && !hasNames(topic.topic) ? [] : byName(index, joined);
	const strict = [...ofKind, ...(isTerm ? named.filter((hit) => isInName(hit, words)) : named)];
	if (topic) return { ...base, topic: topic.topic, results: ranked(strict, options) };
	strict.push(...byWords(index, plain, { typos: 0, least: 1, isWhole: isTerm }));
	return strict.length > 0 ? { ...base, results: ranked(strict, options) } : null;
}

/** The answer where nothing matches exactly. */
function approximately(index: SearchIndex, text: string, options: SearchOptions): Answer {
	const nothing: Answer = {
		results: [],
		exact: false,
		topic: null,
		absentLine: null,
		wantsSounds: false,
		asked: text.trim()
	};
	const line = lineNamed(text);
	if (line) {
		return isShortForLine(text)
			? { ...nothing, exact: true }
			: { ...nothing, exact: true, absentLine: line };
	}
	const mentioned = lineWithin(text)?.line;
	if (mentioned && index.lines.has(mentioned)) {
		return { ...nothing, results: lineResults(index, mentioned) };
	}
	const words = wordsOf(withPlainLine(text));
	const joined = words.join('');
	const wantsSounds =
		index.common === null && [...joined].filter((one) => HAN.test(one)).length > 1;
	const about = topicWithin(text);
	const stages: (() => Hit[])[] = [
		() => [
			// Only a Chinese character can stand for another with the same reading.
			...(HAN.test(joined) ? byName(index, joined, index.sounds) : []),
			...byShortened(index, joined),
			...byWords(index, text, { typos: 1, least: 1 })
		],
		() => bySound(index, joined, false),
		() => [
			...byWords(index, text, { typos: 2, least: 1 }),
			// Pinyin with spaces and a typo: the index stores the readings of names without spaces.
			...byWords(index, joined, { typos: 2, least: 1 })
		],
		() => bySound(index, joined, true),
		() => {
			// For a hospital that this map does not have, a match of the district alone would mislead.
			const parts = byWords(index, text, { typos: 1, least: about ? 0.6 : 0.5 });
			return [...byNameWithin(index, words), ...parts.filter(({ share }) => !about || share > 0)];
		}
	];
	for (const [nth, stage] of stages.entries()) {
		const hits = stage();
		if (hits.length === 0) continue;
		const isWithin = nth === stages.length - 1;
		return {
			...nothing,
			results: ranked(hits, options),
			topic: isWithin ? about : null,
			wantsSounds: wantsSounds && nth > 0 && !(isWithin && about)
		};
	}
	return { ...nothing, topic: about, wantsSounds: wantsSounds && !about };
}

/** The results for a query, the best first; none for an empty one. */
export function answer(index: SearchIndex, query: string, options: SearchOptions = {}): Answer {
	const text = query.slice(0, LONGEST_QUERY);
	const words = wordsOf(text);
	if (isAround(words)) {
		const none = { results: [], topic: null, absentLine: null, wantsSounds: false };
		return { ...none, exact: true, asked: text.trim() };
	}
	const found = exactly(index, text, options);
	if (found) return found;
	const question = unwrapped(text);
	const { isNear } = question ?? {};
	const unasked = question && exactly(index, question.text, { ...options, isNear });
	return unasked ?? approximately(index, question?.text ?? text, options);
}

/** Matches of what a place is, not of what it is called: something else may have been meant. */
const OF_ITS_KIND: readonly Matched['by'][] = ['kind', 'use', 'sector', 'summary'];

/**
 * Whether other maps may know more: nothing was found, or nothing surely, or only what is of the kind that
 * was asked for, or what was asked for is not this map's subject.
 */
export function isDoubtful({ results, exact, topic }: Answer): boolean {
	const [best] = results;
	return !best || !exact || topic !== null || OF_ITS_KIND.includes(best.matched.by);
}
