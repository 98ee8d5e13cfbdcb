/** The spatial relations of areas: inside, at the edge, overlapping, beside, or at a distance. */
import { describe, expect, it } from 'vitest';
import { creekRelation, type LocatedFeature } from '#lib/catalogue/relations/creek-relation';
import { NO_FILTERS, placesThatMeet } from '#lib/catalogue/filter/place-filters';
import {
	nearestByLine,
	nearStations,
	type NearbyStation
} from '#lib/catalogue/relations/near-stations';
import { spatialRelationOf } from '#lib/catalogue/relations/spatial-relation';
import type { LngLat } from '#lib/values/lng-lat';
import { CATALOGUE } from '../../../built-catalogue';
import { from, HERE, straightCreek } from '../../server/samples';

const at = (east_m: number, north_m: number): LngLat => from(from(HERE, 90, east_m), 0, north_m);
/** A square around a point, with an accuracy in metres. */
function area(east_m: number, north_m: number, side_m: number, accuracy_m: number): LocatedFeature {
	const [w, e, s, n] = [east_m, east_m, north_m, north_m].map(
		(middle, i) => middle + (i % 2 ? 1 : -1) * (side_m / 2)
	) as [number, number, number, number];
	const ring = [at(w, s), at(e, s), at(e, n), at(w, n), at(w, s)];
	return {
		point: at(east_m, north_m),
		accuracy_m,
		outline: { type: 'Polygon', coordinates: [ring] }
	};
}
const point = (east_m: number, north_m: number, accuracy_m: number): LocatedFeature => ({
	point: at(east_m, north_m),
	accuracy_m
});
const station = (id: string, east_m: number, north_m: number, lines = ['13']): NearbyStation => ({
	...point(east_m, north_m, 60),
	id,
	name: { en: id, zh: id },
	lines
});

describe('a point and an area', () => {
	const district = area(0, 0, 2000, 80);

	it('is inside where it is deeper than the combined accuracy, otherwise at the edge', () => {
		// √(80² + 60²) = 100 m
		expect(spatialRelationOf(district, point(890, 0, 60))).toMatchObject({
			meets: 'inside',
			distance: { kind: 'about', metres: 0 }
		});
		// 41 m deep: outside by 59 m at most
		expect(spatialRelationOf(district, point(959, 0, 60))).toEqual({
			meets: 'edge',
			distance: { kind: 'less-than', metres: expect.closeTo(59, 3) }
		});
		expect(spatialRelationOf(point(890, 0, 60), district).meets).toBe('holds');
	});

	it('has the distance of the outline, not of the area’s point', () => {
		const { distance, meets } = spatialRelationOf(district, point(1600, 0, 60));
		expect(meets).toBeUndefined();
		expect(distance).toMatchObject({ kind: 'about', metres: 600 });
	});
});

describe('two areas', () => {
	it('overlap where a vertex is deeper than the combined accuracy, otherwise are beside each other', () => {
		expect(spatialRelationOf(area(0, 0, 1000, 30), area(600, 600, 1000, 40)).meets).toBe(
			'overlaps'
		);
		expect(spatialRelationOf(area(0, 0, 1000, 30), area(989, 100, 1000, 40))).toEqual({
			meets: 'beside',
			distance: { kind: 'less-than', metres: expect.closeTo(39, 2) }
		});
	});

	it('are inside one another by the inner one’s point', () => {
		expect(spatialRelationOf(area(0, 0, 2000, 200), area(790, 0, 400, 20)).meets).toBe('inside');
		expect(spatialRelationOf(area(0, 0, 2000, 200), area(890, 0, 200, 20)).meets).toBe('edge');
	});
});

describe('the stations of an area', () => {
	const district = area(0, 0, 2000, 80);
	const stations = [
		station('deep', 0, 300, ['11']),
		station('edge', 960, 0, ['11', '14']),
		station('beside', 1200, 0, ['14']),
		station('far', 0, 3000, ['15'])
	];

	it('include those inside, distinguished from those at the edge', () => {
		const near = nearStations(district, stations);
		expect(near.map(({ id, meets }) => [id, meets])).toEqual([
			['deep', 'inside'],
			['edge', 'edge']
		]);
	});

	it('include all that may be the nearest, where none is surely inside', () => {
		const near = nearStations(district, stations.slice(1));
		expect(near.map(({ id }) => id)).toEqual(['edge']);
		// 200 m against 260 m: √(2·80² + 2·60²) = 141 m
		const outside = [station('one', 1200, 0), station('two', -1260, 0), station('off', 0, 1400)];
		expect(nearStations(district, outside).map(({ id }) => id)).toEqual(['one', 'two']);
	});

	it('are listed by line, the nearest of each', () => {
		const lines = nearestByLine(district, stations);
		expect(lines.map(({ line, station, meets }) => [line, station, meets])).toEqual([
			['11', 'deep', 'inside'],
			['14', 'edge', 'edge'],
			['15', 'far', undefined]
		]);
		expect(lines[2]!.distance).toMatchObject({ kind: 'about', metres: 2000 });
	});
});

