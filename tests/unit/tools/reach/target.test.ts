import { describe, expect, it } from 'vitest';
import { makeNetwork } from '#lib/reach/network';
import { networkData } from '#lib/server/derive/network';
import { startOf, targetAt } from '#lib/tools/reach/model/target';
import type { LngLat } from '#lib/values/lng-lat';
import { CATALOGUE } from '../../../built-catalogue';

const { places } = CATALOGUE;
const network = makeNetwork(networkData(CATALOGUE.geodata));
/** A made-up screen: 100,000 pixels a degree, so that neighbours are far apart. */
const project = ([lng, lat]: LngLat) => ({ x: (lng - 121) * 1e5, y: (32 - lat) * 1e5 });
const at = (point: LngLat, x = 0) => ({ ...project(point), x: project(point).x + x });
const pressed = (point: LngLat, x: number, touch = false) =>
	targetAt(at(point, x), touch, project, network, places);
const zhenru = network.stations.findIndex(({ name }) => name.zh === '真如');
const m50 = places.find(({ id }) => id === 'm50')!;
const concept = places.find(({ basis }) => basis === 'concept')!;

describe('a press on the map', () => {
	it('is meant for the station or the place near it; a finger may be less exact', () => {
		const { point } = network.stations[zhenru]!;
		const station = { kind: 'station', station: zhenru };
		expect(pressed(point, 11)).toEqual(station);
		expect(pressed(point, 13)).toBeNull();
		expect(pressed(point, 19, true)).toEqual(station);
		expect(pressed(point, 21, true)).toBeNull();
		expect(pressed(m50.point, 3)).toEqual({ kind: 'place', place: m50 });
	});

	it('is meant for the nearer one of two', () => {
		const { point } = network.stations[zhenru]!;
		const beside = { ...m50, point: [point[0] + 10 / 1e5, point[1]] as [number, number] };
		const among = (x: number) => targetAt(at(point, x), false, project, network, [beside])!.kind;
		expect(among(4)).toBe('station');
		expect(among(6)).toBe('place');
	});

	it('is never meant for an idea without a site', () => {
		expect(pressed(concept.point, 0)).toBeNull();
	});

	it('makes a start of what it is meant for', () => {
		expect(startOf({ kind: 'station', station: zhenru }, network)).toMatchObject({
			name: { zh: '真如' },
			station: zhenru
		});
		expect(startOf({ kind: 'place', place: m50 }, network)).toMatchObject({
			accuracy_m: m50.accuracy_m,
			station: null
		});
	});
});
