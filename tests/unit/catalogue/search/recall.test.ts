/**
 * The published recall table, asked of the real index: what visitors, investors and planners type,
 * written down by hand. Misses are printed, so that a change of ranking can be judged.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchResult } from '#lib/catalogue/search/result';
import { resultRow } from '#lib/catalogue/search/result-row';
import { search } from '#lib/catalogue/search/search';
import { buildSearchIndex } from '#lib/catalogue/search/search-index';
import { LOCALES } from '#lib/i18n/locale';
import { buildCatalogue } from '#lib/server/catalogue';
import { searchFile } from '#lib/server/search-index';
import { ROOT } from '../../server/samples';
import { recallTable } from './recall';

const table = recallTable();
let known: Set<string>;
let answers: Map<string, SearchResult[]>;
// A busy machine needs its time for so many first searches.
beforeAll(async () => {
	const { entries, readings } = searchFile(buildCatalogue(ROOT));
	const index = await buildSearchIndex({ entries, readings });
	known = new Set(entries.map(({ layer, id }) => `${layer}:${id}`));
	answers = new Map(table.map(({ query }) => [query, search(index, query)]));
}, 120_000);

/** The keys of the rows that a page in that language shows, in order. */
function shown(query: string, lang: (typeof LOCALES)[number]): string[] {
	return answers.get(query)!.map((result) => resultRow(result, lang).key);
}

describe('the recall table', () => {
	it('holds at least 150 queries, none twice, of things that are there', () => {
		expect(table.length).toBeGreaterThanOrEqual(150);
		const queries = table.map(({ query }) => query);
		expect(new Set(queries).size).toBe(queries.length);
		const expected = table.flatMap((asked) => asked.expected);
		expect(expected.filter((key) => !known.has(key))).toEqual([]);
	});

	it.each(LOCALES)('is found: first for 95 of 100, among three for all (%s)', (lang) => {
		const ranks = table.map(({ kind, query, expected }) => {
			const keys = shown(query, lang);
			return { kind, query, expected, keys, rank: keys.findIndex((key) => expected.includes(key)) };
		});
		const within = (count: number) =>
			ranks.filter(({ rank }) => rank >= 0 && rank < count).length / ranks.length;
		const misses = ranks
			.filter(({ rank }) => rank !== 0)
			.map(({ kind, query, expected, keys, rank }) => {
				const place = rank < 0 ? 'not found' : `rank ${rank + 1}`;
				return `${kind}: ${query} → ${expected.join(' or ')}: ${place}, first ${keys[0] ?? 'nothing'}`;
			});
		console.log(
			`${lang}: ${table.length} queries, recall@1 ${within(1).toFixed(3)}, recall@3 ${within(3).toFixed(3)}` +
				misses.map((miss) => `\n  ${miss}`).join('')
		);
		expect(within(1)).toBeGreaterThanOrEqual(0.95);
		expect(within(3)).toBe(1);
	});

	it('has the same ranking in both languages', () => {
		for (const { query } of table) expect(shown(query, 'zh')).toEqual(shown(query, 'en'));
	});

	it('finds Tongji’s Putuo campus first by tj, as a visitor types it', () => {
		expect(shown('tj', 'en')[0]).toBe('places:tongji-putuo-campus');
	});
});
