/**
 * Answers a search: the results and, where they may not be what was meant, the reason. The page's language
 * plays no role: all languages get the same results in the same order.
 *
 * Names are matched as a whole, and words anywhere by MiniSearch. Only where nothing matches, names are
 * matched by sound, as abbreviations or with one typo; then with two typos; finally partial matches.
 */
import { EXTENT_CENTRE } from '../schema/extent';
import type { LngLat } from '../schema/common';
import { wordsOf } from './reading/folded';
import { byName, bySound, byWholeWord, byWords, isInName, type Hit } from './match/exact-matches';
import { isShortForLine, lineNamed, lineWithin, withPlainLine } from './lines/line-query';
import { byNameWithin, byShortened } from './match/approximate-matches';
import type { SearchResult } from './match/result';
import type { SearchIndex } from './index/search-index';
import { hasNames, isAround, topicOf, topicWithin, type Topic } from './topics';

export interface SearchOptions {
	/** the most results; 8 by default. A metro line comes with all of its stations. */
	limit?: number;
	/**
	 * of equal results the nearer to this point comes first, by default to the map's centre; `[lng, lat]`
	 * WGS-84
	 */
	near?: LngLat | null;
}

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
}

/** Longer queries are cut: no name is as long, and comparing a pasted page would be wasted work. */
const LONGEST_QUERY = 80;

/** One degree of longitude against one of latitude at the corridor, 31.25° N. */
const ASPECT = Math.cos((31.25 * Math.PI) / 180);

/** A squared distance in degrees, for sorting only; never shown. */
const farness = ([lng, lat]: LngLat, near: LngLat) =>
	((lng - near[0]) * ASPECT) ** 2 + (lat - near[1]) ** 2;

/** The best match of each entry. */
function best(hits: readonly Hit[]): Hit[] {
	const found = new Map<number, Hit>();
	for (const hit of hits) {
		const other = found.get(hit.indexed.order);
		if (!other || hit.points + hit.share > other.points + other.share) {
			found.set(hit.indexed.order, hit);
		}
	}
	return [...found.values()];
}

const resultOf = ({ indexed, matched, points }: Hit): SearchResult => ({
	entry: indexed.entry,
	matched: matched(),
	points
});

function sorted(hits: readonly Hit[], { limit = 8, near = null }: SearchOptions): SearchResult[] {
	const centre = near ?? EXTENT_CENTRE;
	return best(hits)
		.sort(
			(a, b) =>
				b.points - a.points ||
				b.share - a.share ||
				farness(a.indexed.entry.point, centre) - farness(b.indexed.entry.point, centre) ||
				a.indexed.order - b.indexed.order
		)
		.slice(0, limit)
		.map(resultOf);
}

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

/** The results for a query, the best first; none for an empty one. */
export function answer(index: SearchIndex, query: string, options: SearchOptions = {}): Answer {
	const text = query.slice(0, LONGEST_QUERY);
	const typed = wordsOf(text).join('');
	const nothing: Answer = {
		results: [],
		exact: true,
		topic: null,
		absentLine: null,
		wantsSounds: false
	};
	if (!typed) return nothing;
	const line = lineNamed(text);
	if (line && index.lines.has(line)) return { ...nothing, results: lineResults(index, line) };
	if (index.kinds.get(typed)?.has('metro-lines:line')) {
		const lines = [...index.lines.values()].map(({ entry }) => entry);
		return {
			...nothing,
			results: lines.map((entry) => ({ entry, matched: { by: 'kind' }, points: 0 }))
		};
	}
	const plain = withPlainLine(text);
	const words = wordsOf(plain);
	const joined = words.join('');
	const asked = topicOf(text);
	if (asked) {
		const { topic, word } = asked;
		const hits = hasNames(topic) ? byName(index, word) : [];
		const named = hits.filter((hit) => isInName(hit, [word]));
		return { ...nothing, topic, results: sorted(named, options) };
	}
	const strict = [
		...byName(index, joined),
		...byWholeWord(index, joined),
		...byWords(index, plain, { typos: 0, least: 1 })
	];
	if (strict.length > 0) return { ...nothing, results: sorted(strict, options) };
	if (isAround(words)) return nothing;
	if (line) return isShortForLine(text) ? nothing : { ...nothing, absentLine: line };
	const mentioned = lineWithin(text)?.line;
	if (mentioned && index.lines.has(mentioned)) {
		return { ...nothing, exact: false, results: lineResults(index, mentioned) };
	}
	const wantsSounds = index.common === null && [...typed].filter((one) => HAN.test(one)).length > 1;
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
			const parts = byWords(index, text, { typos: 1, least: 0.5 });
			// For a hospital that this map does not have, a match of the district alone would mislead.
			return [...byNameWithin(index, words), ...parts.filter(({ share }) => !about || share > 0)];
		}
	];
	for (const [nth, stage] of stages.entries()) {
		const hits = stage();
		if (hits.length === 0) continue;
		const results = sorted(hits, options);
		const isWithin = nth === stages.length - 1;
		return {
			...nothing,
			results,
			exact: false,
			topic: isWithin ? about : null,
			wantsSounds: wantsSounds && nth > 0 && !(isWithin && about)
		};
	}
	return { ...nothing, exact: false, topic: about, wantsSounds: wantsSounds && !about };
}
