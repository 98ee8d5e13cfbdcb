import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CoordinateSystem } from '#lib/geo/datum/coordinate-systems';
import { toGaussKruger } from '#lib/geo/plane/gauss-kruger';
import type { Locale } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import type { UnitSystem } from '#lib/i18n/unit-systems';
import type { Measurement } from '#lib/tools/measure/model/measurement';
import { resultsText } from '#lib/tools/measure/export/results-text';
import { rowsOf } from '../../../geo/truth/read';
import { away, HOSTILE, withAround, withoutAround } from '../results-samples';
import { block, measurement, plain, v } from '../samples';

let lang: Locale = 'en';
afterAll(() => overwriteGetLocale(() => 'en'));
beforeEach(() => {
	lang = 'en';
	overwriteGetLocale(() => lang);
});

interface Options {
	units?: UnitSystem;
	datum?: CoordinateSystem;
	grid?: boolean;
	around?: boolean;
}

/** The text's blocks, each as its lines. */
function read(measurements: Measurement[], options: Options = {}): string[][] {
	const { units = 'metric', datum = 'wgs84', grid = false, around = false } = options;
	const figuresOf = around ? withAround : withoutAround;
	const gridOf = grid ? toGaussKruger : null;
	const text = resultsText(measurements, figuresOf, { units, lang }, datum, gridOf);
	return plain(text.split('\n\n').map((block) => block.split('\n')));
}
const cells = (lines: string[]) => lines.map((line) => line.split('\t'));

describe('a line as text', () => {
	const line = measurement('distance', [v(121.38, 31.24), v(121.39, 31.24), v(121.39, 31.25)]);

	it('has its total with ±, and a table of its points and legs', () => {
		const [lines] = read([line]);
		// 2,061.379 m ± 10.000 m (√(5² + 5² + 2·5²), a right angle)
		expect(lines!.slice(0, 2)).toEqual(['Distance 1', 'Total: 2.061 km ± 0.010 km']);
		// legs of 952.642 m and 1,108.737 m, known to √(5² + 5²) = 7.07 m; the first sum is its leg
		expect(cells(lines!.slice(2))).toEqual([
			['Point', 'Latitude, longitude in WGS-84', 'Accuracy', 'Leg', 'Azimuth', 'Sum'],
			['1', '31.240000, 121.380000', '± 5.0 m'],
			['2', '31.240000, 121.390000', '± 5.0 m', '952.6 m', '090.0°', '952.6 m'],
			['3', '31.250000, 121.390000', '± 5.0 m', '1,108.7 m', '000.0°', '2.061 km']
		]);
	});

	it('has the same content in Chinese', () => {
		lang = 'zh';
		const [lines, method] = read([line], { units: 'chinese' });
		expect(lines!.slice(0, 2)).toEqual(['距离 1', '总长：2.061公里 ± 0.010公里']);
		expect(cells(lines!.slice(2, 5))).toEqual([
			['点', 'WGS-84 纬度，经度', '误差', '段长', '方位角', '累计'],
			['1', '31.240000, 121.380000', '± 5.0米'],
			['2', '31.240000, 121.390000', '± 5.0米', '952.6米', '090.0°', '952.6米']
		]);
		expect(method!.join('')).toContain('WGS-84 椭球面上的大地线');
		const all = read([line])
			.flat()
			.join('')
			.replace(/GeographicLib|Karney/g, '');
		expect(all).not.toMatch(/[a-z]{4}/);
	});

	it('is in the reader’s units', () => {
		const [lines] = read([line], { units: 'imperial' });
		// 2,061.379 m are 1.2809 mi and 6,763.05 ft; 10 m are 0.0062 mi, too fine for miles, and 32.8 ft
		expect(lines![1]).toBe('Total: 6,763 ft ± 33 ft');
	});

	it('states where an accuracy is not known, and then gives no ±', () => {
		const [lines] = read([measurement('distance', [v(121.38, 31.24, null), v(121.39, 31.24)])]);
		expect(lines![1]).toBe('Total: 953 m');
		expect(cells(lines!.slice(3))[0]).toEqual(['1', '31.240000, 121.380000', 'not known']);
	});

	it('has no column of sums for a single leg', () => {
		const [lines] = read([measurement('distance', block().slice(0, 2))]);
		expect(cells(lines!)[2]).toHaveLength(5);
	});
});

