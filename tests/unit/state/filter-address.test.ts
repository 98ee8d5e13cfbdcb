import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#lib/catalogue/filter/place-filters';
import { readFilters, writeFilters } from '#lib/state/filter-address';

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('the filters of an address', () => {
	it('are read as a person would write them', () => {
		const { filters, odd } = read('kind=culture,park&sector=ai&metro=800&basis=mapped');
		expect(odd).toEqual([]);
		expect(filters).toEqual({
			...NO_FILTERS,
			kind: ['park', 'culture'],
			sector: ['ai'],
			metro: ['800'],
			basis: ['mapped']
		});
	});

	it('keep what makes sense, and name what does not', () => {
		const { filters, odd } = read('kind=castle,park&status=&creek=200,1000&metro=7');
		expect(filters).toEqual({ ...NO_FILTERS, kind: ['park'], creek: ['1000'] });
		expect(odd).toEqual([
			{ parameter: 'kind', value: 'castle' },
			{ parameter: 'metro', value: '7' }
		]);
	});

	it('are left out where nothing is asked', () => {
		const query = new URLSearchParams('kind=park&metro=400&x=1');
		writeFilters(query, { ...NO_FILTERS, status: ['planned', 'closed'] });
		expect(decodeURIComponent(query.toString())).toBe('x=1&status=planned,closed');
	});
});
