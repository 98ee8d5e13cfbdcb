/** Puts matches in order: the best first, and of equal ones the nearest. */
import type { LngLat } from '../schema/common';
import { EXTENT_CENTRE } from '../schema/extent';
import type { Hit } from './match/exact-matches';
import type { SearchResult } from './match/result';

export interface SearchOptions {
	/** the most results; 8 by default. A metro line comes with all of its stations. */
	limit?: number;
	/**
	 * of equal results the nearer to this point comes first, by default to the map's centre; `[lng, lat]`
	 * WGS-84
	 */
	near?: LngLat | null;
}

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

/** The results of these matches, each entry once. Distance never counts above the quality of a match. */
export function ranked(
	hits: readonly Hit[],
	{ limit = 8, near = null }: SearchOptions
): SearchResult[] {
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
