import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#lib/catalogue/filter/place-filters';
import { readFilters, writeFilters } from '#lib/state/address/filter-address';

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

	it('hold any distance, and lines of the metro', () => {
		const { filters, odd } = read('line=11,5,2&metro=1000&creek=804.672');
		expect(filters).toEqual({
			...NO_FILTERS,
			line: ['2', '11'],
			metro: ['1000'],
			creek: ['804.672']
		});
		expect(odd).toEqual([{ parameter: 'line', value: '5' }]);
		const query = new URLSearchParams();
		writeFilters(query, filters);
		expect(decodeURIComponent(query.toString())).toBe('metro=1000&line=2,11&creek=804.672');
		expect(read('metro=400,1250,90').filters.metro).toEqual(['1250']);
	});

	it('hold minutes to hubs, and name those that are not offered', () => {
		const { filters, odd } = read('minutes=lujiazui-30,hongqiao-45,atlantis-30,tongji-7');
		expect(filters).toEqual({ ...NO_FILTERS, minutes: ['hongqiao-45', 'lujiazui-30'] });
		expect(odd).toEqual([{ parameter: 'minutes', value: 'atlantis-30,tongji-7' }]);
		const query = new URLSearchParams();
		writeFilters(query, filters);
		expect(decodeURIComponent(query.toString())).toBe('minutes=hongqiao-45,lujiazui-30');
	});

	it('are left out where nothing is asked', () => {
		const query = new URLSearchParams('kind=park&metro=400&x=1');
		writeFilters(query, { ...NO_FILTERS, status: ['planned', 'closed'] });
		expect(decodeURIComponent(query.toString())).toBe('x=1&status=planned,closed');
	});
});
