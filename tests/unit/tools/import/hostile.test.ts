/** Hostile texts in files of every kind are data: read as they are, written so that a spreadsheet runs none. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import { undefused } from '#lib/formats/csv';
import { LayerWorkshop } from '#lib/tools/import/work/workshop';
import { HOSTILE_REFUSED, HOSTILE_TEXTS, hostileFiles } from './hostile-texts';

const ALL = { sort: null, text: '', from: 0, count: 10_000 };
const given = (name: string, content: string | Uint8Array<ArrayBuffer>) => [
	{ name, content: new Blob([content]) }
];
/** What the formats say of white space at the ends, XML's line ends included. */
const plain = (text: unknown) => String(text ?? 'null').trim();

describe('hostile texts', () => {
	it('are 300 and more', () => {
		expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(300);
	});

	it.each(hostileFiles().map((one) => [one.name, one] as const))(
		'are read as they are, and written so: %s',
		async (_, { name, content, columns, rows }) => {
			const shop = new LayerWorkshop(() => null, READ_LIMITS);
			const { drafts, refused } = await shop.open(given(name, content));
			expect(refused).toEqual([]);
			const layer = shop.place(drafts[0]!.id, drafts[0]!.survey.readings[0]!);
			expect(layer.columns.map((one) => one.name)).toEqual(columns);
			expect(layer.points).toBe(rows.length);
			const shown = shop.rows(layer.id, ALL).rows.map(({ cells }) => cells.map(plain));
			const wanted = rows.map((row) =>
				row.map((cell) => plain(name.endsWith('.csv') ? undefused(cell) : cell))
			);
			expect(shown.map((row) => row.slice(-wanted[0]!.length))).toEqual(wanted);

			const written = await shop.write(layer.id, name, 'csv', false);
			const cells = Papa.parse<string[]>(written.replace(/^\ufeff/, '')).data.flat();
			// OWASP's list, and the full-width twins; numbers stay numbers.
			expect(cells.filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
			const second = new LayerWorkshop(() => null, READ_LIMITS);
			const back = await second.open(given('a.csv', written));
			expect(back.drafts[0]!.rows).toBe(rows.length);
		}
	);

	it('are quoted as they are where a file is refused', async () => {
		const shop = new LayerWorkshop(() => null, READ_LIMITS);
		for (const { name, content } of HOSTILE_REFUSED) {
			const { drafts, refused } = await shop.open(given(name, content));
			expect(drafts).toEqual([]);
			expect(refused[0]!.file).toBe(name);
		}
	});

	it('change no prototype', () => {
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(({} as Record<string, unknown>)['<img src=x onerror=wasRun()>']).toBeUndefined();
	});
});

describe('a column of small negative numbers', () => {
	it('is written as numbers and read as such', async () => {
		const shop = new LayerWorkshop(() => null, READ_LIMITS);
		const content = 'lng,lat,change\n121.4,31.25,-0.3\n121.41,31.25,-12';
		const { drafts } = await shop.open(given('a.csv', content));
		const layer = shop.place(drafts[0]!.id, drafts[0]!.survey.readings[0]!);
		const written = await shop.write(layer.id, 'a', 'csv', false);
		expect(written).toContain('-0.3,');
		const back = await shop.open(given('b.csv', written));
		const again = shop.place(back.drafts[0]!.id, back.drafts[0]!.survey.readings[0]!);
		expect(shop.rows(again.id, ALL).rows.map(({ cells }) => cells[2])).toEqual([-0.3, -12]);
	});
});
