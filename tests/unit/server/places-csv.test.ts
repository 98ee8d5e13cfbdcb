/**
 * places.csv as a spreadsheet reads it, compared with the files on disk: date, status and source beside
 * each figure are those of the same fact.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Fact, PlaceFeature } from '#lib/catalogue/schema/place';
import type { Source } from '#lib/catalogue/schema/source';
import { CATALOGUE } from '../../built-catalogue';
import { placesCsv } from '#lib/server/publish/open-data';
import { fact, place, ROOT } from './samples';

type Cells = Record<string, string>;

const KEYS = ['area_m2', 'floor_area_m2', 'opened', 'companies', 'people', 'output_cny', 'tax_cny'];
const WORDS = [
	'qualifier',
	'as_of',
	'as_of_note_en',
	'as_of_note_zh',
	'status',
	'note_en',
	'note_zh',
	'source',
	'source_title',
	'source_publisher',
	'source_link',
	'source_licence',
	'source_tier'
];

const read = (text: string): Cells[] => {
	const { data, errors } = Papa.parse<Cells>(text.slice(1), { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
};

/** A month as the interval that it is; everything else as it stands. */
function dateOf(iso: string): string {
	const [, year, month] = /^(\d{4})-(\d{2})$/.exec(iso) ?? [];
	if (!year) return iso;
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${iso}-01/${iso}-${last}`;
}

/** The cells expected beside a figure, from the fact and its source in the files. */
const wordsOf = (one: Fact, source: Source): Cells => ({
	qualifier: one.qualifier ?? '',
	as_of: dateOf(one.as_of),
	as_of_note_en: one.as_of_note?.en ?? '',
	as_of_note_zh: one.as_of_note?.zh ?? '',
	status: one.status,
	note_en: one.note?.en ?? '',
	note_zh: one.note?.zh ?? '',
	source: one.source,
	source_title: source.title,
	source_publisher: source.publisher,
	source_link: source.link ?? '',
	source_licence: source.licence,
	source_tier: source.tier
});
const besideOf = (row: Cells, key: string): Cells =>
	Object.fromEntries(WORDS.map((word) => [word, row[`${key}_${word}`]!]));

const files: PlaceFeature[] = readdirSync(join(ROOT, 'places')).map((name) =>
	JSON.parse(readFileSync(join(ROOT, 'places', name), 'utf8'))
);
const sources: Source[] = JSON.parse(readFileSync(join(ROOT, 'sources.json'), 'utf8'));
const rows = read(placesCsv(CATALOGUE));
const filled = rows.flatMap((row) =>
	KEYS.filter((key) => row[key] !== '').map((key) => [row.id!, key, row] as const)
);

describe('beside each figure of places.csv', () => {
	it.each(filled)('are the qualifier, date and source in its file: %s, %s', (id, key, row) => {
		const { facts } = files.find((file) => file.id === id)!.properties;
		const stated = facts.filter((one) => one.key === key && String(one.value) === row[key]);
		expect(stated).not.toEqual([]);
		const told = stated.map((one) =>
			wordsOf(
				one,
				sources.find((source) => source.id === one.source)!
			)
		);
		expect(told).toContainEqual(besideOf(row, key));
	});

	it('are empty cells where there is no figure', () => {
		for (const row of rows) {
			for (const key of KEYS.filter((one) => row[one] === '')) {
				expect(new Set(Object.values(besideOf(row, key))), `${row.id} ${key}`).toEqual(
					new Set([''])
				);
			}
		}
	});

	it('are all kinds of qualifiers', () => {
		const all = (word: string) => new Set(filled.map(([, key, row]) => row[`${key}_${word}`]));
		expect([...all('qualifier')].sort()).toEqual(['', 'about', 'over']);
		for (const word of WORDS) expect([...all(word)].some(Boolean), word).toBe(true);
	});
});

describe('the opening hours in places.csv', () => {
	const week = [{ days: ['sa' as const, 'su' as const], from: '09:00', to: '16:30' }];
	const words = { en: 'Not in winter.', zh: '冬季不开放。' };
	const rowOf = (hours?: PlaceFeature['properties']['hours']) =>
		read(
			placesCsv({
				...CATALOGUE,
				geodata: { ...CATALOGUE.geodata, places: [place('hall', hours && { hours })] }
			})
		)[0]!;

	it('are words in both languages, with their date and source', () => {
		const row = rowOf({
			weekly: week,
			last_admission: '16:00',
			note: words,
			as_of: '2024-11',
			as_of_note: words,
			source: 'a-source'
		});
		expect(row).toMatchObject({
			hours_en: 'Sat, Sun 9:00–16:30; last admission 16:00',
			hours_zh: '周六、周日 9:00–16:30；16:00 停止入场',
			hours_as_of: '2024-11-01/2024-11-30',
			hours_as_of_note_en: words.en,
			hours_as_of_note_zh: words.zh,
			hours_note_en: words.en,
			hours_note_zh: words.zh,
			hours_source: 'a-source'
		});
	});

	it('are empty where no source names any', () => {
		const row = rowOf();
		for (const key of Object.keys(row).filter((one) => one.startsWith('hours'))) {
			expect(row[key], key).toBe('');
		}
	});
});

describe('words that a table could spoil', () => {
	const HOSTILE = [
		'=HYPERLINK("http://x")',
		'"quoted", and; a comma',
		'two\r\nlines',
		'+1',
		'围栏“北”'
	];

	it.each(HOSTILE)('are read back unchanged: %j', (text) => {
		const note = { en: text, zh: text };
		const stated = fact('companies', 500, {
			qualifier: 'over',
			as_of: '2012-12',
			as_of_note: note,
			note
		});
		const source = { ...sources[0]!, id: stated.source, title: text, publisher: text };
		const [row] = read(
			placesCsv({
				...CATALOGUE,
				geodata: {
					...CATALOGUE.geodata,
					places: [place('park', { facts: [stated] })],
					sources: [source]
				}
			})
		);
		expect(row!.companies).toBe('500');
		// A formula is escaped by one apostrophe and otherwise unchanged.
		const kept = /^[=+]/.test(text) ? `'${text}` : text;
		const { source_title, source_publisher, note_en, note_zh, ...others } = besideOf(
			row!,
			'companies'
		);
		expect([source_title, source_publisher, note_en, note_zh]).toEqual([kept, kept, kept, kept]);
		expect(others).toMatchObject({
			qualifier: 'over',
			as_of: '2012-12-01/2012-12-31',
			as_of_note_en: kept,
			as_of_note_zh: kept,
			source_licence: source.licence
		});
	});
});
