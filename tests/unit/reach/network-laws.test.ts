import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { lineMin } from '#lib/reach/line-minutes';
import { networkData } from '#lib/server/derive/network';
import { readGeodata } from '#lib/server/read/read-geodata';
import { idOf, networkData as data } from './network-of-geodata';

const stationOf = (id: string) => data.stations.find((station) => station.id === id)!;

/** Every ride between neighbours: its direct speed, km/h. */
const rides = data.services.flatMap(({ id, stops, there, back, lines }) =>
	there.map((minutes, at) => {
		const [from, to] = [stops[at]!, stops[(at + 1) % stops.length]!];
		const metres = geodesicDistanceM(stationOf(from).point, stationOf(to).point);
		return { id, lines, from, to, metres, there: minutes, back: back[at]! };
	})
);

/** Beyond this no train of the line runs. Line 16 may run at 120, and keeps to 90 from stop to stop. */
const fastest = (lines: readonly string[]) => (lines.includes('airport-link') ? 160 : 90);

describe('the network', () => {
	it('has every station of the timetable, each served, none twice', () => {
		const ids = data.stations.map(({ id }) => id);
		expect(ids).toHaveLength(416);
		expect(new Set(ids).size).toBe(416);
		expect(new Set(data.stations.map(({ name }) => name.zh)).size).toBe(416);
		expect(new Set(data.stations.map(({ name }) => name.en)).size).toBe(416);
		expect(new Set(data.services.flatMap(({ stops }) => stops))).toEqual(new Set(ids));
	});

	it('rides in order: no station of a service twice, minutes for each neighbour in both directions', () => {
		for (const { id, stops, there, back, loop } of data.services) {
			expect(new Set(stops).size, id).toBe(stops.length);
			expect(there, id).toHaveLength(loop ? stops.length : stops.length - 1);
			expect(back, id).toHaveLength(there.length);
		}
	});

	it('rides no faster than the line’s trains and no slower than 12 km/h from stop to stop', () => {
		for (const { id, lines, from, to, metres, there, back } of rides) {
			for (const minutes of [there, back]) {
				const speed = metres / 1000 / (minutes / 60);
				expect(speed, `${id} ${from}–${to}`).toBeLessThan(fastest(lines));
				// Around a bend the straight line is much shorter than the track.
				expect(speed, `${id} ${from}–${to}`).toBeGreaterThan(12);
			}
		}
	});

	it('takes as long one way as the other, within 2 minutes, ride by ride and end to end within 3', () => {
		for (const { id, from, to, there, back } of rides) {
			expect(Math.abs(there - back), `${id} ${from}–${to}`).toBeLessThanOrEqual(2);
		}
		const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);
		for (const { id, there, back } of data.services) {
			expect(Math.abs(sum(there) - sum(back)), id).toBeLessThanOrEqual(3);
		}
	});

	it('joins the branches where the trains fork', () => {
		const neighbours = (line: string, zh: string) =>
			new Set(
				rides
					.filter(({ lines, from, to }) => lines.includes(line) && [from, to].includes(idOf(zh)))
					.flatMap(({ from, to }) => [from, to])
					.filter((id) => id !== idOf(zh))
			);
		expect(neighbours('5', '东川路')).toEqual(new Set(['剑川路', '江川路', '金平路'].map(idOf)));
		expect(neighbours('10', '龙溪路')).toEqual(
			new Set(['水城路', '上海动物园', '龙柏新村'].map(idOf))
		);
		expect(neighbours('11', '嘉定新城')).toEqual(
			new Set(['马陆', '白银路', '上海赛车场'].map(idOf))
		);
		expect(neighbours('5', '闵行开发区')).toEqual(new Set([idOf('文井路')]));
		expect(neighbours('10', '虹桥火车站')).toEqual(new Set([idOf('虹桥2号航站楼')]));
		expect(neighbours('11', '嘉定北')).toEqual(new Set([idOf('嘉定西')]));
	});

	it('joins interchange stations: a station of several lines is one station', () => {
		const linesAt = (zh: string) =>
			new Set(
				data.services.filter(({ stops }) => stops.includes(idOf(zh))).flatMap(({ lines }) => lines)
			);
		expect(linesAt('世纪大道')).toEqual(new Set(['2', '4', '6', '9']));
		expect(linesAt('龙阳路')).toEqual(new Set(['2', '7', '16', '18']));
		expect(linesAt('曹杨路')).toEqual(new Set(['3', '4', '11', '14']));
		expect(linesAt('虹桥2号航站楼')).toEqual(new Set(['2', '10', 'airport-link']));
		expect(linesAt('呼兰路')).toEqual(new Set(['1', '18']));
	});

	it('has the stations of this map as the map has them, with all their lines', () => {
		const geodata = readGeodata();
		const joined = networkData(geodata).stations;
		for (const { id, properties, geometry } of geodata.base['metro-stations'].features) {
			const { name, point, accuracy_m } = joined.find((station) => station.id === id)!;
			expect(name).toEqual(properties.name);
			expect(point).toEqual(geometry.coordinates);
			expect(accuracy_m).toBe(properties.accuracy_m);
			const lines = new Set(
				data.services.filter(({ stops }) => stops.includes(id)).flatMap((service) => service.lines)
			);
			// The map does not carry the Airport Link Line.
			lines.delete('airport-link');
			expect(lines, id).toEqual(new Set(properties.lines));
		}
	});

	it('takes under 20 kB on the way', () => {
		const bytes = brotliCompressSync(Buffer.from(JSON.stringify(data)), {
			params: { [constants.BROTLI_PARAM_QUALITY]: 11 }
		}).length;
		expect(bytes).toBeLessThan(20_000);
	});
});

/** Rides whose minutes others have published: of the whole ride, without wait or change. */
describe('published rides', () => {
	it.each([
		['15', '顾村公园', '紫竹高新区', 66],
		['15', '娄山关路', '顾村公园', 25],
		['11', '嘉定北', '江苏路', 50],
		['11', '江苏路', '罗山路', 40],
		['11', '嘉定北', '迪士尼', 90],
		['11', '花桥', '迪士尼', 110],
		['4', '大连路', '中山公园', 25],
		['13', '金运路', '金沙江路', 16],
		['2', '人民广场', '虹桥2号航站楼', 30],
		['2', '浦东1号2号航站楼', '人民广场', 63],
		['airport-link', '虹桥2号航站楼', '浦东1号2号航站楼', 40]
	])('on Line %s %s–%s take within 5 minutes of %d', (line, from, to, published) => {
		const minutes = lineMin(data.services, line, idOf(from), idOf(to));
		expect(Math.abs(minutes! - published)).toBeLessThanOrEqual(5);
	});

	it.each([
		['15', '顾村公园', '紫竹高新区', 66],
		['11', '嘉定北', '迪士尼', 90],
		['airport-link', '虹桥2号航站楼', '浦东1号2号航站楼', 40]
	])('end to end, Line %s %s–%s takes within 3 minutes of %d', (line, from, to, published) => {
		const minutes = lineMin(data.services, line, idOf(from), idOf(to));
		expect(Math.abs(minutes! - published)).toBeLessThanOrEqual(3);
	});
});
