/**
 * A comparison as a table for spreadsheets: one line a row, or several where a place has several figures in
 * it; for each place the value and, beside it, its error, date, status and source. Below them follow the
 * address that reproduces it, the day, the terms and the weights. Numbers are in base units (m, m², CNY),
 * rounded only to their uncertainty.
 */
import type { Cell as CsvCell, Column } from '../../formats/column';
import { dateCell, writeCsv } from '../../formats/csv';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import { factDate } from '../words/fact-text';
import type { PlaceDetail } from '../items/place-item';
import { tierWord } from '../words/place-words';
import type { FactStatus } from '../schema/vocabulary';
import type { PublishedComparison } from './comparison-data';
import { numberOf, UNIT_OF } from './csv-numbers';
import { groupWord, rowWord } from './row-words';
import { missingWords, valueWords } from './value-words';
import type { Cell, Row, Value } from './cell';
import type { Word } from '../kinds/place-kinds';
import { originRows, type OriginRow, type TableOrigin } from './table-origin';

const COMPUTED: readonly Value['type'][] = [
	'area',
	'distance',
	'station',
	'mileage',
	'count',
	'minutes',
	'reached'
];

interface Line {
	row: Row;
	/** the index of a value within its cell */
	at: number;
}

const STANDINGS: Record<FactStatus, Word> = {
	actual: m.compare_csv_actual,
	description: m.compare_csv_description,
	planned: m.planned,
	projection: m.projection
};

function unitOf({ row, at }: Line): string | null {
	const [unit = null] = row.cells.flatMap(({ values }) => {
		const value = values[at];
		if (!value || numberOf(value) === null) return [];
		return (value.type === 'fact' ? value.fact.unit : UNIT_OF[value.type]) ?? [];
	});
	return unit;
}

/** The content of a place's cell: a number, a text where the value is not numeric, or why it is empty. */
function contentOf(cell: Cell, at: number, lang: Locale): CsvCell {
	const value = cell.values[at];
	if (!value) return at === 0 && 'missing' in cell ? missingWords(cell.missing, lang) : null;
	const number = numberOf(value);
	if (number !== null) return number;
	const { label, text } = valueWords(value, lang);
	return label === undefined ? text : m.compare_labelled({ label, text }, { locale: lang });
}

/** How a place meets the feature it is measured from; null where the two are apart. */
function meetsOf(value: Value) {
	if (value.type === 'station') return value.station.meets;
	return value.type === 'distance' ? value.meets : undefined;
}

/** The note that qualifies the number beside it: "over", a station's name, the lines that stop. */
function noteOf(value: Value, lang: Locale): string | null {
	if (value.type !== 'fact') {
		const { text, note } = valueWords(value, lang);
		// The number is 0 m; this note adds how the two meet.
		return (
			[meetsOf(value) && numberOf(value) !== null ? text : '', note].filter(Boolean).join('; ') ||
			null
		);
	}
	const { qualifier, note, as_of_note } = value.fact;
	return (
		[
			qualifier && numberOf(value) !== null ? valueWords(value, lang).text : '',
			as_of_note && factDate(value.fact, lang),
			note && inLanguage(note, lang)
		]
			.filter(Boolean)
			.join('; ') || null
	);
}

function standingOf(value: Value, lang: Locale): string {
	if (value.type === 'fact') return STANDINGS[value.fact.status]({}, { locale: lang });
	const isComputed = COMPUTED.includes(value.type);
	return (isComputed ? m.compare_csv_computed : m.compare_csv_judged)({}, { locale: lang });
}

/** The source of a value: that of a fact or a position; computed and judged values have none. */
function sourceOf(value: Value) {
	if (value.type === 'fact') return value.fact.sourced;
	return value.type === 'certainty' ? value.sourced : null;
}

function placeColumns(place: PlaceDetail, index: number, lang: Locale): Column<Line>[] {
	const name = inLanguage(place.name, lang);
	const column = (word: Word, valueOf: (value: Value) => CsvCell): Column<Line> => ({
		key: m.compare_csv_column({ name, column: word({}, { locale: lang }) }, { locale: lang }),
		value: ({ row, at }) => {
			const value = row.cells[index]!.values[at];
			return value ? valueOf(value) : null;
		}
	});
	return [
		{ key: name, value: ({ row, at }) => contentOf(row.cells[index]!, at, lang) },
		column(m.compare_csv_note, (value) => noteOf(value, lang)),
		column(m.compare_csv_as_of, (value) =>
			value.type === 'fact' ? dateCell(value.fact.as_of) : null
		),
		column(m.compare_csv_standing, (value) => standingOf(value, lang)),
		column(m.compare_csv_source, (value) => {
			const source = sourceOf(value);
			return source && `${source.title} (${source.publisher})`;
		}),
		column(m.compare_csv_link, (value) => sourceOf(value)?.link ?? null),
		column(m.compare_csv_licence, (value) => sourceOf(value)?.licence ?? null),
		column(m.compare_csv_tier, (value) => {
			const source = sourceOf(value);
			return source && tierWord(source.tier, lang);
		})
	];
}

/** The comparison as text: RFC 4180 with a byte-order mark, formulas escaped. */
export function comparisonCsv(
	rows: readonly Row[],
	places: readonly PlaceDetail[],
	data: PublishedComparison,
	lang: Locale,
	origin: TableOrigin | null = null
): string {
	const lines = rows.flatMap((row): Line[] => {
		const most = Math.max(1, ...row.cells.map(({ values }) => values.length));
		return Array.from({ length: most }, (_, at) => ({ row, at }));
	});
	const word = (heading: Word) => heading({}, { locale: lang });
	const about = originRows(origin, data, lang);
	/** a column of the figures, empty in the lines below them */
	const figures = ({ key, value }: Column<Line>): Column<Line | OriginRow> => ({
		key,
		value: (line) => ('row' in line ? value(line) : null)
	});
	const [first, ...others] = places.flatMap((place, index) => placeColumns(place, index, lang));
	const text = writeCsv<Line | OriginRow>(
		[...lines, ...about],
		[
			{
				key: word(m.compare_csv_key),
				value: (line) => ('row' in line ? line.row.key : line.key)
			},
			{
				key: word(m.compare_csv_group),
				value: (line) =>
					'row' in line ? groupWord(line.row.group, lang) : word(m.compare_csv_origin)
			},
			{
				key: word(m.compare_csv_row),
				value: (line) => ('row' in line ? rowWord(line.row.key, data, lang) : line.words)
			},
			figures({ key: word(m.compare_csv_unit), value: unitOf }),
			// The lines about the table itself use the column of the first place.
			...(first
				? [
						{
							key: first.key,
							value: (line: Line | OriginRow) => ('row' in line ? first.value(line) : line.content)
						}
					]
				: []),
			...others.map(figures)
		]
	);
	// No-break spaces are for pages: in a spreadsheet they would defeat a search.
	return text.replace(/[\u00a0\u202f]/g, ' ');
}
