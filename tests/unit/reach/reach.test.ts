import { describe, expect, it } from 'vitest';
import { geodesicDestination, geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { SCENARIOS, type Scenario } from '#lib/reach/assumptions';
import type { ChangeMinutes } from '#lib/reach/network-data';
import { weightsIn } from '#lib/reach/network';
import {
	goalWay,
	minutesToGoal,
	minutesToStation,
	reachFrom,
	stationMinutes,
	timesIn,
	type Goal,
	type Origin
} from '#lib/reach/reach';
import { ridesOf, routeToGoal, routeToStation } from '#lib/reach/route';
import { shortestTimes } from '#lib/reach/shortest-times';
import { nearestStation, stationWalks, walkEnds } from '#lib/reach/walk-ends';
import { independentTimes, LEAST, LIKELY, linesAt, MOST, platform } from './independent-times';
import { at, idOf, network, networkData } from './network-of-geodata';
import { seeded } from '../geo/seeded';

const station = (zh: string): Origin => ({ station: at(zh) });
const M50 = { point: [121.4445, 31.2472] as const, accuracy_m: 30 };
const fromM50 = reachFrom(network, { walks: stationWalks(network, M50) });

/** Everything between the two ends, each assumption by itself. */
function between(random: () => number): Scenario {
	const { least, most } = SCENARIOS;
	const mix = (a: number, b: number) => a + (b - a) * random();
	const share = random();
	return {
		detour: mix(least.detour, most.detour),
		pace_m_per_s: mix(least.pace_m_per_s, most.pace_m_per_s),
		entrance_min: mix(least.entrance_min, most.entrance_min),
		waitShare: random(),
		ride: mix(least.ride, most.ride),
		change: (range: ChangeMinutes) => range.least + (range.most - range.least) * share,
		metres: ({ least_m, most_m }) => mix(least_m, most_m)
	};
}

describe('minutes to a station', () => {
	it('on one line are half a headway and the ride; at best the ride alone, at worst a whole headway', () => {
		const reach = reachFrom(network, station('桃浦新村'));
		// Line 11 every 6 minutes; Taopu Xincun–Jiangsu Road 22 minutes by the timetable.
		expect(minutesToStation(reach, at('江苏路'))).toEqual({
			least: expect.closeTo(22 * 0.94, 9),
			likely: 25,
			most: expect.closeTo(22 * 1.15 + 6, 9)
		});
	});

	it('count a change and its wait: Line 11, 4 minutes, Line 2', () => {
		const reach = reachFrom(network, station('桃浦新村'));
		const minutes = minutesToStation(reach, at('人民广场'))!;
		expect(minutes.likely).toBeCloseTo(3 + 22 + 4 + 2.5 + 9, 9);
		expect(minutes.least).toBeCloseTo((22 + 9) * 0.94 + 2, 9);
		expect(minutes.most).toBeCloseTo((22 + 9) * 1.15 + 6 + 6 + 5, 9);
	});

	it('are 0 where one is, and none where no train and no walk leads', () => {
		expect(minutesToStation(reachFrom(network, station('真如')), at('真如'))).toEqual({
			least: 0,
			likely: 0,
			most: 0
		});
		const nowhere = reachFrom(network, { walks: [] });
		expect(minutesToStation(nowhere, at('真如'))).toBeNull();
		expect(routeToStation(nowhere, at('真如'))).toBeNull();
	});

	it('reach every station from every one', () => {
		for (const from of [0, 100, 200, 300, 415]) {
			const reach = reachFrom(network, { station: from });
			network.stations.forEach((_, to) => expect(minutesToStation(reach, to)).not.toBeNull());
		}
	});

	it('obey the triangle inequality: without a new wait no detour is shorter', () => {
		const scenario = { ...SCENARIOS.likely, waitShare: 0 };
		const weights = weightsIn(network, { ...scenario, change: () => 0 });
		const random = seeded(7);
		const pick = () => Math.floor(random() * network.stations.length);
		const minutes = (from: number, to: number) =>
			stationMinutes(network, timesIn(network, { station: from }, scenario, weights), to);
		for (let round = 0; round < 30; round++) {
			const [a, b, c] = [pick(), pick(), pick()];
			expect(minutes(a, c)).toBeLessThanOrEqual(minutes(a, b) + minutes(b, c) + 1e-9);
		}
	});

	it('are never shorter when any ride, wait or change takes a minute longer', () => {
		const scenario = SCENARIOS.likely;
		const weights = weightsIn(network, scenario);
		const random = seeded(8);
		for (let round = 0; round < 20; round++) {
			const origin = { station: Math.floor(random() * network.stations.length) };
			const longer = weights.slice();
			longer[Math.floor(random() * longer.length)]! += 1;
			const before = timesIn(network, origin, scenario, weights).minutes;
			const after = timesIn(network, origin, scenario, longer).minutes;
			after.forEach((minutes, node) => expect(minutes).toBeGreaterThanOrEqual(before[node]!));
		}
	});

	it.each([
		['likely', LIKELY],
		['least', LEAST],
		['most', MOST]
	] as const)(
		'agree with whole rides tried until nothing gets shorter: the %s ones',
		(end, assumed) => {
			for (const zh of ['长风公园', '滴水湖', '曹杨路']) {
				const from = idOf(zh);
				const starts = linesAt(networkData, from).map((line) => [platform(from, line), 0] as const);
				const known = independentTimes(networkData, new Map(starts), assumed);
				const reach = reachFrom(network, station(zh));
				network.stations.forEach(({ id }, to) => {
					const best = linesAt(networkData, id).map((line) => known.get(platform(id, line))!);
					expect(minutesToStation(reach, to)![end], id).toBeCloseTo(Math.min(...best), 6);
				});
			}
		}
	);
});

describe('the range', () => {
	it('holds the answer for any assumptions between their ends', () => {
		const random = seeded(9);
		const goalPoint = { point: [121.345, 31.285] as const, accuracy_m: 400 };
		const goal: Goal = { walks: stationWalks(network, goalPoint), direct: null };
		const whole = minutesToGoal(fromM50, goal)!;
		for (let round = 0; round < 40; round++) {
			const scenario = between(random);
			const times = timesIn(network, fromM50.origin, scenario);
			network.stations.forEach((_, to) => {
				const { least, most } = minutesToStation(fromM50, to)!;
				const minutes = stationMinutes(network, times, to);
				expect(minutes).toBeGreaterThanOrEqual(least - 1e-9);
				expect(minutes).toBeLessThanOrEqual(most + 1e-9);
			});
			const { minutes } = goalWay(network, times, goal);
			expect(minutes).toBeGreaterThanOrEqual(whole.least - 1e-9);
			expect(minutes).toBeLessThanOrEqual(whole.most + 1e-9);
		}
	});

	it('grows with the accuracy of the point', () => {
		const width = (accuracy_m: number) => {
			const walks = stationWalks(network, { ...M50, accuracy_m });
			const { least, most } = minutesToStation(reachFrom(network, { walks }), at('人民广场'))!;
			return most - least;
		};
		expect(width(300)).toBeGreaterThan(width(30) + 3);
	});
});

describe('walks', () => {
	it('are never shorter than the geodesic less its uncertainty, nor longer ones left out', () => {
		const random = seeded(10);
		for (let round = 0; round < 30; round++) {
			const point = [121.32 + random() * 0.18, 31.2 + random() * 0.1] as const;
			for (const walk of stationWalks(network, { point, accuracy_m: 0 })) {
				const { point: to, accuracy_m } = network.stations[walk.station]!;
				const straight_m = geodesicDistanceM(point, to);
				expect(walk.likely_m).toBe(straight_m);
				expect(walk.least_m).toBeCloseTo(Math.max(0, straight_m - accuracy_m), 6);
				expect(walk.likely_m).toBeLessThanOrEqual(2500);
			}
		}
	});

	it('end at 2.5 km: beyond it nothing is reached, and the nearest station is still known', () => {
		const { point } = network.stations[at('滴水湖')]!;
		// East of the last station lies the sea.
		const [near, far] = [2450, 2550].map((metres) => ({
			point: geodesicDestination(point, 90, metres),
			accuracy_m: 10
		}));
		expect(stationWalks(network, near!)).toHaveLength(1);
		expect(stationWalks(network, far!)).toEqual([]);
		const nearest = nearestStation(network, far!);
		expect(network.stations[nearest.station]!.name.zh).toBe('滴水湖');
		expect(nearest.likely_m).toBeCloseTo(2550, 2);
	});

	it('beat the metro over short distances, from door to door too', () => {
		expect(routeToStation(fromM50, at('上海火车站'))).toEqual([
			expect.objectContaining({ kind: 'walk', station: idOf('上海火车站') })
		]);
		const mill = { point: [121.4415, 31.2465] as const, accuracy_m: 20 };
		const goal = { walks: stationWalks(network, mill), direct: walkEnds(M50, mill) };
		expect(routeToGoal(fromM50, goal)).toEqual([
			expect.objectContaining({ kind: 'walk', station: null })
		]);
	});
});

describe('the route', () => {
	it('names lines, directions and changes, and its parts add up to the minutes', () => {
		const legs = routeToStation(fromM50, at('虹桥火车站'))!;
		expect(legs[0]).toMatchObject({ kind: 'walk', station: idOf('江宁路') });
		expect(ridesOf(legs)).toMatchObject([
			{ lines: ['13'], from: idOf('江宁路'), towards: [idOf('张江路')], change: null },
			{ lines: ['2'], to: idOf('虹桥火车站'), change: 4, stops: 9 }
		]);
		const sum = legs.reduce(
			(total, leg) =>
				total + leg.minutes + (leg.kind === 'ride' ? leg.wait + (leg.change ?? 0) : 0),
			SCENARIOS.likely.entrance_min
		);
		expect(sum).toBeCloseTo(minutesToStation(fromM50, at('虹桥火车站'))!.likely, 9);
	});

	it('takes whichever of Lines 3 and 4 comes first where they share the tracks', () => {
		const reach = reachFrom(network, station('曹杨路'));
		const [ride] = ridesOf(routeToStation(reach, at('上海火车站'))!);
		expect(ride).toMatchObject({ lines: ['3', '4'], wait: 2, minutes: 8, stops: 3 });
		// Beyond the fork only one of them will do.
		const [on] = ridesOf(routeToStation(reach, at('江湾镇'))!);
		expect(on).toMatchObject({ lines: ['3'], towards: [idOf('江杨北路')] });
	});

	it('needs the branch’s own train beyond a fork, either before it', () => {
		const reach = reachFrom(network, station('江苏路'));
		const first = (zh: string) => ridesOf(routeToStation(reach, at(zh))!)[0]!;
		expect(first('马陆')).toMatchObject({ lines: ['11'], wait: 3 });
		expect(new Set(first('马陆').towards)).toEqual(new Set([idOf('嘉定北'), idOf('花桥')]));
		expect(first('安亭').lines).toEqual(['11']);
		expect(ridesOf(routeToStation(reach, at('安亭'))!).at(-1)!.towards).toEqual([idOf('花桥')]);
	});

	it('goes round the loop the shorter way', () => {
		const reach = reachFrom(network, station('宜山路'));
		expect(ridesOf(routeToStation(reach, at('上海体育场'))!)).toMatchObject([
			{ lines: ['4'], loop: 'outer', stops: 2, minutes: 5, towards: [] }
		]);
	});
});

it('uses every platform: from each of them all others are reached', () => {
	const weights = weightsIn(network, SCENARIOS.likely);
	const { minutes } = shortestTimes(network, weights, [[0, 0]]);
	expect([...minutes].every(Number.isFinite)).toBe(true);
});
