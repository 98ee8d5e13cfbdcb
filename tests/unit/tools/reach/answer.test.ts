import { describe, expect, it } from 'vitest';
import { makeNetwork } from '#lib/reach/network';
import { networkData } from '#lib/server/derive/network';
import { reachCsv } from '#lib/tools/reach/export/reach-csv';
import { answerOf, classOf } from '#lib/tools/reach/model/answer';
import { foundStart, isStart } from '#lib/catalogue/reach/found-start';
import { startWord } from '#lib/catalogue/reach/start-words';
import { stationsNamed } from '#lib/catalogue/reach/known-starts';
import {
	placeStart,
	readReach,
	startAt,
	stationStart,
	writeReach
} from '#lib/catalogue/reach/starts';
import { CATALOGUE } from '../../../built-catalogue';

const { places, details } = CATALOGUE;
const network = makeNetwork(networkData(CATALOGUE.geodata));
const named = (name: string) => stationStart(stationsNamed(name, network)[0]!, network);
const nameAt = (station: number) => network.stations[station]!.name.zh;
const m50 = places.find(({ id }) => id === 'm50')!;

describe('a start', () => {
	it('is a station by its name, in either language, with or without the word for station', () => {
		expect(nameAt(named('Zhenru').station!)).toBe('真如');
		expect(nameAt(named('  真如地铁站').station!)).toBe('真如');
		expect(nameAt(named('peoples square').station!)).toBe('人民广场');
		expect(nameAt(named('Dishui Lake').station!)).toBe('滴水湖');
		expect(stationsNamed('', network)).toEqual([]);
		expect(stationsNamed('Atlantis', network)).toEqual([]);
		// Its whole name goes before busier stations that only begin so.
		expect(stationsNamed('上海', network).length).toBeGreaterThan(1);
		expect(nameAt(stationsNamed('上海火车站', network)[0]!)).toBe('上海火车站');
	});

	it('is what the search finds, with its own ±: a station of the network, a place, any other point', () => {
		const base = { name: { en: 'X', zh: '某' }, point: [121.41, 31.24] as [number, number] };
		const station = network.stations[named('真如').station!]!;
		const found = { ...base, layer: 'metro', id: station.id, kind: 'station', accuracy_m: 60 };
		expect(foundStart({ ...found, lines: [] } as never, network, places)).toEqual(named('真如'));
		const place = { ...base, layer: 'places', id: 'm50', kind: 'culture', basis: 'mapped' };
		expect(foundStart(place as never, network, places)).toEqual(placeStart(m50));
		const bridge = { ...base, layer: 'crossings', id: 'b', kind: 'road', accuracy_m: 35 };
		expect(foundStart(bridge as never, network, places)).toEqual({
			...base,
			accuracy_m: 35,
			station: null
		});
		expect(isStart({ ...place, basis: 'concept' } as never)).toBe(false);
		expect(isStart({ ...base, layer: 'metro-lines', id: '11', kind: 'line' } as never)).toBe(false);
		expect(isStart(bridge as never)).toBe(true);
	});

	it('returns from a link as what it was: a station, a place, or a point', () => {
		for (const start of [named('真如'), placeStart(m50)]) {
			const [point] = readReach(writeReach([start]))!;
			expect(startAt(point!, network, places)).toEqual(start);
		}
		const [point] = readReach('121.40001,31.25')!;
		const start = startAt(point!, network, places);
		expect(start).toMatchObject({ name: null, station: null });
		// Latitude first, as everywhere that a position is read.
		expect(startWord(start, 'en')).toBe('Point 31.25000, 121.40001');
	});

	it.each([
		'',
		'here',
		'121.4',
		'121.4,31.2;',
		'999,31.2',
		'1,2;3,4;5,6',
		'0x79,31',
		'121.4,31.2;x'
	])('is not read of %j', (value) => {
		const isOne = value === '121.4,31.2;';
		expect(readReach(value)).toEqual(isOne ? [[121.4, 31.2]] : null);
	});
});

describe('the answer', () => {
	it('has a class for every station, by its likely minutes', () => {
		const { classes } = answerOf(network, [named('曹杨路')], places);
		expect(classes).toHaveLength(416);
		expect(classes.every((one) => one !== null)).toBe(true);
		const classAt = (zh: string) => classes[named(zh).station!];
		expect(classAt('曹杨路')).toBe(0);
		expect(classAt('真如')).toBe(0);
		expect(classAt('滴水湖')).toBe(4);
		expect([0, 15, 15.4, 15.6, 30, 45, 60, 61].map(classOf)).toEqual([0, 0, 0, 1, 1, 2, 3, 4]);
	});

	it('from a place that is a point agrees with its article', () => {
		const detail = details.get('m50')!.minutes;
		if (detail.kind !== 'minutes') throw new Error(detail.kind);
		const { hubs } = answerOf(network, [placeStart(m50)], places);
		expect(hubs.map(({ minutes }) => minutes[0]!.likely)).toEqual(
			detail.hubs.map(({ likely }) => likely)
		);
		expect(hubs.map(({ lines }) => lines)).toEqual(detail.hubs.map(({ lines }) => lines));
	});

	it('lists the places soonest first, a place itself with nothing to go', () => {
		const answer = answerOf(network, [placeStart(m50)], places);
		expect(answer.places[0]!.what.id).toBe('m50');
		expect(answer.places[0]!.minutes[0]!.likely).toBe(0);
		const likely = answer.places.map(({ minutes }) => minutes[0]!.likely);
		expect(likely).toEqual([...likely].sort((a, b) => a - b));
		expect(answer.meeting).toBeNull();
	});

	it('finds where two meet: no station is better for the slower of them', () => {
		const starts = [named('虹桥火车站'), named('陆家嘴')];
		const { meeting } = answerOf(network, starts, places);
		const slower = Math.max(...meeting!.minutes.map(({ likely }) => likely));
		for (const zh of ['人民广场', '静安寺', '中山公园', '江苏路', '南京西路']) {
			const [a, b] = starts.map((start) => {
				const { hubs: _, ...rest } = answerOf(network, [start], []);
				return rest.classes[named(zh).station!]!;
			});
			expect(classOf(slower)).toBeLessThanOrEqual(Math.max(a!, b!));
		}
		// About half the way: Line 2 between the two takes 37 minutes.
		expect(slower).toBeLessThan(27);
		expect(slower).toBeGreaterThan(15);
	});

	it('says how far the nearest station is from a point beyond a walk, and gives no minutes', () => {
		const answer = answerOf(network, [startAt([121.9, 31.4], network, places)], places);
		expect(answer.tooFar[0]!.metres).toBeGreaterThan(2500);
		expect(answer.hubs).toEqual([]);
		expect(answer.places).toEqual([]);
		expect(answer.classes.every((one) => one === null)).toBe(true);
	});

	it('is a table of minutes for spreadsheets', () => {
		const start = named('真如');
		const text = reachCsv(answerOf(network, [start], places), [start], network, 'en');
		const [head, first] = text.replace('\ufeff', '').split('\r\n');
		expect(head).toContain('From Zhenru: likely (min)');
		expect(first).toMatch(/^Hongqiao Railway Station,\d+,\d+,\d+,"?Line \d+/);
	});
});
