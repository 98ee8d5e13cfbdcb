/** Which plans and forecasts are marked: those whose year has ended, and of which nobody says what came. */
import { describe, expect, it } from 'vitest';
import { BASE_DATASETS } from '#lib/catalogue/schema/base';
import type { Chapter } from '#lib/catalogue/schema/corridor';
import type { Fact } from '#lib/catalogue/schema/place';
import type { Outcome } from '#lib/catalogue/schema/vocabulary';
import { overdueText } from '#lib/catalogue/words/fact-text';
import { audit } from '#lib/server/audit/audit';
import { main } from '#lib/server/audit/command';
import { lastChecked, overdueFacts } from '#lib/server/derive/overdue';
import { corridorStory } from '#lib/server/pages/story';
import type { Geodata } from '#lib/server/read/read-geodata';
import { CATALOGUE } from '../../built-catalogue';
import { fact, geodataOf, place, ROOT } from './samples';

/** Data of one place, last checked in November 2026. */
function dataWith(facts: Fact[], rest: Partial<Geodata> = {}): Geodata {
	const data = geodataOf([place('a', { facts })]);
	const [source] = data.sources as [Geodata['sources'][number]];
	const base = Object.fromEntries(
		BASE_DATASETS.map((name) => [name, { sources: [], features: [] }])
	);
	return {
		...data,
		sources: [{ ...source, date: '2021-01', read: '2026-11' }],
		base: base as unknown as Geodata['base'],
		...rest
	};
}
const hope = (as_of: string, rest: Partial<Fact> = {}) =>
	fact('value', 5, { as_of, status: 'projection', ...rest });
const isOverdue = (one: Fact, others: Fact[] = []) =>
	overdueFacts(dataWith([one, ...others])).has(one);

describe('a plan or forecast is overdue', () => {
	it.each([
		['2025', true],
		['2021/2025', true],
		['2026', false],
		['2024/2030', false],
		// when it was said, not when it should come true
		['2021-11-09', false],
		['2016-12', false]
	])('of %s, checked in November 2026: %s', (as_of, expected) => {
		expect(isOverdue(hope(as_of))).toBe(expected);
		expect(isOverdue(hope(as_of, { status: 'planned' }))).toBe(expected);
	});

	it('by the day of the last check, not by that of the build', () => {
		const one = hope('2025');
		const [source] = dataWith([]).sources;
		const checked = (read: string) => dataWith([one], { sources: [{ ...source!, read }] });
		expect(overdueFacts(checked('2025-12-31')).size).toBe(0);
		expect(overdueFacts(checked('2026-01-02')).size).toBe(1);
	});

	it('only until a later count of the same thing is there', () => {
		expect(isOverdue(hope('2025'), [fact('value', 3, { as_of: '2024' })])).toBe(true);
		expect(isOverdue(hope('2025'), [fact('value', 3, { as_of: '2025-12' })])).toBe(false);
		expect(isOverdue(hope('2025'), [fact('other', 3, { as_of: '2026' })])).toBe(true);
		expect(isOverdue(hope('2025'), [fact('value', 3, { as_of: '2026', status: 'planned' })])).toBe(
			true
		);
	});

	it.each<[Outcome, boolean]>([
		['unknown', true],
		['reached', false],
		['short', false],
		['other', false],
		['begun', false],
		['due', false]
	])('where the story calls its outcome "%s": %s', (outcome, expected) => {
		const one = hope('2025');
		const said = [{ place: 'a', key: 'value', as_of: '2025' }];
		const whole: Chapter = { text: [], figures: [], promises: [{ said, outcome, found: [] }] };
		const data = dataWith([one], { corridor: { facts: [], whole, sectors: [] } });
		expect(overdueFacts(data).has(one)).toBe(expected);
	});

	it('never where it was reached or described', () => {
		expect(isOverdue(fact('value', 5, { as_of: '2020' }))).toBe(false);
		expect(isOverdue(fact('value', 5, { as_of: '2020', status: 'description' }))).toBe(false);
	});
});

