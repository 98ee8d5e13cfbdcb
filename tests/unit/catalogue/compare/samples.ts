/** Made-up cells and rows for tests. */
import type { RowKey } from '#lib/catalogue/compare/row-keys';
import { cellOf, groupOf, type Cell, type Row, type Value } from '#lib/catalogue/compare/cell';
import type { SourcedFact } from '#lib/catalogue/items/place-item';

/** A fact with a made-up source. */
export function sourced(rest: Partial<SourcedFact> = {}): SourcedFact {
	return {
		key: 'companies',
		label: { en: 'Companies', zh: '企业数' },
		value: 500,
		unit: 'companies',
		as_of: '2023-09',
		status: 'actual',
		source: 'a-source',
		sourced: {
			id: 'a-source',
			title: 'A report',
			language: 'en',
			publisher: 'Nobody',
			date: '2023-10-01',
			licence: 'unknown',
			link: 'https://example.org/report',
			tier: 'newspaper'
		},
		...rest
	};
}

/** A cell with one figure from a source. */
export const figure = (value: number, as_of = '2023', rest: Partial<SourcedFact> = {}): Cell =>
	cellOf([{ type: 'fact', fact: sourced({ value, as_of, ...rest }), labelled: false }]);

/** A cell with one distance, in metres. */
export const away = (metres: number, plusminus_m = 10): Cell =>
	cellOf([{ type: 'distance', distance: { kind: 'about', metres, plusminus_m } }]);

/** A cell with an upper bound of a distance, in metres. */
export const nearer = (metres: number): Cell =>
	cellOf([{ type: 'distance', distance: { kind: 'less-than', metres } }]);

/** A cell that counts places. */
export function counted(sure: number, maybe: number): Cell {
	const named = (count: number) =>
		Array.from({ length: count }, (_, at) => ({
			id: `p${at}`,
			name: { en: `P${at}`, zh: `点${at}` }
		}));
	return cellOf([{ type: 'count', of: 'places', sure: named(sure), maybe: named(maybe) }]);
}

/** A cell with these values. */
export const saying = (...values: Value[]): Cell => cellOf(values);

export const unknown: Cell = { values: [], missing: 'unknown' };

export const row = (key: RowKey, ...cells: Cell[]): Row => ({ key, group: groupOf(key), cells });
