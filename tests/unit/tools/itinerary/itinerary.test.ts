/** A walk of the reader's own: its order, its link, and its legs against GeodSolve and finite differences. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itineraryGpx } from '#lib/tools/itinerary/export/itinerary-gpx';
import { itineraryOf } from '#lib/tools/itinerary/model/itinerary';
import { moved, readItinerary, writeItinerary } from '#lib/tools/itinerary/model/order';
import { positionAt } from '#lib/tools/itinerary/panel/dragging.svelte';
import { readStoredItinerary } from '#lib/tools/itinerary/stored/stored-itinerary';
import { CATALOGUE } from '../../../built-catalogue';

const { places } = CATALOGUE;
const KNOWN = new Set(places.map(({ id }) => id));
const placed = (...ids: string[]) => ids.map((id) => places.find((place) => place.id === id)!);

describe('the order', () => {
	it('moves one stop and leaves the others as they follow each other', () => {
		expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
		expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
		expect(moved(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
		expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
		expect(moved([], 0, 0)).toEqual([]);
	});

	it('is undone by moving back', () => {
		const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(lists, fc.nat(), fc.nat(), (ids, a, b) => {
				const [from, to] = [a % ids.length, b % ids.length];
				expect(moved(moved(ids, from, to), to, from)).toEqual(ids);
			})
		);
	});

	it('returns from its link; what is no place is told', () => {
		const ids = ['m50', 'taopu-smart-city', 'x-tower'];
		expect(readItinerary(writeItinerary(ids), KNOWN)).toEqual({ ids, unknown: [] });
		expect(readItinerary('m50,m50,,Atlantis,<b>,__proto__', KNOWN)).toEqual({
			ids: ['m50'],
			unknown: ['Atlantis', '<b>', '__proto__']
		});
		expect(readItinerary('', KNOWN)).toEqual({ ids: [], unknown: [] });
	});

	it.each([null, '', '{', '"m50"', '{"0":"m50"}', '[1,null,"<b>"]'])(
		'is empty where the device has stored %j',
		(text) => expect(readStoredItinerary(text)).toEqual([])
	);
});

describe('a pointer that drags the first of four rows, of 40 px each', () => {
	const middles = [20, 60, 100, 140];
	it.each([
		[-50, 0],
		[59, 0],
		[61, 1],
		[101, 2],
		[900, 3]
	])('at %d px is at position %d', (y, at) => expect(positionAt(y, 0, middles)).toBe(at));
	it('and one that drags the last upwards', () => {
		expect(positionAt(30, 3, middles)).toBe(1);
		expect(positionAt(10, 3, middles)).toBe(0);
		expect(positionAt(150, 3, middles)).toBe(3);
	});
});

describe('the legs', () => {
	// `GeodSolve -i -p 3` of the two points, in tour.test.ts too: 516.805 m, azimuth by the same 113.129°.
	it('have length, bearing and their ± from the two positions', () => {
		const [stop] = itineraryOf(placed('mengqing-garden', 'thousand-trees')).stops;
		const { distance, bearing, way, isFar, minutes } = stop!.next!;
		expect(distance).toMatchObject({ kind: 'about', plusminus_m: expect.closeTo(35.355, 2) });
		expect(distance.metres).toBeCloseTo(516.805, 2);
		// In the plane: 475.0 m east and 202.9 m south; asin(35.355 / 516.805).
		expect(bearing!.azimuthDeg).toBeCloseTo(113.13, 1);
		expect(bearing!.plusminusDeg).toBeCloseTo(3.92, 1);
		expect([way, isFar]).toEqual(['east', false]);
		// 481.4 × 1.15 / 1.5 s and 552.2 × 1.6 / 1.1 s, rounded up to minutes
		expect(minutes).toEqual({ least: 7, most: 14 });
	});

	it('over 2.5 km are too far for a walk, and the whole then has no minutes', () => {
		const walk = itineraryOf(placed('taopu-smart-city', 'm50', 'thousand-trees'));
		expect(walk.stops.map(({ next }) => next?.isFar ?? null)).toEqual([true, false, null]);
		expect(walk.isFar).toBe(true);
		expect(itineraryOf(placed('m50', 'thousand-trees')).isFar).toBe(false);
	});

	it('have no bearing where the ± is larger than the distance', () => {
		const [m50] = placed('m50');
		const near = { ...m50!, point: [m50!.point[0], m50!.point[1] + 0.0001] as const };
		expect(itineraryOf([m50!, near as typeof m50 & object]).stops[0]!.next!.bearing).toBeNull();
	});

	it('of no stop and of one are none', () => {
		expect(itineraryOf([])).toMatchObject({ stops: [], isFar: false });
		expect(itineraryOf(placed('m50')).stops[0]!.next).toBeNull();
	});
});

it.each(['en', 'zh'] as const)('as GPX in %s: the stops in order, each leg told', (lang) => {
	const walk = itineraryOf(placed('m50', 'thousand-trees', 'mengqing-garden'));
	const text = itineraryGpx(walk, 'https://map.example/en/#itinerary=m50&x="<', lang);
	expect(XMLValidator.validate(text)).toBe(true);
	const { gpx } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(text);
	expect(gpx.wpt.map((point: Record<string, string>) => Number(point['@lon']))).toEqual(
		walk.stops.map(({ place }) => place.point[0])
	);
	const { rtept } = gpx.rte;
	expect(rtept).toHaveLength(3);
	expect(rtept[0].name).toContain('1 ');
	expect(rtept[1].desc).toContain('293° ± 4°');
	expect(rtept[2].desc).toBeUndefined();
});
