import { describe, expect, it } from 'vitest';
import { convertDatum } from '#lib/geo/datum';
import { geodesicDistanceM } from '#lib/geo/geodesic';
import { roundedUpM } from '#lib/geo/uncertainty';
import {
	WATER_ACCURACY_M,
	creekOf,
	creekRelation,
	datumPoints,
	neighbours
} from '#lib/server/derive';
import { nearStations } from '#lib/server/near-stations';
import { readGeodata } from '#lib/server/read-geodata';
import { HERE, ROOT, from, place, station, straightCreek } from './samples';

const sure = { point: HERE, accuracy_m: 20 };

describe('nearStations', () => {
	it('names the nearest, whatever the order given', () => {
		const stations = [station('far', 0, 3000), station('near', 90, 700), station('mid', 180, 1500)];
		expect(nearStations(sure, stations).map(({ id }) => id)).toEqual(['near']);
	});

	it('sorts as many as are asked for, nearest first', () => {
		const stations = [station('far', 0, 3000), station('near', 90, 700), station('mid', 180, 1500)];
		const ids = nearStations(sure, stations, 3).map(({ id }) => id);
		expect(ids).toEqual(['near', 'mid', 'far']);
		expect(nearStations(sure, stations, 9)).toHaveLength(3);
	});

	it('names every one that may be the nearest, and only those', () => {
		const ring = [0, 72, 144, 216].map((azimuth, at) => station(`s${at}`, azimuth, 700 + at));
		const stations = [...ring, station('far', 288, 1500)];
		expect(nearStations(sure, stations).map(({ id }) => id)).toEqual(['s0', 's1', 's2', 's3']);
	});

	it('asks how far it is to the bisector of two stations, not how their distances differ', () => {
		// With 50 m each and 20 m of the place the reach is √(20² + 50² + 50²) = 73.5 m.
		const apart = (azimuthDeg: number, metres: number) =>
			nearStations(sure, [station('one', 0, 1000), station('two', azimuthDeg, metres)]).length;
		// opposite: the bisector is (1140² − 1000²) / (2 × 2140) = 70.0 m away, then 80.0 m
		expect([apart(180, 1140), apart(180, 1160)]).toEqual([2, 1]);
		// side by side, about 190 m apart: 60 m more bring it to some 320 m
		expect(apart(10, 1060)).toBe(1);
	});

	it('names both of two stations at one point', () => {
		const stations = [station('one', 0, 700), station('two', 0, 700)];
		expect(nearStations(sure, stations)).toHaveLength(2);
	});

	it('names the second too where the uncertainty cannot tell which is nearer', () => {
		const stations = [station('one', 0, 700), station('two', 180, 705), station('far', 90, 2000)];
		expect(nearStations(sure, stations).map(({ id }) => id)).toEqual(['one', 'two']);
	});

	it('does not name the second where the two are well apart', () => {
		const stations = [station('one', 0, 700), station('two', 180, 1100)];
		expect(nearStations(sure, stations)).toHaveLength(1);
	});

	it('widens with the uncertainty of the place', () => {
		const stations = [station('one', 0, 700), station('two', 180, 1100)];
		const vague = { point: HERE, accuracy_m: 700 };
		expect(nearStations(vague, stations).map(({ id }) => id)).toEqual(['one', 'two']);
	});

	it('rounds a distance to what both accuracies deserve', () => {
		const [near] = nearStations({ point: HERE, accuracy_m: 30 }, [station('one', 0, 1234, 40)]);
		// √(30² + 40²) = 50 m
		expect(near!.distance).toEqual({ kind: 'about', metres: 1250, plusminus_m: 50, step_m: 50 });
	});

	it('says "less than" where the uncertainty exceeds half the distance', () => {
		const [near] = nearStations({ point: HERE, accuracy_m: 80 }, [station('one', 0, 150, 60)]);
		// √(80² + 60²) = 100 m
		expect(near!.distance).toEqual({ kind: 'less-than', metres: roundedUpM(250) });
	});

	it('hands on names and lines', () => {
		const [near] = nearStations(sure, [station('one', 0, 700, 50, ['3', '4', '13'])]);
		expect(near).toMatchObject({ id: 'one', name: { zh: 'one站' }, lines: ['3', '4', '13'] });
	});

	it('knows no station where there is none', () => {
		expect(nearStations(sure, [])).toEqual([]);
	});
});

