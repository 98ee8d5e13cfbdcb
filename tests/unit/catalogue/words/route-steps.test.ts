import { describe, expect, it } from 'vitest';
import { stationsNamed } from '#lib/catalogue/reach/known-starts';
import { originOf, stationStart } from '#lib/catalogue/reach/starts';
import { routeSteps } from '#lib/catalogue/words/route-steps';
import { routeToGoal, routeToStation } from '#lib/reach/route';
import { reachFrom } from '#lib/reach/reach';
import { stationWalks } from '#lib/reach/walk-ends';
import { at, network } from '../../reach/network-of-geodata';

const from = (name: string) =>
	reachFrom(network, originOf(stationStart(stationsNamed(name, network)[0]!, network), network));

describe('a route in steps', () => {
	it('names line, direction, stops, minutes and wait, and the change', () => {
		const legs = routeToStation(from('桃浦新村'), at('人民广场'))!;
		expect(routeSteps(legs, network, "People's Square", 'en')).toEqual([
			'Line 11, towards Disney Resort, from Taopu Xincun to Jiangsu Road: 9 stops, about 22 min, after a wait of about 3 min.',
			'Change to Line 2: about 4 min between the platforms.',
			"Line 2, towards Pudong Airport Terminal 1&2, from Jiangsu Road to People's Square: 3 stops, about 9 min, after a wait of about 3 min."
		]);
		expect(routeSteps(legs, network, '人民广场', 'zh')[0]).toBe(
			'乘11号线（往迪士尼方向），从桃浦新村到江苏路，9站，约22分钟，候车约3分钟。'
		);
	});

	it('begins and ends on foot, says that the walk is straight, and which way round a loop goes', () => {
		const m50 = { point: [121.4445, 31.2472] as const, accuracy_m: 30 };
		const goal = { walks: stationWalks(network, m50), direct: null };
		const steps = routeSteps(routeToGoal(from('上海体育场'), goal)!, network, 'M50', 'en');
		expect(steps.at(-1)).toMatch(/^Walk about \d+ min to M50 \(\d+\sm in a straight line\)\.$/);
		const loop = routeSteps(routeToStation(from('宜山路'), at('上海体育场'))!, network, '', 'zh');
		expect(loop[0]).toContain('4号线（外圈）');
	});

	it('is a walk alone where that is sooner', () => {
		const start = { walks: stationWalks(network, { point: [121.4525, 31.25], accuracy_m: 20 }) };
		const legs = routeToStation(reachFrom(network, start), at('上海火车站'))!;
		expect(routeSteps(legs, network, 'the station', 'en')).toHaveLength(1);
	});
});
