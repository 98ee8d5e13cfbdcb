/** The table for spreadsheets, read by an independent parser. */
import Papa from 'papaparse';
import type { StatedDistance } from '#lib/geo/accuracy/uncertainty';
import { describe, expect, it } from 'vitest';
import { comparisonCsv } from '#lib/catalogue/compare/comparison-csv';
import { comparisonRows } from '#lib/catalogue/compare/rows';
import type { PlaceDetail } from '#lib/catalogue/items/place-item';
import type { Locale } from '#lib/i18n/locale';
import { CATALOGUE } from '../../../built-catalogue';
import { comparisonData } from '#lib/server/publish/comparison';
import { away, figure, nearer, row, saying, sourced, unknown } from './samples';

const data = comparisonData(CATALOGUE.geodata);
const nameOf = (id: string) => CATALOGUE.details.get(id)!.name;

type Line = Record<string, string>;
function read(text: string): Line[] {
	expect(text.charCodeAt(0)).toBe(0xfeff);
	expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
	const parsed = Papa.parse<Line>(text.slice(1), { header: true, skipEmptyLines: true });
	expect(parsed.errors).toEqual([]);
	return parsed.data;
}

function tableOf(ids: string[], lang: Locale): Line[] {
	const places = ids.map((id) => CATALOGUE.details.get(id)!);
	return read(comparisonCsv(comparisonRows({ places, data, nameOf }), places, data, lang));
}

/** Places with only a name. */
const named = (...names: string[]) =>
	names.map((en, at) => ({ id: `p${at}`, name: { en, zh: `${en}园` } }) as PlaceDetail);

describe('the table of real places', () => {
	const ids = ['universal-software-park', 'china-israel-innovation-hub', 'life-smart-valley'];
	const lines = tableOf(ids, 'en');
	const first = (key: string) => lines.find((line) => line['Row key'] === key)!;

	it('states its origin below the figures: address, the reader’s day, terms and weights', () => {
		const places = ids.map((id) => CATALOGUE.details.get(id)!);
		const rows = comparisonRows({ places, data, nameOf });
		const text = comparisonCsv(rows, places, data, 'en', {
			address: 'https://example.org/en/compare/?ids=a,b',
			day: '2026-11-28',
			weighed: null
		});
		const said = read(text).slice(-3);
		expect(said.map((line) => [line['Row key'], line['Universal Software Park']])).toEqual([
			['_address', 'https://example.org/en/compare/?ids=a,b'],
			['_day', '2026-11-28'],
			['_licence', expect.stringContaining('ODbL 1.0')]
		]);
	});

	it('has four columns and eight for each place, in the order of the places', () => {
		const [line] = lines;
		const columns = Object.keys(line!);
		expect(columns).toHaveLength(4 + 8 * ids.length);
		expect(columns[4]).toBe('Universal Software Park');
		expect(columns[12]).toBe('China-Israel Innovation Hub (Shanghai)');
		expect(columns[20]).toBe('Life Smart Valley');
	});

	it('has a figure as a number with its unit, date, status, source and link beside it', () => {
		// As in geodata/places/universal-software-park.geojson.
		const fact = CATALOGUE.details
			.get('universal-software-park')!
			.facts.find(({ key }) => key === 'output_cny')!;
		expect(fact.value).toBe(30_000_000_000);
		const line = first('output_cny');
		expect(line['Unit']).toBe('CNY');
		expect(line['Universal Software Park']).toBe('30000000000');
		expect(line['Universal Software Park: as of']).toBe(fact.as_of);
		expect(line['Universal Software Park: standing']).toBe('achieved');
		expect(line['Universal Software Park: source']).toContain(fact.sourced.title);
		expect(line['Universal Software Park: link']).toBe(fact.sourced.link);
	});

	it('marks unknown values as such, never as 0', () => {
		const line = first('tax_cny');
		expect(line['China-Israel Innovation Hub (Shanghai)']).toBe('not known');
		expect(line['China-Israel Innovation Hub (Shanghai): source']).toBe('');
		const concept = lines.map((each) => each['Life Smart Valley']);
		expect(concept).toContain('idea only, no location');
		expect(concept).not.toContain('0');
	});

	it('has a line for every figure of a place, the best first', () => {
		const companies = lines.filter((line) => line['Row key'] === 'companies');
		const cells = companies.map((line) => line['China-Israel Innovation Hub (Shanghai)']);
		expect(cells).toEqual(['130', '100', '90', '20']);
		expect(companies[0]!['China-Israel Innovation Hub (Shanghai): note']).toContain('over 130');
	});

	it('marks computed values as computed', () => {
		const line = first('shanghai');
		expect(line['Unit']).toBe('m');
		expect(line['Universal Software Park: standing']).toBe('computed from geometry');
		expect(line['Universal Software Park: note']).toMatch(/^± [\d.]+ k?m$/);
		expect(Number(line['Universal Software Park'])).toBeGreaterThan(5000);
	});

	it('is as long in Chinese, with Chinese headings', () => {
		const chinese = tableOf(ids, 'zh');
		expect(chinese).toHaveLength(lines.length);
		expect(Object.keys(chinese[0]!).slice(0, 5)).toEqual([
			'行代码',
			'分组',
			'项目',
			'单位',
			'天地软件园'
		]);
		expect(chinese.some((line) => line['天地软件园'] === '不详')).toBe(true);
	});
});

