import { describe, expect, it } from 'vitest';
import { facetsOf } from '#lib/catalogue/filter/facets';
import { chosenWord } from '#lib/catalogue/filter/filter-words';
import {
	NO_FILTERS,
	placesThatMeet,
	withChoice,
	type FilteredPlace
} from '#lib/catalogue/filter/place-filters';
import { CATALOGUE } from '../../../built-catalogue';
import { HUB_IDS } from '#lib/reach/hubs';

/** A place with minutes to Hongqiao and Lujiazui; an hour and a half to everywhere else. */
const place = (id: string, hongqiao: number, lujiazui: number) =>
	({
		id,
		kind: 'park',
		sectors: [],
		status: 'operating',
		basis: 'mapped',
		derived: {
			stations: [],
			creek: null,
			minutes: HUB_IDS.map((hub) => ({ hongqiao, lujiazui })[hub as 'hongqiao'] ?? 90)
		}
	}) as unknown as FilteredPlace;
const none = { ...place('none', 0, 0), derived: { stations: [], creek: null } } as FilteredPlace;
const all = [place('west', 28, 61), place('middle', 45, 45), place('east', 62, 20), none];
const ids = (...minutes: string[]) =>
	placesThatMeet(all, { ...NO_FILTERS, minutes }).map(({ id }) => id);

describe('the filter of minutes', () => {
	it('leaves the places within the time, the limit included; without minutes a place is never within', () => {
		expect(ids('hongqiao-30')).toEqual(['west']);
		expect(ids('hongqiao-45')).toEqual(['west', 'middle']);
		expect(ids('hongqiao-60')).toEqual(['west', 'middle']);
		expect(ids('tongji-60')).toEqual([]);
	});

	it('of two hubs asks for both', () => {
		expect(ids('hongqiao-60', 'lujiazui-45')).toEqual(['middle']);
	});

	it('replaces a time to a hub by another one to it', () => {
		const one = withChoice(NO_FILTERS, 'minutes', 'hongqiao-30', true);
		const other = withChoice(one, 'minutes', 'hongqiao-60', true);
		expect(other.minutes).toEqual(['hongqiao-60']);
		const both = withChoice(other, 'minutes', 'lujiazui-30', true);
		expect(both.minutes).toEqual(['hongqiao-60', 'lujiazui-30']);
		expect(withChoice(both, 'minutes', 'hongqiao-60', false).minutes).toEqual(['lujiazui-30']);
	});

	it('counts and names its choices', () => {
		const facet = facetsOf(all, NO_FILTERS, 'minutes').find(
			({ choice }) => choice === 'lujiazui-45'
		);
		expect(facet).toEqual({ choice: 'lujiazui-45', count: 2, exists: true });
		expect(chosenWord('minutes', 'lujiazui-45', 'en')).toBe('Lujiazui in 45 min');
		expect(chosenWord('minutes', 'pudong_airport-60', 'zh')).toBe('60分钟内到浦东机场');
	});

	it('works on the figures of the articles', () => {
		for (const { id, derived } of CATALOGUE.places) {
			const { minutes } = CATALOGUE.details.get(id)!;
			const known =
				minutes.kind === 'minutes' ? minutes.hubs.map(({ likely }) => likely) : undefined;
			expect(derived.minutes, id).toEqual(known);
		}
	});
});
