import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Column } from '#lib/formats/column';
import { dateCell, writeCsv } from '#lib/formats/csv';

interface Row {
	name: string;
	area: number | null;
}

const columns: Column<Row>[] = [
	{ key: 'name', value: (row) => row.name },
	{ key: 'area_m2', value: (row) => row.area }
];

const NAMES = [
	'<script>alert(1)</script>',
	']]>',
	'"quoted", and a comma',
	"it's",
	'😀 中文、「引号」',
	'two\nlines',
	'two\r\nlines',
	' spaces at both ends ',
	'semi;colon\tand tab',
	'',
	'1,000 Trees'
];

/** The parsed table, without the byte order mark. */
function read(text: string): string[][] {
	expect(text.charCodeAt(0)).toBe(0xfeff);
	expect(text.endsWith('\r\n')).toBe(true);
	const body = text.slice(1, -2);
	const { data, errors } = Papa.parse<string[]>(body, { newline: '\r\n', delimiter: ',' });
	expect(errors).toEqual([]);
	return data;
}

describe('writeCsv', () => {
	it('is parsed back unchanged, whatever a cell contains', () => {
		const rows = NAMES.map((name) => ({ name, area: -12.5 }));
		expect(read(writeCsv(rows, columns))).toEqual([
			['name', 'area_m2'],
			...NAMES.map((name) => [name, '-12.5'])
		]);
	});

	it('writes only the heading for no rows, and an empty cell for null', () => {
		expect(writeCsv([], columns)).toBe('\ufeffname,area_m2\r\n');
		expect(writeCsv([{ name: 'M50', area: null }], columns)).toBe('\ufeffname,area_m2\r\nM50,\r\n');
	});

	it('writes numbers and booleans plainly, with a decimal point', () => {
		const cells = [1e-7, 121.41234, -0.5, true, false].map((cell, index) => ({
			key: `c${index}`,
			value: () => cell
		}));
		expect(read(writeCsv([null], cells))[1]).toEqual([
			'1e-7',
			'121.41234',
			'-0.5',
			'true',
			'false'
		]);
	});

	it.each([
		'=1+1',
		'+SUM(A1)',
		'-2+3',
		'@now',
		'\t=1',
		'\r=1',
		'\n=1',
		'=HYPERLINK("http://x")\nmore',
		'＝1+1',
		'＋1',
		'－1+cmd',
		'＠x',
		'-',
		'-12.5.1',
		'-1 234'
	])('escapes the formula %j', (formula) => {
		expect(read(writeCsv([{ name: formula, area: 1 }], columns))[1]).toEqual([`'${formula}`, '1']);
	});

	it.each(['-12.5', '-0', '12', '121.38000000', 'a=b', '–3', '2012-12-05', '2021/2023'])(
		'leaves %j unescaped',
		(text) => {
			expect(read(writeCsv([{ name: text, area: 1 }], columns))[1]?.[0]).toBe(text);
		}
	);

	it('escapes a formula in a heading too', () => {
		const heading = [{ key: '=x', value: () => 1 }];
		expect(read(writeCsv([null], heading))[0]).toEqual(["'=x"]);
	});

	it('refuses two columns of one name, and numbers that are not finite', () => {
		expect(() => writeCsv([], [...columns, columns[0]!])).toThrow('two columns are called "name"');
		expect(() => writeCsv([{ name: 'x', area: NaN }], columns)).toThrow('column "area_m2": NaN');
	});

	it.each([
		...['1-2', '3/4', '12/2012', '2012-12', '2012/3', '1/2/2012', '01-02-12', '1.2.2012'],
		...['Dec 2012', '5 March', 'MAR1', 'Sept-2', '2012年12月', '12月5日', '2012年'],
		...['12:30', '9:05 am', '007', '-012', '1e5', '2E-3', '12345678901234567', '+7', ' 1-2 ']
	])('keeps %j from being turned into a date, a time or another number', (text) => {
		expect(read(writeCsv([{ name: text, area: 1 }], columns))[1]).toEqual([`'${text}`, '1']);
	});

	it.each([
		['2012-12', '2012-12-01/2012-12-31'],
		['2024-02', '2024-02-01/2024-02-29'],
		['2012', '2012'],
		['2012-12-05', '2012-12-05'],
		['2021/2023', '2021/2023'],
		['2021-01/2021-09', '2021-01/2021-09']
	])('writes the date %s so that it stays one: %s', (iso, cell) => {
		expect(dateCell(iso)).toBe(cell);
		expect(read(writeCsv([{ name: dateCell(iso), area: 1 }], columns))[1]![0]).toBe(cell);
	});
});
