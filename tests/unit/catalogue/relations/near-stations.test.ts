import { describe, expect, it } from 'vitest';
import type { LocatedPoint } from '#lib/values/located-point';
import { nearStations } from '#lib/catalogue/relations/near-stations';
import { stationsOf } from '#lib/server/derive/derive';
import { HERE, geodataOf, station, type Station } from '../../server/samples';

const sure = { point: HERE, accuracy_m: 20 };
const nearest = (point: LocatedPoint, stations: Station[], least?: number) =>
	nearStations(point, stationsOf(geodataOf([], stations)), least);

describe('nearStations', () => {
	it('returns the nearest, whatever the order of the input', () => {
		const stations = [station('far', 0, 3000), station('near', 90, 700), station('mid', 180, 1500)];
		expect(nearest(sure, stations).map(({ id }) => id)).toEqual(['near']);
	});

	it('returns the requested number, nearest first', () => {
		const stations = [station('far', 0, 3000), station('near', 90, 700), station('mid', 180, 1500)];
		const ids = nearest(sure, stations, 3).map(({ id }) => id);
		expect(ids).toEqual(['near', 'mid', 'far']);
		expect(nearest(sure, stations, 9)).toHaveLength(3);
	});

	it('returns every one that may be the nearest, and only those', () => {
		const ring = [0, 72, 144, 216].map((azimuth, at) => station(`s${at}`, azimuth, 700 + at));
		const stations = [...ring, station('far', 288, 1500)];
		expect(nearest(sure, stations).map(({ id }) => id)).toEqual(['s0', 's1', 's2', 's3']);
	});

	it('compares the distance to the bisector of two stations, not the difference of their distances', () => {
		// With 50 m each and 20 m of the place the reach is √(20² + 50² + 50²) = 73.5 m.
		const apart = (azimuthDeg: number, metres: number) =>
			nearest(sure, [station('one', 0, 1000), station('two', azimuthDeg, metres)]).length;
		// opposite: the bisector is (1140² − 1000²) / (2 × 2140) = 70.0 m away, then 80.0 m
		expect([apart(180, 1140), apart(180, 1160)]).toEqual([2, 1]);
		// side by side, about 190 m apart: 60 m more bring it to some 320 m
		expect(apart(10, 1060)).toBe(1);
	});

	it('returns both of two stations at one point', () => {
		const stations = [station('one', 0, 700), station('two', 0, 700)];
		expect(nearest(sure, stations)).toHaveLength(2);
	});

	it('returns the second too where the difference is within the uncertainty', () => {
		const stations = [station('one', 0, 700), station('two', 180, 705), station('far', 90, 2000)];
		expect(nearest(sure, stations).map(({ id }) => id)).toEqual(['one', 'two']);
	});

	it('does not return the second where the difference exceeds the uncertainty', () => {
		const stations = [station('one', 0, 700), station('two', 180, 1100)];
		expect(nearest(sure, stations)).toHaveLength(1);
	});

	it('returns more with a larger uncertainty of the place', () => {
		const stations = [station('one', 0, 700), station('two', 180, 1100)];
		const vague = { point: HERE, accuracy_m: 700 };
		expect(nearest(vague, stations).map(({ id }) => id)).toEqual(['one', 'two']);
	});

	it('states the ± of both accuracies', () => {
		const [near] = nearest({ point: HERE, accuracy_m: 30 }, [station('one', 0, 1234, 40)]);
		// √(30² + 40²) = 50 m
		expect(near!.distance).toEqual({ kind: 'about', metres: 1234, plusminus_m: 50 });
	});

	it('states a bound where the uncertainty exceeds half the distance', () => {
		const [near] = nearest({ point: HERE, accuracy_m: 80 }, [station('one', 0, 150, 60)]);
		// √(80² + 60²) = 100 m
		expect(near!.distance).toEqual({ kind: 'less-than', metres: 250 });
	});

	it('passes on names and lines', () => {
		const [near] = nearest(sure, [station('one', 0, 700, 50, ['3', '4', '13'])]);
		expect(near).toMatchObject({ id: 'one', name: { zh: 'one站' }, lines: ['3', '4', '13'] });
	});

	it('returns none where there are no stations', () => {
		expect(nearest(sure, [])).toEqual([]);
	});
});