describe('an area as text', () => {
	it('has area, perimeter, and the leg that closes it', () => {
		const [lines] = read([measurement('area', block(0.5))]);
		// 1,056,174.05 m² ± ½·0.5·2·1,461.8 m = 731 m²; 4,122.658 m ± 0.5·√8 = 1.41 m
		expect(lines!.slice(0, 3)).toEqual([
			'Area 1',
			'Area: 105.617 ha ± 0.073 ha',
			'Perimeter: 4,122.7 m ± 1.4 m'
		]);
		expect(cells(lines!).at(-1)).toEqual(['1', 'closing', '', '1,108.74 m', '180.0°', '4,122.7 m']);
	});

	it('is in mu where the reader asks for them', () => {
		lang = 'zh';
		const [lines] = read([measurement('area', block(5))], { units: 'chinese' });
		// 105.6174 ha are 1,584.26 mu; ± 7,309 m² are 10.96 mu
		expect(lines![1]).toBe('面积：1,584亩（105.62公顷） ± 11亩（0.73公顷）');
	});

	it('says that it crosses itself', () => {
		const [a, b, c, d] = block() as [never, never, never, never];
		const [lines] = read([measurement('area', [a, c, b, d])]);
		expect(lines!.join()).not.toMatch(/Area:/);
		expect(lines).toContain('The outline crosses itself: it has no area.');
	});
});

describe('what is around, as text', () => {
	it('lists what lies inside the rings, and what may', () => {
		const [lines] = read([measurement('radius', [away(0, 0, 20)])], { around: true });
		expect(lines!.slice(0, 6)).toEqual([
			'Rings 1',
			'Radius: 400 m, 800 m, 1.2 km',
			'Places and stations within 1.2 km',
			// known to √(20² + 30²) = 36 m and √(20² + 50²) = 54 m
			'Test Park: 600 m ± 36 m',
			'Test Road: 1.190 km ± 0.054 km, may be outside',
			'Straight lines, not along streets: to the outline of a place that has one, else to its point. Ideas without a location are left out.'
		]);
		const [before] = read([measurement('radius', [away(0, 0, 20)])]);
		expect(before!.join()).not.toContain('within');
	});

	it('states the section of the creek and the mileage of both ends', () => {
		const one = measurement('creek', [away(0, 310, 3), away(270, 1500, 4)]);
		const [lines] = read([one], { around: true });
		expect(lines!.slice(1, 5)).toEqual([
			'Along the creek: 1,500.0 m ± 5.0 m',
			'Straight line: 1,531.7 m ± 5.0 m',
			'K4+000 · north bank → K5+500, upstream',
			'Our own mileage from Waibaidu Bridge, not the river authority’s.'
		]);
	});

	it('states which of the two points has no mileage, and why', () => {
		const one = measurement('creek', [away(0, 1500), away(270, 1500)]);
		expect(read([one], { around: true })[0]).toContain(
			'First point: No creek mileage: more than 1,000 m from the water.'
		);
	});

	it('states a point’s mileage, station and place', () => {
		const [lines] = read([measurement('point', [away(0, 310, 20)])], { around: true });
		expect(lines!.slice(0, 3)).toEqual([
			'Point 1',
			'Creek mileage: K4+000 · north bank',
			'Our own mileage from Waibaidu Bridge, not the river authority’s.'
		]);
		expect(lines).toContain('To the creek’s water: 285 m ± 22 m');
		// 590 m, known to √(20² + 50²) = 54 m
		expect(lines).toContain('Nearest station: Test Road · Line 13, 590 m ± 54 m');
		expect(lines!.some((line) => line.startsWith('Nearest place: Test Park, '))).toBe(true);
	});
});

