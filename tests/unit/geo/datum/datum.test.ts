import { describe, expect, it } from 'vitest';
import type { Datum } from '#lib/geo/datum/datum';
import {
	bd09FromMercator,
	convertDatum,
	DATUMS,
	datumOf,
	fromWgs84,
	toWgs84
} from '#lib/geo/datum/datum';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import { rowsOf } from '../truth/read';

const cities = rowsOf('datum-cities.tsv').map(([name, ...numbers]) => {
	const [a, b, c, d, e, f] = numbers.map(Number);
	return {
		name: name!,
		wgs84: [a!, b!] as LngLat,
		gcj02: [c!, d!] as LngLat,
		bd09: [e!, f!] as LngLat
	};
});
const pairs = DATUMS.flatMap((from) => DATUMS.map((to): [Datum, Datum] => [from, to]));

/** 500 points over the district and a little more: 25 × 20. */
const grid = Array.from({ length: 500 }, (_, i): LngLat => [
	121.3 + (0.22 * (i % 25)) / 24,
	31.19 + (0.13 * Math.floor(i / 25)) / 19
]);

describe("the map services' own values", () => {
	it.each(pairs)('are matched within 1 m: %s → %s', (from, to) => {
		expect(cities.length).toBe(27);
		for (const city of cities) {
			const error_m = geodesicDistanceM(convertDatum(city[from], from, to), city[to]);
			expect(error_m, city.name).toBeLessThan(1);
		}
	});
});

describe('published vectors', () => {
	// googollee/eviltransform python/test.py (3416646). Its BD-09 vectors are left out: its formula
	// has sin(y·π) where Baidu's has sin(y·π·3000/180), and misses Baidu's own answers by 10–40 m.
	it.each([
		['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
		['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
		['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]]
	] as [string, LngLat, LngLat][])('eviltransform, GCJ-02: %s', (_, wgs84, gcj02) => {
		expect(geodesicDistanceM(fromWgs84(wgs84, 'gcj02'), gcj02)).toBeLessThan(0.01);
		expect(geodesicDistanceM(toWgs84(gcj02, 'gcj02'), wgs84)).toBeLessThan(0.01);
	});

	// wandergis/coordtransform test/app.js (2423246)
	it('coordtransform: 116.404, 39.915', () => {
		const at: LngLat = [116.404, 39.915];
		const near = (found: LngLat, expected: LngLat, within_m: number) =>
			expect(geodesicDistanceM(found, expected)).toBeLessThan(within_m);
		near(convertDatum(at, 'wgs84', 'gcj02'), [116.41024449916938, 39.91640428150164], 0.01);
		near(convertDatum(at, 'gcj02', 'bd09'), [116.41036949371029, 39.92133699351021], 0.01);
		// its inverse conversions are approximate, ours iterate
		near(convertDatum(at, 'bd09', 'gcj02'), [116.39762729119315, 39.90865673957631], 0.2);
		near(convertDatum(at, 'gcj02', 'wgs84'), [116.39775550083061, 39.91359571849836], 5);
	});
});

describe('conversion there and back', () => {
	it.each(pairs)('returns within 0.1 mm on 500 points: %s → %s', (from, to) => {
		for (const point of grid) {
			const back = convertDatum(convertDatum(point, from, to), to, from);
			expect(geodesicDistanceM(point, back)).toBeLessThan(1e-4);
		}
	});

	it('gives the same result through the third datum', () => {
		for (const point of grid) {
			const direct = convertDatum(point, 'wgs84', 'bd09');
			const twoSteps = convertDatum(convertDatum(point, 'wgs84', 'gcj02'), 'gcj02', 'bd09');
			expect(direct).toEqual(twoSteps);
		}
	});

	it('shifts by about 485 m (GCJ-02) and 1,150 m (BD-09) here', () => {
		for (const point of grid) {
			expect(geodesicDistanceM(point, fromWgs84(point, 'gcj02'))).toBeGreaterThan(450);
			expect(geodesicDistanceM(point, fromWgs84(point, 'gcj02'))).toBeLessThan(520);
			expect(geodesicDistanceM(point, fromWgs84(point, 'bd09'))).toBeGreaterThan(1050);
			expect(geodesicDistanceM(point, fromWgs84(point, 'bd09'))).toBeLessThan(1250);
		}
	});
});

describe('outside China', () => {
	it('leaves GCJ-02 equal to WGS-84 and gives BD-09 its own shift', () => {
		for (const point of [
			[-0.1276, 51.5072],
			[151.2, -33.9]
		] as LngLat[]) {
			expect(fromWgs84(point, 'gcj02')).toEqual(point);
			expect(toWgs84(point, 'gcj02')).toEqual(point);
			const bd09 = fromWgs84(point, 'bd09');
			expect(geodesicDistanceM(point, bd09)).toBeGreaterThan(500);
			expect(geodesicDistanceM(point, toWgs84(bd09, 'bd09'))).toBeLessThan(1e-3);
		}
	});

	it('returns at the edge of the box, where the shift jumps', () => {
		for (let i = 0; i <= 400; i++) {
			const along = i / 400;
			for (const point of [
				[72 + 0.02 * along, 40],
				[137.82 + 0.03 * along, 40],
				[100, 0.82 + 0.02 * along],
				[100, 55.81 + 0.03 * along]
			] as LngLat[]) {
				const found = toWgs84(point, 'gcj02');
				expect(geodesicDistanceM(found, point)).toBeLessThan(5000);
			}
		}
	});

	it('returns NaN for an invalid position', () => {
		expect(convertDatum([NaN, 31], 'bd09', 'wgs84')).toEqual([NaN, NaN]);
		expect(convertDatum([121, Infinity], 'wgs84', 'gcj02')).toEqual([NaN, NaN]);
	});
});

describe("Baidu's Mercator", () => {
	it.each<[string, number, number, number, number]>([
		// wh1100717/BaiduMapPointConverter README.md
		['Tiananmen', 12958160.97, 4825907.72, 116.403874, 39.914889],
		// caiguanhao/baidu-maps-coord-utils README.md, by Baidu's own page
		['Imperial Palace', 12958130.03, 4826652.51, 116.403596, 39.920041],
		// as collected from Baidu by the authors of gcoord, see truth/README.md
		['泰州市', 13350657.307, 3800905.035, 119.9296902, 32.4615531],
		['金华市', 13319954.761, 3365559.32, 119.6538875, 29.0854003],
		['沈阳市', 13741215.395, 5104015.047, 123.438095, 41.8114013],
		['那曲地区', 10247925.918, 3673043.553, 92.0576832, 31.4824421],
		['汕尾市', 12844373.836, 2590164.648, 115.3817179, 22.7918527]
	])('is matched within 0.1 m: %s', (_, east_m, north_m, lng, lat) => {
		expect(geodesicDistanceM(bd09FromMercator(east_m, north_m), [lng, lat])).toBeLessThan(0.1);
	});

	it('returns NaN for NaN', () => {
		expect(bd09FromMercator(NaN, 1)).toEqual([NaN, NaN]);
		expect(bd09FromMercator(1, Infinity)).toEqual([NaN, NaN]);
	});
});

describe('a system of coordinates', () => {
	it('has a datum of its own, except CGCS2000, which counts as WGS-84', () => {
		expect(DATUMS.map(datumOf)).toEqual(DATUMS);
		expect(datumOf('cgcs2000')).toBe('wgs84');
	});
});
