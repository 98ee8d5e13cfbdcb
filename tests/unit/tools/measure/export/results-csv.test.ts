import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '#lib/values/lng-lat';
import type { Locale } from '#lib/i18n/locale';
import type { Figures } from '#lib/tools/measure/figures/all-figures';
import { vertex, type Measurement } from '#lib/tools/measure/model/measurement';
import { resultsCsv } from '#lib/tools/measure/export/results-csv';
import { rowsOf } from '../../../geo/truth/read';
import { away, HOSTILE, withAround, withDistricts, withoutAround } from '../results-samples';
import { block, BLOCK, measurement, v } from '../samples';

type Cells = Record<string, string>;

/** The table as a spreadsheet parses it. */
function read(
	measurements: Measurement[],
	figuresOf: (one: Measurement) => Figures = withoutAround,
	lang: Locale = 'en'
): Cells[] {
	const text = resultsCsv(measurements, figuresOf, lang);
	expect(text.charCodeAt(0)).toBe(0xfeff);
	expect(text.endsWith('\r\n')).toBe(true);
	const { data, errors } = Papa.parse<Cells>(text.slice(1, -2), {
		header: true,
		newline: '\r\n',
		delimiter: ','
	});
	expect(errors).toEqual([]);
	return data;
}
const column = (rows: Cells[], key: string) => rows.map((row) => row[key]);
const filled = (row: Cells) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell));

describe('a line as a table', () => {
	const line = measurement('distance', [...block(3).slice(0, 2), v(121.39, 31.25, 4)]);

	it('has a row a vertex, and on each the leg from there on', () => {
		const rows = read([line]);
		expect(column(rows, 'point')).toEqual(['1', '2', '3']);
		expect(column(rows, 'leg_to')).toEqual(['2', '3', '']);
		// GeodSolve's 952.6423655 and 1108.7368471, to a millimetre
		expect(column(rows, 'leg_m')).toEqual(['952.642', '1108.737', '']);
		expect(column(rows, 'cumulative_m')).toEqual(['952.642', '2061.379', '']);
		expect(column(rows, 'accuracy_m')).toEqual(['3', '3', '4']);
	});

	it('says what and how on its first row alone', () => {
		const [first, second] = read([line]) as [Cells, Cells];
		expect(filled(first)).toMatchObject({
			measurement: 'Distance 1',
			kind: 'distance',
			lng: '121.38',
			lat: '31.24',
			datum: 'WGS-84',
			source: 'pointer',
			length_m: '2061.379',
			method: 'WGS-84 geodesic, GeographicLib (Karney 2013)'
		});
		// √(3² + 4² + 3²·|u_in − u_out|²), which is √2 at a right angle
		expect(Number(first.length_error_m)).toBeCloseTo(Math.sqrt(9 + 16 + 18), 2);
		expect(second.length_m).toBe('');
		expect(second.length_error_m).toBe('');
		expect(second.datum).toBe('WGS-84');
	});

	it('leaves empty what is not known', () => {
		const [first] = read([measurement('distance', [v(121.38, 31.24, null), v(121.39, 31.24)])]);
		expect(first).toMatchObject({ accuracy_m: '', length_error_m: '', length_m: '952.642' });
	});

	it('writes degrees plainly, with 8 decimals and no exponent', () => {
		const [first, second] = read([
			measurement('distance', [v(0.00000001, -0.00000002), v(121.12345678, -31.1)])
		]) as [Cells, Cells];
		expect([first.lng, first.lat]).toEqual(['0.00000001', '-0.00000002']);
		expect([second.lng, second.lat]).toEqual(['121.12345678', '-31.1']);
	});

	it('has every line of GeodSolve’s table to a millimetre', () => {
		const lines = rowsOf('lines.tsv');
		expect(lines.length).toBeGreaterThan(300);
		const measured = lines.map(([, lng1, lat1, lng2, lat2]) => {
			const at = (lng?: string, lat?: string): LngLat => [Number(lng), Number(lat)];
			// not through `vertex`: the table has more digits than a link carries
			return measurement('distance', [
				{ ...v(0, 0), at: at(lng1, lat1) },
				{ ...v(0, 0), at: at(lng2, lat2) }
			]);
		});
		const rows = read(measured).filter(({ point }) => point === '1');
		lines.forEach(([kind, , , , , , , s12], i) => {
			expect(Math.abs(Number(rows[i]!.length_m) - Number(s12)), kind).toBeLessThan(0.001);
		});
	});
});

