/**
 * What visitors, investors and planners type who do not know a name: kinds of places, questions, what this
 * map does not have. Each leads to a feature, or is handed over to other maps.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, isDoubtful, type Answer } from '#lib/catalogue/search/answer';
import type { SearchIndex } from '#lib/catalogue/search/index/search-index';
import { resultRow } from '#lib/catalogue/search/result-row';
import { LOCALES } from '#lib/i18n/locale';
import { writeRef } from '#lib/values/feature-ref';
import { CATALOGUE } from '../../../built-catalogue';
import { realIndex, visitorsTable } from './recall';

let index: SearchIndex;
beforeAll(async () => {
	index = await realIndex();
}, 120_000);

const first = (query: string, near?: [number, number]) => {
	const [best] = answer(index, query, { near: near ?? null }).results;
	return best ? writeRef(best.entry) : null;
};

/** Whether an answer leads where it must: to one of these features first, or elsewhere. */
function leads({ results, ...rest }: Answer, to: string): boolean {
	if (to === 'elsewhere') return results.length === 0 && isDoubtful({ results, ...rest });
	const [best] = results;
	const key = best ? writeRef(best.entry) : '';
	return to
		.split('|')
		.some((one) => (one.endsWith('*') ? key.startsWith(one.slice(0, -1)) : key === one));
}

describe('the table of visitors', () => {
	it('has at least 80 queries, each once', () => {
		const queries = visitorsTable().map(({ query }) => query);
		expect(queries.length).toBeGreaterThanOrEqual(80);
		expect(new Set(queries).size).toBe(queries.length);
	});

	it('is answered as it says, for 95 % at least', () => {
		const table = visitorsTable();
		const wrong = table.filter(({ query, to }) => !leads(answer(index, query), to));
		const right = 1 - wrong.length / table.length;
		console.log(
			`${table.length} queries of visitors, right ${right.toFixed(3)}` +
				wrong.map(({ query, to }) => `\n  ${query} → ${to}: ${first(query)}`).join('')
		);
		expect(right).toBeGreaterThanOrEqual(0.95);
	});
});

/** Beside the textile museum, on Aomen Road: as its file has it. */
const TEXTILE = CATALOGUE.places.find(({ id }) => id === 'textile-museum')!.point;

describe('a word for a kind', () => {
	it('is no part of another word', () => {
		const keys = (query: string) => answer(index, query).results.map(({ entry }) => entry);
		for (const entry of keys('bus')) expect(entry.layer).toBe('bus-stops');
		expect(keys('mall').map(({ id }) => id)).toEqual(['global-harbor', 'thousand-trees']);
		expect(keys('shops').map(({ id }) => id)).not.toContain('tsinghua-innovation-center');
	});

	it('finds what is used so before what is only of that kind', () => {
		const [best, next] = answer(index, 'art').results;
		expect(best!.entry.id).toBe('m50');
		expect(best!.points).toBeGreaterThan(next!.points);
	});

	it('finds the nearest of them first, from where the reader is', () => {
		// At the Jade Buddha Temple, and in the old town of Zhenru.
		expect(first('temple', [121.4407, 31.2431])).toBe('places:jade-buddha-temple');
		expect(first('temple', [121.3953, 31.2527])).toBe('places:zhenru-temple');
		expect(first('nearest museum', TEXTILE)).toBe('places:textile-museum');
	});

	it('finds a small park at hand before a known one farther off, only where the nearest is asked for', () => {
		const at: [number, number] = [121.4287, 31.2462];
		expect(first('park', at)).toMatch(/^places:/);
		expect(first('nearest park', at)).toMatch(/^green:/);
	});
});

describe('distance', () => {
	it('never counts above what a query names', () => {
		const far: [number, number] = [121.49, 31.24];
		expect(first('桃浦', far)).toBe('places:taopu-smart-city');
		expect(first('上海站', [121.395, 31.262])).toBe('metro:shanghai-railway-station');
		expect(first('真如', far)).toMatch(/^places:/);
	});
});

describe('what is handed over to other maps', () => {
	it('are the words without the question', () => {
		const asked = (query: string) => answer(index, query).asked;
		expect(asked('附近的餐厅')).toBe('餐厅');
		expect(asked('附近有什么好吃的')).toBe('好吃的');
		expect(asked('Where is the nearest toilet?')).toBe('toilet');
		expect(asked('restaurants near me')).toBe('restaurants');
		expect(asked('希尔顿酒店')).toBe('希尔顿酒店');
	});

	it('is offered below results too that may not be meant, and not below a name', () => {
		for (const query of ['hospital', 'museum', '商场', 'chagnfeng', 'Heatherwick']) {
			expect([query, isDoubtful(answer(index, query))]).toEqual([query, true]);
		}
		for (const query of ['M50', '长风公园', 'tj', '11号线', 'Moganshan Road', '莫干山路50号']) {
			expect([query, isDoubtful(answer(index, query))]).toEqual([query, false]);
		}
	});
});

describe('the reason for a result', () => {
	it('is in the language of the page', () => {
		for (const query of ['taopu', 'factory', '设计', 'Heatherwick', 'gallery', '商场']) {
			for (const lang of LOCALES) {
				for (const result of answer(index, query).results) {
					const { by } = result.matched;
					if (!['former', 'address', 'summary', 'use'].includes(by)) continue;
					const { reason } = resultRow(result, lang);
					expect([query, reason!.lang]).toEqual([query, lang]);
				}
			}
		}
	});
});