describe('a hostile comparison', () => {
	const NAMES = [
		'=1+1',
		'@SUM(A1)',
		'"quoted", and a comma',
		'two\nlines',
		'＝HYPERLINK("http://x")'
	];

	it('has the expected columns, and no formula', () => {
		const rows = [
			row(
				'anchors',
				...NAMES.map((en) =>
					saying({
						type: 'fact',
						labelled: false,
						fact: sourced({ value: { en, zh: en }, key: 'tenants', unit: null })
					})
				)
			)
		];
		const lines = read(comparisonCsv(rows, named(...NAMES), data, 'en'));
		expect(lines).toHaveLength(1);
		const columns = Object.keys(lines[0]!);
		expect(columns).toHaveLength(4 + 8 * NAMES.length);
		expect(Object.values(lines[0]!).filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual(
			[]
		);
		expect(columns.filter((heading) => /^[=+\-@＝＋－＠\t\r\n]/.test(heading))).toEqual([]);
		const written = NAMES.map((_, at) => Object.values(lines[0]!)[4 + 8 * at]);
		expect(written).toEqual([
			"'=1+1",
			"'@SUM(A1)",
			'"quoted", and a comma',
			'two\nlines',
			'\'＝HYPERLINK("http://x")'
		]);
	});

	it('keeps bounds and unknown values as such', () => {
		const rows = [row('creek', away(480, 30), nearer(400), unknown)];
		const [line] = read(comparisonCsv(rows, named('A', 'B', 'C'), data, 'en'));
		expect([line!['A'], line!['A: note']]).toEqual(['480', '± 30 m']);
		expect([line!['B'], line!['B: note']]).toEqual(['less than 400 m', '']);
		expect(line!['C']).toBe('not known');
	});

	it('states beside 0 m how two places meet, and the upper bound where they may not', () => {
		const meeting = (meets: 'on' | 'across' | 'inside', distance: StatedDistance) =>
			saying({ type: 'distance', distance, meets });
		const zero = { kind: 'about', metres: 0, plusminus_m: 0 } as const;
		const cells = [
			meeting('across', zero),
			meeting('on', { kind: 'less-than', metres: 117 }),
			meeting('inside', zero)
		];
		const [line] = read(comparisonCsv([row('creek', ...cells)], named('A', 'B', 'C'), data, 'en'));
		expect([line!['A'], line!['A: note']]).toEqual(['0', 'across the creek']);
		expect(line!['B']).toBe('on the creek, or less than 120 m from it');
		expect([line!['C'], line!['C: note']]).toEqual(['0', 'inside']);
	});

	it('marks a plan as one', () => {
		const rows = [row('companies', figure(60, '2023', { status: 'planned' }), figure(70, '2023'))];
		const [line] = read(comparisonCsv(rows, named('A', 'B'), data, 'en'));
		expect([line!['A: standing'], line!['B: standing']]).toEqual(['planned', 'achieved']);
	});
});