describe('an area as a table', () => {
	it('leads back to its first point, and has area, perimeter and ±', () => {
		const rows = read([measurement('area', block(5))]);
		expect(column(rows, 'leg_to')).toEqual(['2', '3', '4', '1']);
		expect(column(rows, 'leg_m')).toEqual(['952.642', '1108.737', '952.542', '1108.737']);
		// Planimeter's 1,056,174.05218 m² and 4,122.6580513 m
		expect(rows[0]).toMatchObject({
			area_m2: '1056174.052',
			perimeter_m: '4122.658',
			crosses_itself: 'false'
		});
		expect(rows[3]!.cumulative_m).toBe('4122.658');
		// ½·5·√(4 diagonals²), each about the hypotenuse of the sides
		const diagonal_m = Math.hypot(BLOCK.south_m, BLOCK.east_m);
		expect(Number(rows[0]!.area_error_m2) / (2.5 * 2 * diagonal_m)).toBeCloseTo(1, 4);
		// a right angle at each of four corners: √2 of each
		expect(Number(rows[0]!.perimeter_error_m)).toBeCloseTo(5 * Math.sqrt(8), 2);
	});

	it('has no area where it crosses itself', () => {
		const [a, b, c, d] = block() as [never, never, never, never];
		const [first] = read([measurement('area', [a, c, b, d])]);
		expect(first).toMatchObject({ area_m2: '', area_error_m2: '', crosses_itself: 'true' });
		expect(Number(first!.perimeter_m)).toBeGreaterThan(4122);
	});
});

describe('other kinds as a table', () => {
	it('have a row for each of the standard rings, so that a cell is one number', () => {
		const rows = read([measurement('radius', [v(121.4, 31.25)])]);
		expect(column(rows, 'radius_m')).toEqual(['400', '800', '1200']);
		expect(column(rows, 'radius_error_m')).toEqual(['0', '0', '0']);
		expect(column(rows, 'point')).toEqual(['1', '1', '1']);
	});

	it('have the radius of a ring that was drawn, and the point it was drawn through', () => {
		const rows = read([measurement('radius', block(3).slice(0, 2))]);
		expect(column(rows, 'radius_m')).toEqual(['952.642', '']);
		expect(Number(rows[0]!.radius_error_m)).toBeCloseTo(Math.hypot(3, 3), 3);
		expect(rows[0]).toMatchObject({ leg_to: '2', leg_m: '952.642' });
		expect(rows[1]).toMatchObject({ point: '2', lng: '121.39' });
	});

	it('have the way along the creek, and each point’s place by it', () => {
		// the creek runs west through HERE, 4,000 m from its beginning, 25 m of water to each side
		const one = measurement('creek', [away(0, 310, 3), away(270, 1500, 4)]);
		const [first, second] = read([one], withAround) as [Cells, Cells];
		expect(Number(first.along_creek_m)).toBeCloseTo(1500, 0);
		expect(Number(first.along_creek_error_m)).toBe(5);
		expect(Number(first.straight_m)).toBeCloseTo(Math.hypot(1500, 310), 0);
		expect(first.upstream).toBe('true');
		expect(Number(first.mileage_m)).toBeCloseTo(4000, 0);
		expect(first.bank).toBe('left');
		expect(Number(first.offset_m)).toBeCloseTo(310, 0);
		expect(Number(first.water_m)).toBeCloseTo(285, 0);
		expect(Number(second.mileage_m)).toBeCloseTo(5500, 0);
		expect(second.along_creek_m).toBe('');
	});

	it('say why a point has no mileage, and give the straight line all the same', () => {
		const one = measurement('creek', [away(0, 1500), away(270, 1500)]);
		const [first, second] = read([one], withAround) as [Cells, Cells];
		expect(first).toMatchObject({ no_mileage: 'too-far', mileage_m: '', along_creek_m: '' });
		expect(Number(first.straight_m)).toBeCloseTo(1500 * Math.SQRT2, 0);
		expect(Number(second.mileage_m)).toBeCloseTo(5500, 0);
		const [unknown] = read([one]);
		expect(unknown).toMatchObject({
			no_mileage: '',
			along_creek_m: '',
			straight_m: first.straight_m
		});
	});

	it('have a point’s mileage', () => {
		const [row] = read([measurement('point', [away(180, 40)])], withAround);
		expect(Number(row!.mileage_m)).toBeCloseTo(4000, 0);
		expect(row).toMatchObject({ bank: 'right', leg_to: '', length_m: '' });
	});
});