describe('the words', () => {
	it('say the year and that no outcome is known, in both languages', () => {
		const one = { ...hope('2025'), overdue: true as const };
		expect(overdueText(one, 'en')).toBe('Forecast for 2025; we know of no published result');
		expect(overdueText(one, 'zh')).toBe('预测时间为2025年；本站未查到公布的结果');
		expect(overdueText({ ...one, status: 'planned', as_of: '2018/2021' }, 'en')).toMatch(
			/^Planned for 2018–2021;/
		);
		expect(overdueText(hope('2025'), 'en')).toBeUndefined();
	});

	it('stand at the forecast of ten thousand million for 2025, on the place’s page and in the story', () => {
		const { geodata, details } = CATALOGUE;
		const facts = details.get('taopu-smart-city')!.facts;
		const overdue = facts.filter((one) => one.overdue);
		const health = overdue.filter(({ key }) => key === 'life_health_value_cny');
		expect(health.map(({ as_of }) => as_of)).toEqual(['2025', '2025']);
		const { whole, sectors } = corridorStory(geodata, 'en');
		const said = [whole, ...sectors].flatMap(({ promises }) => promises.flatMap((one) => one.said));
		const marked = said.filter((figure) => figure.overdue);
		expect(marked.length).toBeGreaterThan(0);
		expect(marked.filter(({ factStatus }) => factStatus === null)).toEqual([]);
		expect(marked[0]!.overdue).toMatch(/we know of no published result$/);
	});
});

describe('the day of the last check', () => {
	it('is the latest on which a source was read, or published', () => {
		const [source] = dataWith([]).sources;
		const sources = [
			{ ...source!, date: '2026-07-21', read: undefined },
			{ ...source!, date: '2012', read: '2026-11' },
			{ ...source!, date: null, read: undefined }
		];
		expect(lastChecked(sources)).toBe('2026-11');
	});
});

describe('the audit', () => {
	const OTHER = { ...dataWith([]).sources[0]!, id: 'other' };
	const data = (): Geodata => {
		const facts = [
			fact('companies', 5, { as_of: '2019' }),
			fact('companies', 9, { as_of: '2024-10', source: 'other' }),
			fact('people', 70, { as_of: '2022/2024-12' }),
			fact('rents', 70, { as_of: '2024' }),
			fact('opened', 1999, { as_of: '1999', unit: 'year' }),
			hope('2025')
		];
		const base = dataWith(facts);
		return {
			...base,
			places: [
				...base.places,
				place('b', { accuracy_m: 400, basis: 'derived' }),
				place('c', { accuracy_m: 150 }),
				place('d', { accuracy_m: 900, basis: 'concept', status: 'concept' })
			],
			sources: [...base.sources, OTHER]
		};
	};

	it('lists the newest fact of a key where it is older than two years', () => {
		expect(audit(data()).old).toEqual([
			{ place: 'a', key: 'companies', as_of: '2024-10', status: 'actual', source: 'other' }
		]);
	});

	it('lists sources that one thing rests on, and by what', () => {
		expect(audit(data()).usedOnce).toEqual([{ source: 'other', by: 'a companies 2024-10' }]);
	});

	it('lists unsure places, the least sure first, and no concepts', () => {
		expect(audit(data()).unsure.map(({ place: id }) => id)).toEqual(['b', 'c']);
	});

	it('lists what is overdue', () => {
		expect(audit(data()).overdue).toEqual([
			{ place: 'a', key: 'value', as_of: '2025', status: 'projection', source: 'a-source' }
		]);
	});

	it('prints all four in words and as JSON, and refuses a wrong option', () => {
		const run = (...args: string[]) => {
			const printed: string[] = [];
			const code = main(args, (text) => printed.push(text), ROOT);
			return { code, text: printed.join('\n') };
		};
		const found = JSON.parse(run('--json').text) as object;
		expect(Object.keys(found)).toEqual(['checked', 'old', 'usedOnce', 'unsure', 'overdue']);
		const { code, text } = run();
		expect(code).toBe(0);
		for (const list of Object.values(found).filter(Array.isArray)) {
			expect(text).toContain(`: ${list.length}\n`);
		}
		expect(run('--jason')).toEqual({ code: 2, text: expect.stringContaining('"--jason"') });
	});
});
