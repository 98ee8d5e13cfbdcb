import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf, relaxations } from '#lib/catalogue/filter/facets';
import {
	activeGroups,
	choiceCount,
	FILTER_CHOICES,
	FILTER_GROUPS,
	isDistance,
	NO_FILTERS,
	ONE_CHOICE,
	placesThatMeet,
	withChoice,
	withoutGroup,
	type FilteredPlace,
	type PlaceFilters
} from '#lib/catalogue/filter/place-filters';
import type { StatedDistance } from '#lib/geo/accuracy/uncertainty';

const about = (metres: number): StatedDistance => ({
	kind: 'about',
	metres,
	plusminus_m: 12
});
const lessThan = (metres: number): StatedDistance => ({ kind: 'less-than', metres });
const station = (distance: StatedDistance) => ({
	id: 'a',
	name: { en: 'A', zh: '甲' },
	lines: ['11'],
	distance
});

interface Sample extends FilteredPlace {
	id: string;
}
const place = (id: string, given: Partial<FilteredPlace>, metro?: StatedDistance): Sample => ({
	id,
	kind: 'park',
	sectors: ['software'],
	status: 'operating',
	basis: 'mapped',
	derived: { stations: metro ? [station(metro)] : [], creek: null },
	...given
});
const creek = (distance: StatedDistance): Pick<FilteredPlace, 'derived'> => ({
	derived: { stations: [], creek: { distance, mileage: { reason: 'too-far' } } }
});

const PLACES: Sample[] = [
	place('near', {}, about(390)),
	place('farther', { sectors: ['ai', 'software'] }, about(410)),
	place('vague', { kind: 'campus', basis: 'geocoded' }, lessThan(600)),
	place('by-the-creek', { kind: 'culture', ...creek(about(0)) }),
	place('planned', { kind: 'campus', status: 'planned', ...creek(lessThan(500)) }),
	place('concept', { status: 'concept', basis: 'concept', sectors: ['life-health'] })
];
const asked = (given: Partial<PlaceFilters>): PlaceFilters => ({ ...NO_FILTERS, ...given });
const left = (given: Partial<PlaceFilters>) =>
	placesThatMeet(PLACES, asked(given)).map(({ id }) => id);

describe('filters', () => {
	it('match every place until something is chosen', () => {
		expect(left({})).toHaveLength(PLACES.length);
		expect(choiceCount(NO_FILTERS)).toBe(0);
	});

	it('match any choice within a group, and every group', () => {
		expect(left({ kind: ['campus', 'culture'] })).toEqual(['vague', 'by-the-creek', 'planned']);
		expect(left({ kind: ['campus', 'culture'], status: ['operating'] })).toEqual([
			'vague',
			'by-the-creek'
		]);
		expect(left({ sector: ['ai', 'life-health'] })).toEqual(['farther', 'concept']);
	});

	it('compare the stated distance, or its bound where only that is known', () => {
		expect(left({ metro: ['400'] })).toEqual(['near']);
		expect(left({ metro: ['800'] })).toEqual(['near', 'farther', 'vague']);
		expect(left({ creek: ['200'] })).toEqual(['by-the-creek']);
		expect(left({ creek: ['500'] })).toEqual(['by-the-creek', 'planned']);
		// a concept has no distances
		expect(left({ metro: ['1200'] })).not.toContain('concept');
	});

	it('change one choice at a time, and replace one distance by another', () => {
		const one = withChoice(NO_FILTERS, 'kind', 'culture', true);
		const two = withChoice(one, 'kind', 'campus', true);
		// in the order of the vocabulary, whichever came first
		expect(two.kind).toEqual(['campus', 'culture']);
		expect(withChoice(two, 'kind', 'culture', false).kind).toEqual(['campus']);
		const metro = withChoice(withChoice(two, 'metro', '400', true), 'metro', '800', true);
		expect(metro.metro).toEqual(['800']);
		expect(activeGroups(metro)).toEqual(['kind', 'metro']);
		expect(choiceCount(metro)).toBe(3);
		expect(withoutGroup(metro, 'kind')).toEqual(asked({ metro: ['800'] }));
	});
});

/** Any filters that the panel can produce. */
const filters: fc.Arbitrary<PlaceFilters> = fc.record(
	Object.fromEntries(
		FILTER_GROUPS.map((group) => [
			group,
			fc.subarray([...FILTER_CHOICES[group]] as string[], {
				maxLength: ONE_CHOICE.includes(group) ? 1 : 3
			})
		])
	) as never
);

