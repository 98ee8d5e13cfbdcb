import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinate } from '#lib/geo/coordinates/coordinate-reading';
import { COORDINATE_SYSTEMS } from '#lib/geo/datum/coordinate-systems';
import { coordinateText } from '#lib/geo/coordinates/coordinate-writing';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import { rowsOf } from '../truth/read';

describe('decimal degrees', () => {
	it('are written latitude first, with six decimals by default', () => {
		expect(coordinateText([121.3853, 31.2737], 'wgs84', 'decimal')).toBe('31.273700, 121.385300');
		expect(coordinateText([121.3853, 31.2737], 'wgs84', 'decimal', 5)).toBe('31.27370, 121.38530');
		expect(coordinateText([121.3853, 31.2737], 'cgcs2000', 'decimal', 4)).toBe('31.2737, 121.3853');
		expect(coordinateText([-70.6693, -33.4489], 'wgs84', 'decimal', 4)).toBe('-33.4489, -70.6693');
	});

	it('have no minus before zero', () => {
		expect(coordinateText([-1e-9, -0], 'wgs84', 'decimal')).toBe('0.000000, 0.000000');
	});

	it('are empty for NaN', () => {
		for (const style of ['decimal', 'dms'] as const) {
			expect(coordinateText([NaN, 31], 'gcj02', style)).toBe('');
			expect(coordinateText([121, Infinity], 'wgs84', style)).toBe('');
		}
	});

	it("match the map services' own values within 1 m", () => {
		for (const [name, ...numbers] of rowsOf('datum-cities.tsv')) {
			const [lng, lat, gcjLng, gcjLat, bdLng, bdLat] = numbers.map(Number) as number[];
			for (const [system, at] of [
				['gcj02', [gcjLng!, gcjLat!]],
				['bd09', [bdLng!, bdLat!]]
			] as const) {
				const text = coordinateText([lng!, lat!], system, 'decimal');
				const [textLat, textLng] = text.split(', ').map(Number);
				const miss_m = geodesicDistanceM([textLng!, textLat!], at as unknown as LngLat);
				expect(miss_m, `${name} ${system}`).toBeLessThan(1);
			}
		}
	});
});

// By GeographicLib's own tool (Debian 12, geographiclib-tools 2.1.2-1):
// echo "31.2737 121.3853" | GeoConvert -d -p {digits - 1}; with primes and without leading zeros
describe('degrees, minutes and seconds', () => {
	it.each<[number, number, number | undefined, string]>([
		[31.2737, 121.3853, undefined, '31°16′25.3″N, 121°23′07.1″E'],
		[31.2737, 121.3853, 2, '31°16′25.32″N, 121°23′07.08″E'],
		[31.2737, 121.3853, 3, '31°16′25.320″N, 121°23′07.080″E'],
		[-33.4489, -70.6693, 1, '33°26′56.0″S, 70°40′09.5″W'],
		[31.99999999, 121.9999999, 1, '32°00′00.0″N, 122°00′00.0″E'],
		[0.00001, -0.00001, 3, '0°00′00.036″N, 0°00′00.036″W'],
		[90, 180, 1, '90°00′00.0″N, 180°00′00.0″E'],
		[31.255, 121.41, 1, '31°15′18.0″N, 121°24′36.0″E'],
		[-59.9999999, -179.99999999, 1, '60°00′00.0″S, 180°00′00.0″W'],
		[31.2085, 121.0083333, 1, '31°12′30.6″N, 121°00′30.0″E']
	])('of %f, %f to %s decimals read %s', (lat, lng, digits, text) => {
		expect(coordinateText([lng, lat], 'wgs84', 'dms', digits)).toBe(text);
	});

	it('may have whole seconds, and never 0° S', () => {
		expect(coordinateText([121.3853, 31.2737], 'wgs84', 'dms', 0)).toBe('31°16′25″N, 121°23′07″E');
		expect(coordinateText([-1e-9, -1e-9], 'wgs84', 'dms')).toBe('0°00′00.0″N, 0°00′00.0″E');
	});
});

describe('a written position', () => {
	it('is read back, in every system and style', () => {
		const places = fc.tuple(
			fc.double({ min: 119, max: 123, noNaN: true }),
			fc.double({ min: 30, max: 33, noNaN: true })
		);
		fc.assert(
			fc.property(
				places,
				fc.constantFrom(...COORDINATE_SYSTEMS),
				fc.constantFrom('decimal', 'dms'),
				(at, system, style) => {
					const found = readCoordinate(coordinateText(at, system, style), system);
					if (found?.kind !== 'position') throw new Error('not read');
					// half of the last digit, on both axes at once
					expect(geodesicDistanceM(found.at, at)).toBeLessThan(found.resolution_m * 1.42);
				}
			)
		);
	});
});
