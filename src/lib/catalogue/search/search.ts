/**
 * Finds what was typed: names in one piece, and words anywhere by MiniSearch. Only where nothing
 * fits, what sounds alike, is shortened or has a slip; then two slips; at last what fits in part.
 * The page's language plays no role: both languages get the same answers in the same order.
 */
import { EXTENT_CENTRE } from '../extent';
import type { LngLat } from '../schema/common';
import { wordsOf } from './folded';
import { byName, byWholeWord, byWords, type Hit } from './hits';
import { byNameWithin, byShortened } from './loose-hits';
import type { SearchResult } from './result';
import type { SearchIndex } from './search-index';

export interface SearchOptions {
	/** how many results at most; 8 unless told */
	limit?: number;
	/** between equals the nearer to this goes first, else to the map's middle; `[lng, lat]` WGS-84 */
	near?: LngLat | null;
}

/** Nobody types a longer name; a pasted page is not worth comparing. */
const LONGEST_QUERY = 80;

/** One degree of longitude against one of latitude at the corridor, 31.25° N. */
const ASPECT = Math.cos((31.25 * Math.PI) / 180);

/** Which of two is nearer, squared degrees: enough to sort by, never to be shown. */
const farness = ([lng, lat]: LngLat, near: LngLat) =>
	((lng - near[0]) * ASPECT) ** 2 + (lat - near[1]) ** 2;

/** The best hit of each entry. */
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

/**
 * What was typed, best first: by points, then by how much of the name was typed, then the nearer,
 * then in the order of the index. Nothing for nothing.
 */
export function search(
	index: SearchIndex,
	query: string,
	{ limit = 8, near = null }: SearchOptions = {}
): SearchResult[] {
	const text = query.slice(0, LONGEST_QUERY);
	const words = wordsOf(text);
	const joined = words.join('');
	if (!joined) return [];
	const stages: (() => Hit[])[] = [
		() => [
			...byName(index, joined),
			...byWholeWord(index, joined),
			...byWords(index, text, { typos: 0, least: 1 })
		],
		() => [
			// Only a character can stand for another of its sound.
			...(/\p{Script=Han}/u.test(joined) ? byName(index, joined, index.sounds) : []),
			...byShortened(index, joined),
			...byWords(index, text, { typos: 1, least: 1 })
		],
		() => [
			...byWords(index, text, { typos: 2, least: 1 }),
			// Pinyin with spaces and a slip: the names' sounds are written together.
			...byWords(index, joined, { typos: 2, least: 1 })
		],
		() => [...byNameWithin(index, words), ...byWords(index, text, { typos: 1, least: 0.5 })]
	];
	const hits = stages.reduce<Hit[]>((found, stage) => (found.length > 0 ? found : stage()), []);
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
		.map(({ indexed, matched, points }) => ({ entry: indexed.entry, matched: matched(), points }));
}
