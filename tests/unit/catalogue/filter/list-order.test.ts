import { describe, expect, test } from 'vitest';
import {
	firstOf,
	minutesTo,
	orderFor,
	sectionsByDistance,
	sectionsByKind,
	sectionsByMinutes
} from '#lib/catalogue/filter/list-order';
import { HUB_ORDERS, hubOfOrder } from '#lib/catalogue/filter/order-names';
import type { Kind } from '#lib/catalogue/kinds/place-kinds';
import { CATALOGUE } from '../../../built-catalogue';

type Place = Parameters<typeof sectionsByKind>[0][number];
const place = (
	id: string,
	kind: Kind,
	point: [number, number],
	more: Partial<Place> = {}
): Place => ({
	id,
	kind,
	point,
	basis: 'mapped',
	...more
});
const hours = { weekly: [] } as unknown as NonNullable<Place['hours']>;

/** 0.01° of latitude is 1.11 km, of longitude 0.95 km at 31.2°. */
const PLACES = [
	place('far-park', 'park', [121.46, 31.24]),
	place('temple', 'culture', [121.41, 31.24]),
	place('museum', 'culture', [121.42, 31.24], { hours }),
	place('concept', 'district', [121.401, 31.24], { basis: 'concept' }),
	place('garden', 'green', [121.4, 31.255])
];
const ids = (sections: { heading: unknown; places: readonly { id: string }[] }[]) =>
	sections.map(({ heading, places }) => [heading, places.map(({ id }) => id)]);

describe('the order in force', () => {
	test('is by kind while the map shows most of the places, or there is no map', () => {
		expect(orderFor(37, null, false)).toBe('kind');
		expect(orderFor(37, 36, false)).toBe('kind');
	});
	test('follows the map that shows a part of them, or none', () => {
		expect(orderFor(37, 6, false)).toBe('view');
		expect(orderFor(37, 0, false)).toBe('view');
	});
	test('follows the reader who has shared their position', () => {
		expect(orderFor(37, 37, true)).toBe('near');
	});
	test('is by kind where nothing matches the filters', () => {
		expect(orderFor(0, 0, false)).toBe('kind');
	});
});

describe('by kind', () => {
	test('the kinds have their order', () => {
		expect(ids(sectionsByKind(PLACES))).toEqual([
			[{ kind: 'district' }, ['concept']],
			[{ kind: 'park' }, ['far-park']],
			[{ kind: 'culture' }, ['temple', 'museum']],
			[{ kind: 'green' }, ['garden']]
		]);
	});
	test('on a way its own kinds have its own order, for a visitor with known hours first', () => {
		expect(ids(sectionsByKind(PLACES, 'visit'))).toEqual([
			[{ kind: 'culture' }, ['museum', 'temple']],
			[{ kind: 'green' }, ['garden']]
		]);
		expect(ids(sectionsByKind(PLACES, 'work'))).toEqual([
			[{ kind: 'park' }, ['far-park']],
			[{ kind: 'district' }, ['concept']]
		]);
		expect(sectionsByKind(PLACES, 'study')).toEqual([]);
	});
	test('every place is on at least one way', () => {
		const places = CATALOGUE.places;
		const onWays = (['visit', 'work', 'study'] as const).flatMap((way) =>
			sectionsByKind(places, way).flatMap((section) => section.places.map(({ id }) => id))
		);
		expect(new Set(onWays)).toEqual(new Set(places.map(({ id }) => id)));
	});
});

describe('by distance', () => {
	test('those in view come before nearer ones beyond, a concept last', () => {
		const seen = new Set(['far-park', 'museum', 'concept']);
		expect(ids(sectionsByDistance(PLACES, [121.4, 31.24], seen))).toEqual([
			['view', ['museum', 'far-park', 'concept']],
			['beyond', ['temple', 'garden']]
		]);
	});
	test('a degree of longitude is shorter than one of latitude', () => {
		// 0.0172° east are 1.64 km, 0.015° north 1.66 km.
		const two = [place('north', 'park', [121.4, 31.255]), place('east', 'park', [121.4172, 31.24])];
		expect(ids(sectionsByDistance(two, [121.4, 31.24], null))).toEqual([
			['near', ['east', 'north']]
		]);
	});
	test('an empty view keeps its heading, and a view of everything has nothing beyond', () => {
		expect(ids(sectionsByDistance(PLACES, [121.4, 31.24], new Set()))[0]).toEqual(['view', []]);
		const all = new Set(PLACES.map(({ id }) => id));
		expect(sectionsByDistance(PLACES, [121.4, 31.24], all)).toHaveLength(1);
	});
});

describe('by minutes to a hub', () => {
	const timed = (id: string, toHongqiao?: number) =>
		({ id, derived: toHongqiao === undefined ? {} : { minutes: [toHongqiao, 5] } }) as never;
	test('the soonest come first, equal ones as they were, those without minutes last', () => {
		const places = [timed('none'), timed('late', 61), timed('one', 34), timed('two', 34)];
		expect(ids(sectionsByMinutes(places, 'hongqiao'))).toEqual([
			[{ hub: 'hongqiao' }, ['one', 'two', 'late', 'none']]
		]);
	});
	test('the minutes are those of the places’ own articles', () => {
		for (const place of CATALOGUE.places) {
			const { minutes } = CATALOGUE.details.get(place.id)!;
			const known =
				minutes.kind === 'minutes'
					? minutes.hubs.find(({ hub }) => hub === 'lujiazui')!.likely
					: null;
			expect(minutesTo(place, 'lujiazui'), place.id).toBe(known);
		}
	});
	test('each hub has its order, and no other order has a hub', () => {
		expect(HUB_ORDERS).toContain('to-lujiazui');
		expect(hubOfOrder('to-lujiazui')).toBe('lujiazui');
		expect([hubOfOrder('near'), hubOfOrder(null)]).toEqual([null, null]);
	});
});

describe('the first of a list', () => {
	const sections = [
		{ heading: { kind: 'park' } as const, places: ['a', 'b'] },
		{ heading: { kind: 'culture' } as const, places: ['c', 'd'] },
		{ heading: { kind: 'green' } as const, places: ['e'] }
	];
	test('ends in the middle of a section, and what follows has no heading', () => {
		expect(firstOf(sections, 3)).toEqual([
			sections[0],
			{ heading: { kind: 'culture' }, places: ['c'] }
		]);
		expect(firstOf(sections, 2)).toEqual([sections[0]]);
	});
	test('is all of a list that is no longer', () => {
		expect(firstOf(sections, 5)).toEqual(sections);
	});
	test('keeps the heading that says that nothing is in view', () => {
		const empty = { heading: 'view', places: [] as string[] } as const;
		expect(firstOf([empty, ...sections], 1)).toEqual([
			empty,
			{ heading: { kind: 'park' }, places: ['a'] }
		]);
	});
});