describe('a table of several', () => {
	it('leaves out what has no figure yet, and is a heading where nothing has', () => {
		const open = measurement('area', block().slice(0, 2), { open: true });
		expect(read([open, measurement('distance', block())])).toHaveLength(4);
		expect(resultsCsv([open], withoutAround, 'en')).toMatch(/^\ufeffmeasurement,kind[^\n]*\r\n$/);
	});

	it('has the same headings in both languages, names in the reader’s', () => {
		const all = [measurement('area', block()), measurement('point', [v(121.4, 31.2)])];
		const [en, zh] = [read(all), read(all, withoutAround, 'zh')];
		expect(Object.keys(zh[0]!)).toEqual(Object.keys(en[0]!));
		expect(Object.keys(en[0]!).every((key) => /^[a-z][a-z0-9_]*$/.test(key))).toBe(true);
		expect(column(en, 'measurement')).toEqual([...Array(4).fill('Area 1'), 'Point 1']);
		expect(column(zh, 'measurement')).toEqual([...Array(4).fill('面积 1'), '点位 1']);
		const numbers = (rows: Cells[]) => rows.map(({ measurement: _, ...rest }) => rest);
		expect(numbers(zh)).toEqual(numbers(en));
	});

	it('carries hostile names as text that no spreadsheet runs', () => {
		const all = HOSTILE.map((name) => measurement('point', [v(121.4, 31.2)], { name }));
		const names = column(read(all), 'measurement') as string[];
		names.forEach((name, i) => {
			expect([HOSTILE[i], `'${HOSTILE[i]}`]).toContain(name);
			expect(name).not.toMatch(/^[=+\-@\t\r\n]/);
		});
		expect(names.filter((name) => name.startsWith("'"))).toHaveLength(6);
	});

	it('names what a vertex was snapped to', () => {
		const snapped = vertex([121.4, 31.2], 30, 'place', 'places:m50');
		const [row] = read([measurement('point', [snapped])]);
		expect(row).toMatchObject({ source: 'place', ref: 'places:m50', accuracy_m: '30' });
	});
});

describe('a point in places, as a table', () => {
	const within = (metres: number, lang: Locale = 'en') => {
		const [row] = read([measurement('point', [away(90, metres)])], withDistricts, lang);
		return [row!.within, row!.within_maybe];
	};

	it('names those it lies in as the panel does, and apart those at whose edge it lies', () => {
		// ± 5 m of the point and ± 80 m of the inner one are 80.2 m: 500 m away is its edge
		expect(within(400)).toEqual(['Outer; Inner', '']);
		expect(within(450)).toEqual(['Outer', 'Inner']);
		expect(within(600)).toEqual(['Outer', '']);
		expect(within(990, 'zh')).toEqual(['', 'Outer园']);
		expect(within(1100)).toEqual(['', '']);
	});

	it('has them of a point alone', () => {
		const rows = read([measurement('distance', block(5))], withDistricts);
		expect(column(rows, 'within')).toEqual(['', '', '', '']);
	});
});
