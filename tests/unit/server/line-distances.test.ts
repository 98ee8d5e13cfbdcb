/** Distances to the stations of each metro line, of the real geodata. */
import { beforeAll, describe, expect, it } from 'vitest';
import { METRO_LINES } from '#lib/catalogue/schema/vocabulary';
import { lineDistances } from '#lib/server/publish/line-distances';
import { readGeodata, type Geodata } from '#lib/server/read/read-geodata';
import { ROOT } from './samples';

let geodata: Geodata;
beforeAll(() => {
	geodata = readGeodata(ROOT);
});

describe('the lines of the map', () => {
	it('are those that are drawn, by number, and those that stations name', () => {
		const { 'metro-lines': lines, 'metro-stations': stations } = geodata.base;
		const byNumber = (a: string, b: string) => Number(a) - Number(b);
		const drawn = lines.features.map(({ properties }) => properties.ref).sort(byNumber);
		const named = [...new Set(stations.features.flatMap(({ properties }) => properties.lines))];
		expect([...METRO_LINES]).toEqual(drawn);
		expect([...METRO_LINES]).toEqual(named.sort(byNumber));
	});
});

describe('the distance of a place from each line', () => {
	it('is never less than from the nearest station of all, and exists for every line', () => {
		const distances = lineDistances(geodata);
		const sited = geodata.places.filter(({ properties }) => properties.basis !== 'concept');
		expect(Object.keys(distances)).toEqual(sited.map(({ id }) => id));
		for (const byLine of Object.values(distances)) {
			expect(Object.keys(byLine).sort()).toEqual([...METRO_LINES].sort());
			expect(Object.values(byLine).every((metres) => metres >= 0 && metres < 20_000)).toBe(true);
		}
	});

	it('is that of a station of that line', () => {
		const distances = lineDistances(geodata);
		// Two stations of Line 11 stand in Taopu: hand-measured, it is nowhere 2 km from that line.
		expect(distances['taopu-smart-city']!['11']).toBeLessThan(2000);
		expect(distances['taopu-smart-city']!['13']).toBeGreaterThan(2000);
		// M50 is 600 m from Jiangning Road (Line 13), and over 2 km from Longde Road (Line 11).
		expect(distances.m50!['13']).toBeLessThan(1000);
		expect(distances.m50!['11']).toBeGreaterThan(1500);
	});
});