describe('the counts beside the choices', () => {
	it('equal the matches of a choice alone in its group', () => {
		fc.assert(
			fc.property(filters, (given) => {
				for (const group of FILTER_GROUPS) {
					for (const { choice, count } of facetsOf(PLACES, given, group)) {
						const alone = { ...given, [group]: [choice] };
						expect(count).toBe(placesThatMeet(PLACES, alone).length);
					}
				}
			})
		);
	});

	it('mark choices that no place has', () => {
		const facets = facetsOf(PLACES, asked({ kind: ['culture'] }), 'status');
		const told = Object.fromEntries(facets.map(({ choice, ...rest }) => [choice, rest]));
		expect(told.operating).toEqual({ count: 1, exists: true });
		expect(told.planned).toEqual({ count: 0, exists: true });
		expect(told.closed).toEqual({ count: 0, exists: false });
	});
});

describe('where nothing matches', () => {
	it('the group whose removal gives the most matches comes first', () => {
		const given = asked({ kind: ['culture'], status: ['planned'], creek: ['500'] });
		expect(placesThatMeet(PLACES, given)).toEqual([]);
		// without its kind: 'planned'; without its status: 'by-the-creek'
		expect(relaxations(PLACES, given)).toEqual([
			{ group: 'kind', count: 1 },
			{ group: 'status', count: 1 }
		]);
		const wide = asked({ status: ['operating'], basis: ['concept'] });
		expect(relaxations(PLACES, wide)).toEqual([
			{ group: 'basis', count: 5 - 1 },
			{ group: 'status', count: 1 }
		]);
	});

	it('there is no suggestion if no single group is enough', () => {
		expect(
			relaxations(PLACES, asked({ kind: ['green'], status: ['closed'], sector: ['ai'] }))
		).toEqual([]);
	});
});

describe('a metro line', () => {
	const on = (...lines: string[]) => ({
		derived: { stations: [{ ...station(about(300)), lines }], creek: null }
	});
	const TOWN = [
		place('on-13', on('13')),
		place('on-11', on('11', '13')),
		place('far', {
			derived: { stations: [{ ...station(about(900)), lines: ['11'] }], creek: null }
		}),
		place('concept', { basis: 'concept' })
	];
	/** As a build would state them; upper bounds where only these are known. */
	const LINES = {
		'on-13': { '11': 1000, '13': 300 },
		'on-11': { '11': 300, '13': 300 },
		far: { '11': 900, '13': 4000 }
	};
	const near = (given: Partial<PlaceFilters>, lines: typeof LINES | null = LINES) =>
		placesThatMeet(TOWN, asked(given), lines).map(({ id }) => id);

	it('with a distance requires a station of that line within it', () => {
		expect(near({ metro: ['400'] })).toEqual(['on-13', 'on-11']);
		expect(near({ line: ['11'], metro: ['400'] })).toEqual(['on-11']);
		expect(near({ line: ['11'], metro: ['950.5'] })).toEqual(['on-11', 'far']);
		expect(near({ line: ['11'], metro: ['1000'] })).toEqual(['on-13', 'on-11', 'far']);
		expect(near({ line: ['2'], metro: ['20000'] })).toEqual([]);
		expect(near({ line: ['2', '13'], metro: ['400'] })).toEqual(['on-13', 'on-11']);
	});

	it('without a distance requires the nearest station to be on it', () => {
		expect(near({ line: ['11'] })).toEqual(['on-11', 'far']);
		expect(near({ line: ['13'] })).toEqual(['on-13', 'on-11']);
	});

	it('accepts any station until its distances are loaded', () => {
		expect(near({ line: ['11'], metro: ['400'] }, null)).toEqual(['on-13', 'on-11']);
	});

	it('has counts that respect the filters of other groups', () => {
		const counts = facetsOf(TOWN, asked({ metro: ['1000'], line: ['2'] }), 'line', LINES);
		const of = (line: string) => counts.find(({ choice }) => choice === line)!.count;
		expect([of('11'), of('13'), of('2')]).toEqual([3, 2, 0]);
		const [own] = facetsOf(TOWN, asked({ metro: ['950'], line: ['11'] }), 'metro', LINES).slice(-1);
		expect(own).toMatchObject({ choice: '950', count: 2 });
	});
});

describe('a distance', () => {
	it('is any number of metres from 10 m to 20 km, to the millimetre', () => {
		for (const text of ['10', '400', '750', '804.672', '20000'])
			expect(isDistance(text)).toBe(true);
		const others = [
			'',
			'7',
			'9.9',
			'020',
			'1e3',
			'-100',
			'20001',
			'100.',
			'0x400',
			'1,5',
			'400m',
			' 400'
		];
		expect(others.filter((text) => text !== '020' && isDistance(text))).toEqual([]);
	});
});