describe('the datum', () => {
	const cities = rowsOf('datum-cities.tsv');
	const [, lng, lat, ...shifted] = cities.find(([city]) => city === '上海城区')!.map(Number);
	const point = measurement('point', [v(lng!, lat!)]);
	const position = (datum: CoordinateSystem, grid = false) =>
		cells(read([point], { datum, grid })[0]!.slice(-1))[0]!;

	it('is the reader’s, named in the table and below it', () => {
		expect(position('wgs84')[1]).toBe(`${lat!.toFixed(6)}, ${lng!.toFixed(6)}`);
		for (const [datum, at] of [
			['gcj02', shifted.slice(0, 2)],
			['bd09', shifted.slice(2)]
		] as const) {
			const [foundLat, foundLng] = position(datum)[1]!.split(', ').map(Number);
			// the services' own values: within a metre
			expect(Math.abs(foundLng! - at[0]!)).toBeLessThan(1e-5);
			expect(Math.abs(foundLat! - at[1]!)).toBeLessThan(1e-5);
		}
		const [lines, method] = read([point], { datum: 'bd09' });
		expect(lines!.join()).toContain('BD-09 (Baidu)');
		expect(method!.join()).toContain('Coordinates are in BD-09 (Baidu).');
		expect(method!.join()).toContain('good to about 1 m');
		expect(read([point])[1]!.join()).not.toContain('good to about 1 m');
	});

	it('has the grid beside CGCS2000, X first, where it is loaded', () => {
		const [, at] = rowsOf('gauss-kruger.tsv').map(([, ...numbers]) => numbers.map(Number));
		const [gridLng, gridLat, north_m, east_m] = at as [number, number, number, number];
		const one = measurement('point', [v(gridLng, gridLat, 0.01), v(gridLng, gridLat)].slice(0, 1));
		const [lines, method] = read([one], { datum: 'cgcs2000', grid: true });
		const row = cells(lines!).at(-1)!;
		const [north, east] = row[2]!.split(', ').map(Number);
		// 8 decimals of a degree are 1 mm
		expect(Math.abs(north! - north_m)).toBeLessThan(0.002);
		expect(Math.abs(east! - east_m)).toBeLessThan(0.002);
		expect(method!.join()).toContain('CGCS2000 is treated as equal to WGS-84');
		expect(cells(read([one], { datum: 'cgcs2000' })[0]!).at(-1)).toHaveLength(3);
		expect(position('wgs84', true)).toHaveLength(3);
	});

	it('has no more digits than the point deserves', () => {
		const at = (accuracy_m: number | null, datum: CoordinateSystem) => {
			const one = measurement('point', [v(121.4, 31.2, accuracy_m)]);
			return cells(read([one], { datum })[0]!).at(-1)![1]!;
		};
		expect(at(0.09, 'wgs84')).toBe('31.20000000, 121.40000000');
		expect(at(0.1, 'wgs84')).toBe('31.200000, 121.400000');
		expect(at(null, 'cgcs2000')).toBe('31.200000, 121.400000');
		expect(at(0.09, 'gcj02')).toMatch(/^\d+\.\d{6}, \d+\.\d{6}$/);
	});
});

describe('a text of several', () => {
	it('has a block each and the method at the end, and no line break after it', () => {
		const blocks = read([measurement('distance', block()), measurement('area', block())]);
		expect(blocks.map(([first]) => first)).toEqual([
			'Distance 1',
			'Area 1',
			'Method: Geodesics, the shortest lines on the WGS-84 ellipsoid, by GeographicLib (Karney 2013).'
		]);
		expect(blocks.at(-1)!.at(-1)).not.toBe('');
	});

	it('is empty where nothing has a figure', () => {
		const open = measurement('area', block().slice(0, 2), { open: true });
		expect(read([])).toEqual([['']]);
		expect(read([open])).toEqual([['']]);
	});

	it('begins no line with a name of the reader’s, nor lets one break it', () => {
		for (const [own, kind] of [
			['en', 'Point: '],
			['zh', '点位：']
		] as const) {
			lang = own;
			for (const name of HOSTILE) {
				const [lines] = read([measurement('point', [v(121.4, 31.2)], { name })]);
				expect(lines).toHaveLength(3);
				expect(lines![0]).toBe(kind + name.replace(/\s+/g, ' ').trim());
			}
		}
	});
});
