/**
 * The published recall table against the real index: queries of visitors, investors and planners, written
 * by hand. Misses are printed, so that a change of ranking can be judged.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchResult } from '#lib/catalogue/search/match/result';
import { resultRow } from '#lib/catalogue/search/result-row';
import { answer, type Answer } from '#lib/catalogue/search/answer';
import type { SearchIndex } from '#lib/catalogue/search/index/search-index';
import { LOCALES } from '#lib/i18n/locale';
import { notHereTable, realIndex, recallTable } from './recall';

const table = recallTable();
let index: SearchIndex;
let known: Set<string>;
let answers: Map<string, SearchResult[]>;
// A busy machine needs its time for so many first searches.
beforeAll(async () => {
	index = await realIndex();
	known = new Set(index.all.map(({ entry: { layer, id } }) => `${layer}:${id}`));
	answers = new Map(table.map(({ query }) => [query, answer(index, query).results]));
}, 120_000);

/** The keys of the rows that a page in that language shows, in order. */
function shown(query: string, lang: (typeof LOCALES)[number]): string[] {
	return answers.get(query)!.map((result) => resultRow(result, lang).key);
}

describe('the recall table', () => {
	it('contains at least 150 distinct queries for existing features', () => {
		expect(table.length).toBeGreaterThanOrEqual(150);
		const queries = table.map(({ query }) => query);
		expect(new Set(queries).size).toBe(queries.length);
		const expected = table.flatMap((asked) => asked.expected);
		expect(expected.filter((key) => !known.has(key))).toEqual([]);
	});

	it.each(LOCALES)(
		'ranks the expected result first for 95 %, and among the first three for all (%s)',
		(lang) => {
			const ranks = table.map(({ kind, query, expected }) => {
				const keys = shown(query, lang);
				return {
					kind,
					query,
					expected,
					keys,
					rank: keys.findIndex((key) => expected.includes(key))
				};
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
		}
	);

	it('returns the stations of a line in order, and of no other line', () => {
		// As the operator lists them, as far as they lie on this map.
		const stations: Record<string, string> = {
			'11': '徐家汇 交通大学 江苏路 隆德路 曹杨路 枫桥路 真如 上海西站 李子园 祁连山路 武威路 桃浦新村 南翔 陈翔公路',
			'13': '世博会博物馆 马当路 一大会址·新天地 淮海中路 南京西路 自然博物馆 汉中路 江宁路 长寿路 武宁路 隆德路 金沙江路 大渡河路 真北路 祁连山南路 丰庄 金沙江西路 金运路',
			'15': '姚虹路 红宝石路 娄山关路 长风公园 大渡河路 梅岭北路 铜川路 上海西站 武威东路 古浪路 祁安路 南大路 丰翔路'
		};
		for (const [line, names] of Object.entries(stations)) {
			for (const query of [`Line ${line}`, `${line}号线`, `地铁${line}`]) {
				const found = answer(index, query).results.map(({ entry }) => entry.name.zh);
				expect([query, ...found]).toEqual([query, `${line}号线`, ...names.split(' ')]);
			}
		}
	});

	it('has the same ranking in both languages', () => {
		for (const { query } of table) expect(shown(query, 'zh')).toEqual(shown(query, 'en'));
	});

	it('ranks Tongji’s Putuo campus first for tj', () => {
		expect(shown('tj', 'en')[0]).toBe('places:tongji-putuo-campus');
	});
});

describe('queries without an answer on this map', () => {
	const said = ({ topic, absentLine, results }: Answer): string => {
		if (results.length > 0) return `found ${results[0]!.entry.id}`;
		return topic ?? (absentLine ? `line ${absentLine}` : 'nothing');
	};

	it('have no chance results, and are answered with the topic', () => {
		const table = notHereTable();
		expect(table.length).toBeGreaterThanOrEqual(55);
		const wrong = table.filter(({ says, query }) => said(answer(index, query)) !== says);
		expect(wrong.map(({ query }) => `${query}: ${said(answer(index, query))}`)).toEqual([]);
	});

	it('still find features with such a word in their name', () => {
		const first = (query: string) => answer(index, query);
		expect(first('hospital').results[0]!.entry.id).toBe('tongji-hospital');
		expect(first('hospital').topic).toBe('health');
		expect(first('图书馆').results[0]!.entry.id).toBe('shanghai-library');
		expect(first('Business').topic).toBeNull();
		expect(first('地铁').results.every(({ entry }) => entry.layer === 'metro')).toBe(true);
	});

	it('distinguish approximate matches from exact ones', () => {
		for (const query of ['大杜河路', 'chagnfeng', '真如 停车']) {
			expect([query, answer(index, query).exact]).toEqual([query, false]);
		}
		for (const query of ['大渡河路', 'm50', 'tj', '11号线', 'soochow creek']) {
			expect([query, answer(index, query).exact]).toEqual([query, true]);
		}
	});

	it('request the readings of common characters only where these may find more', () => {
		const bare = { ...index, common: null };
		for (const query of ['大杜河路', '创想塔']) {
			expect([query, answer(bare, query).wantsSounds]).toEqual([query, true]);
		}
		for (const query of ['大渡河路', 'taupu', 'xyzxyz', '厕所', '希尔顿酒店', '11号线']) {
			expect([query, answer(bare, query).wantsSounds]).toEqual([query, false]);
		}
	});
});