describe('neighbours', () => {
	const here = place('here');
	const at = (id: string, azimuthDeg: number, metres: number) =>
		place(id, { point: from(HERE, azimuthDeg, metres) });

	it('are the others within 2 km, nearest first', () => {
		const all = [at('c', 0, 1900), here, at('far', 90, 2100), at('a', 90, 300), at('b', 180, 800)];
		expect(neighbours(here, all).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('are no more than asked for', () => {
		const all = [here, ...[1, 2, 3, 4, 5, 6, 7].map((n) => at(`n${n}`, 40 * n, 200 * n))];
		expect(neighbours(here, all)).toHaveLength(5);
		expect(neighbours(here, all, 2).map(({ id }) => id)).toEqual(['n1', 'n2']);
	});

	it('are neither what the place stands in nor what stands in it, however deep', () => {
		const outer = at('outer', 0, 400);
		const middle = place('middle', { within: 'outer', point: from(HERE, 0, 300) });
		const inside = place('inside', { within: 'middle' });
		const sibling = place('sibling', { within: 'outer', point: from(HERE, 90, 500) });
		const all = [outer, middle, inside, sibling];
		const idsOf = (one: typeof outer) => neighbours(one, all).map(({ id }) => id);
		expect(idsOf(inside)).toEqual(['sibling']);
		expect(idsOf(middle)).toEqual(['sibling']);
		expect(idsOf(outer)).toEqual([]);
		expect(idsOf(sibling)).toEqual(['inside', 'middle']);
	});

	it('carry the uncertainty of both places', () => {
		const vague = place('vague', { point: from(HERE, 90, 1000), accuracy_m: 200 });
		const [found] = neighbours(here, [here, vague]);
		expect(found!.distance).toEqual({ kind: 'about', metres: 1000, plusminus_m: 300, step_m: 200 });
	});

	it('of a concept are none, and a concept is nobody’s', () => {
		const concept = place('concept', {
			basis: 'concept',
			status: 'concept',
			point: from(HERE, 90, 300)
		});
		expect(neighbours(concept, [concept, here])).toEqual([]);
		expect(neighbours(here, [concept, here])).toEqual([]);
	});
});

describe('creekRelation', () => {
	const creek = straightCreek();

	it('measures to the edge of the water, and the offset from the centreline', () => {
		const { distance, mileage } = creekRelation(creek, {
			point: from(HERE, 0, 500),
			accuracy_m: 20
		});
		// 475 m to the water; √(20² + 10²) = 22.4 m
		expect(WATER_ACCURACY_M).toBe(10);
		expect(distance).toEqual({ kind: 'about', metres: 480, plusminus_m: 30, step_m: 20 });
		expect(mileage).toMatchObject({ mileage_m: 4000, bank: 'left', offset_m: 500 });
	});

	it('tells the banks apart as one looks downstream', () => {
		const bankAt = (azimuthDeg: number) => {
			const found = creekRelation(creek, { point: from(HERE, azimuthDeg, 300), accuracy_m: 20 });
			return 'bank' in found.mileage ? found.mileage.bank : undefined;
		};
		expect([bankAt(0), bankAt(180)]).toEqual(['left', 'right']);
	});

	it('names no bank for a point that may lie on either', () => {
		const found = creekRelation(creek, { point: from(HERE, 0, 60), accuracy_m: 100 });
		expect(found.mileage).toMatchObject({ bank: null });
		expect(found.distance.kind).toBe('less-than');
	});

	it('rounds the mileage to what the accuracy deserves', () => {
		const point = from(from(HERE, 270, 333), 0, 200);
		const mileage = (accuracy_m: number) => creekRelation(creek, { point, accuracy_m }).mileage;
		expect(mileage(20)).toMatchObject({ mileage_m: 4340, offset_m: 200 });
		expect(mileage(80)).toMatchObject({ mileage_m: 4350, offset_m: 200 });
		expect(mileage(150)).toMatchObject({ mileage_m: 4300, offset_m: 200 });
	});

	it('rounds the offset likewise', () => {
		const point = from(HERE, 0, 337);
		const offset = (accuracy_m: number) => creekRelation(creek, { point, accuracy_m }).mileage;
		expect(offset(5)).toMatchObject({ offset_m: 335 });
		expect(offset(20)).toMatchObject({ offset_m: 340 });
		expect(offset(50)).toMatchObject({ offset_m: 350 });
	});

	it('gives no mileage beyond 1,000 m from the water, and says why', () => {
		const found = creekRelation(creek, { point: from(HERE, 0, 1500), accuracy_m: 20 });
		expect(found.mileage).toEqual({ reason: 'too-far' });
		expect(found.distance).toMatchObject({ kind: 'about', metres: 1480 });
	});

	it('is 0 m from the water on the water', () => {
		const found = creekRelation(creek, { point: HERE, accuracy_m: 5 });
		expect(found.distance).toMatchObject({ kind: 'less-than' });
		expect(found.distance.metres).toBeLessThanOrEqual(12);
	});
});

describe('creekOf', () => {
	it('takes the centreline and the water of the dataset', () => {
		const creek = creekOf(readGeodata(ROOT));
		expect(creek.centreline.length).toBeGreaterThan(100);
		expect(creek.length_m).toBeCloseTo(creek.chainage_m.at(-1)!, 6);
		expect(creek.water.type).toMatch(/Polygon$/);
	});
});

describe('datumPoints', () => {
	it('gives the point in each datum, to 6 decimals', () => {
		const points = datumPoints(HERE);
		expect(points.wgs84).toEqual(HERE);
		for (const datum of ['gcj02', 'bd09'] as const) {
			const back = convertDatum(points[datum], datum, 'wgs84');
			expect(geodesicDistanceM(back, HERE)).toBeLessThan(0.15);
			for (const degrees of points[datum]) expect(Number(degrees.toFixed(6))).toBe(degrees);
		}
	});

	it('is about 485 m off in GCJ-02 and about 1,150 m in BD-09, as Chinese maps are here', () => {
		const { gcj02, bd09 } = datumPoints(HERE);
		const off = (point: readonly [number, number]) => geodesicDistanceM(HERE, point);
		expect(Math.abs(off(gcj02) - 485)).toBeLessThan(15);
		expect(Math.abs(off(bd09) - 1150)).toBeLessThan(40);
	});
});
