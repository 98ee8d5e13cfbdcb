import { describe, expect, it } from 'vitest';
import { bestFact, compareFacts, endOf, isReached } from '#lib/catalogue/items/best-fact';
import type { Fact } from '#lib/catalogue/schema/place';
import { FACT_STATUSES } from '#lib/catalogue/schema/vocabulary';

function fact(value: number, as_of: string, status: Fact['status'] = 'actual'): Fact {
	return { key: 'companies', value, unit: 'companies', as_of, status, source: 'a-source' };
}

const best = (...facts: Fact[]) => bestFact(facts, 'companies')?.value;

describe('the best fact of a key', () => {
	it('is an actual state, then a description, then a plan, then a forecast', () => {
		const facts = FACT_STATUSES.map((status, at) => fact(at, `${2020 + at}`, status));
		const order = facts.sort(compareFacts).map(({ status }) => status);
		expect(order).toEqual(['actual', 'description', 'planned', 'projection']);
	});

	it('is the latest by the end of its date', () => {
		expect(best(fact(1, '2022'), fact(2, '2021/2023'))).toBe(2);
		expect(best(fact(2, '2021/2023'), fact(1, '2022'))).toBe(2);
		expect(best(fact(1, '2021/2023-08'), fact(2, '2023-09'))).toBe(2);
		expect(best(fact(1, '2019-12-05'), fact(2, '2023-09-26'), fact(3, '2023-01-18'))).toBe(2);
	});

	it('is the more precisely dated one of a year, and of equals the first', () => {
		expect(best(fact(1, '2023'), fact(2, '2023-04'))).toBe(2);
		expect(best(fact(1, '2023'), fact(2, '2023'))).toBe(1);
	});

	it('has that key, and is undefined where the key is missing', () => {
		expect(bestFact([{ ...fact(9, '2024'), key: 'people' }, fact(1, '2020')], 'companies')).toEqual(
			fact(1, '2020')
		);
		expect(best()).toBeUndefined();
	});

	it('does not change the list', () => {
		const facts = [fact(1, '2020'), fact(2, '2023')];
		bestFact(facts, 'companies');
		expect(facts.map(({ value }) => value)).toEqual([1, 2]);
	});
});

describe('the parts of the rule', () => {
	it('use the end of a pair, and a single date unchanged', () => {
		expect(endOf('2021-01/2021-09')).toBe('2021-09');
		expect(endOf('2021-01-08')).toBe('2021-01-08');
	});

	it('count actual states and descriptions as reached, plans and forecasts as not', () => {
		const reached = FACT_STATUSES.filter((status) => isReached(fact(1, '2023', status)));
		expect(reached).toEqual(['actual', 'description']);
	});
});