describe('an area and the creek', () => {
	// The sample creek runs east–west through HERE, 50 m wide, mileage 4,000 m at HERE.
	const creek = straightCreek();

	it('is on it, as far as is known, where its outline meets the water, with a range of mileages', () => {
		// from 20 m to 1,020 m north: 5 m deep in the water, and √(20² + 10²) = 22.36 m
		expect(creekRelation(creek, area(0, 520, 1000, 20))).toEqual({
			meets: 'on',
			distance: { kind: 'less-than', metres: expect.closeTo(17.36, 1) },
			mileage: { mileage_m: 3500, to_m: 4500, bank: 'left', offset_m: 20 }
		});
	});

	it('is surely on it where it is deeper in the water than the combined accuracy', () => {
		// its southern edge lies 35 m beyond the northern one of the water
		expect(creekRelation(creek, area(0, 490, 1000, 20))).toMatchObject({
			meets: 'on',
			distance: { kind: 'about', metres: 0 }
		});
		expect(creekRelation(creek, area(0, 490, 1000, 33)).distance.kind).toBe('about');
		// √(40² + 10²) = 41.23 m
		expect(creekRelation(creek, area(0, 490, 1000, 40)).distance).toEqual({
			kind: 'less-than',
			metres: expect.closeTo(6.23, 1)
		});
	});

	it('is across it where it reaches farther on both banks than the combined accuracy', () => {
		// 375 m on the right bank, 575 m on the left
		const across = creekRelation(creek, area(0, 100, 1000, 150));
		expect(across).toMatchObject({
			meets: 'across',
			distance: { kind: 'about', metres: 0 },
			mileage: { bank: null, offset_m: 0 }
		});
		expect(creekRelation(creek, area(0, 100, 1000, 380)).meets).toBe('on');
	});

	it('is not across it by a line that only enters the water, nor by parts on either bank', () => {
		const line = (...north: number[]): LocatedFeature => ({
			...point(0, 0, 20),
			outline: { type: 'LineString', coordinates: north.map((metres) => at(0, metres)) }
		});
		expect(creekRelation(creek, line(-125, 825)).meets).toBe('across');
		// 100 m on the right bank: no more than ±150 m may be off
		expect(creekRelation(creek, { ...line(-125, 825), accuracy_m: 150 })).toMatchObject({
			meets: 'on',
			distance: { kind: 'less-than', metres: expect.closeTo(Math.hypot(150, 10) - 100, 1) }
		});
		expect(creekRelation(creek, line(0, 825))).toMatchObject({
			meets: 'on',
			distance: { kind: 'about', metres: 0 }
		});
		const [north, south] = [area(0, 520, 1000, 20), area(0, -520, 1000, 20)].map(
			({ outline }) => outline!.coordinates as LngLat[][]
		);
		const parts = { type: 'MultiPolygon', coordinates: [north!, south!] } as const;
		expect(creekRelation(creek, { ...point(0, 520, 20), outline: parts }).meets).toBe('on');
	});

	it('is as far from the water as its nearest edge', () => {
		const found = creekRelation(creek, area(1000, -700, 1000, 20));
		// 200 m from the axis, 175 m from the water; √(20² + 10²) = 22.4 m
		expect(found.meets).toBeUndefined();
		expect(found.distance).toMatchObject({ kind: 'about', metres: expect.closeTo(175, 0) });
		expect(found.mileage).toEqual({ mileage_m: 2500, to_m: 3500, bank: 'right', offset_m: 200 });
	});
});

describe('real areas', () => {
	const { places, details } = CATALOGUE;
	const detail = (id: string) => details.get(id)!;
	const within = (creek: string) =>
		placesThatMeet(places, { ...NO_FILTERS, creek: [creek] })
			.map(({ id }) => id)
			.sort();

	it('agree on page, list and filter: Changfeng is on the creek as far as is known', () => {
		const { creek } = detail('changfeng-business-district').derived;
		expect(creek!.meets).toBe('on');
		// by an outline of ± 200 m, so that 50 m do not have it, nor 20 m M50, whose outline is ± 20 m
		expect(creek!.distance.kind).toBe('less-than');
		const sure = ['mengqing-garden', 'wuning-innovation-axis'];
		expect(within('50')).toEqual(['m50', ...sure, 'zhongshan-park']);
		expect(within('20')).toEqual(sure);
		if ('reason' in creek!.mileage) throw new Error('no mileage');
		// its frontage as published is 2.7 km
		const { mileage_m, to_m } = creek!.mileage;
		expect(Math.abs(to_m! - mileage_m - 2700)).toBeLessThanOrEqual(200);
		for (const choice of ['200', '500']) {
			expect(within(choice)).toContain('changfeng-business-district');
			expect(within(choice)).toContain('m50');
		}
	});

	it('include the stations inside Taopu: two of Line 11', () => {
		const inside = detail('taopu-smart-city').derived.stations.filter(({ meets }) => meets);
		expect(inside.map(({ id, lines, meets }) => [id, lines, meets])).toEqual([
			['wuwei-road', ['11'], 'inside'],
			['qilianshan-road', ['11'], 'edge']
		]);
	});

	it('have Changfeng Park inside its district', () => {
		expect(detail('changfeng-park').container!.id).toBe('changfeng-business-district');
		const { contains, neighbours } = detail('changfeng-business-district');
		expect(contains.map(({ id }) => id)).toContain('changfeng-park');
		expect(neighbours.map(({ id }) => id)).not.toContain('changfeng-park');
	});

	it('have no distance to a concept without a site', () => {
		const { derived, stations, neighbours } = detail('life-smart-valley');
		expect([derived, stations, neighbours]).toEqual([{ stations: [], creek: null }, [], []]);
	});
});
