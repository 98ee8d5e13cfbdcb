/**
 * Rows to comma-separated values (RFC 4180): CRLF line ends, a heading line, quotes where
 * needed, and a UTF-8 byte order mark, without which spreadsheets read Chinese as Latin-1.
 */
import Papa from 'papaparse';
import { cellsOf, type Column } from './column';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * Texts that a spreadsheet would run as a formula, after OWASP's "CSV Injection": those that
 * begin with = + - @, their full-width twins, tab, CR or LF. Plain numbers such as "-12.5" are
 * let through, "+5" is not: it would lose its sign. (The library's own pattern misses a formula with
 * a line break in it.)
 */
const FORMULA = /^(?!-?\d+(\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/;

/**
 * Texts that a spreadsheet would convert into another value: "1-2", "3/4", "2012-12",
 * "Mar 1" or "2012年12月" for a date, "12:30" for a time, "007" for 7, "1e5" and more than 15 digits
 * for a rounded number. A full date, "2012-12-05", is let through: as a date it keeps its meaning.
 */
const TAKEN_FOR_ANOTHER = new RegExp(
	[
		'\\d{1,2}[-/]\\d{1,4}|\\d{4}[-/]\\d{1,2}',
		'\\d{1,4}/\\d{1,2}/\\d{1,4}',
		'\\d{1,2}-\\d{1,2}-\\d{1,4}',
		'\\d{1,2}\\.\\d{1,2}\\.\\d{1,4}',
		'\\d{1,4}年(\\d{1,2}月(\\d{1,2}日)?)?|\\d{1,2}月(\\d{1,2}日)?',
		'(\\d{1,2}[ -]?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[ -]?\\d{1,4}',
		'\\d{1,2}[ -]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*',
		'\\d+:\\d{1,2}(:\\d{1,2})?( ?[ap]m?)?',
		'-?0\\d+',
		'-?\\d{16,}',
		'-?\\d+(\\.\\d+)?e[-+]?\\d+'
	]
		.map((form) => `^\\s*(${form})\\s*$`)
		.join('|'),
	'i'
);

const KEPT_AS_TEXT = new RegExp(`${FORMULA.source}|${TAKEN_FOR_ANOTHER.source}`, 'i');

/**
 * Whether a text gets an apostrophe. One that has some already gets one more, so that reading takes one off.
 */
const isKeptAsText = (text: string) => KEPT_AS_TEXT.test(text.replace(/^'+/, ''));

/** The text with an apostrophe before it where a spreadsheet would take it for something else. */
const defused = <T>(cell: T): T | string =>
	typeof cell === 'string' && isKeptAsText(cell) ? `'${cell}` : cell;

/** A cell's text as it was before `writeCsv` put an apostrophe before it; any other as it is. */
export const undefused = (cell: string): string =>
	cell.startsWith("'") && isKeptAsText(cell) ? cell.slice(1) : cell;

const lastDay = (month: string) => {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/**
 * An ISO date for a cell. A month, which spreadsheets take for its first day ("Dec-12"), is written as the
 * interval that it is, "2012-12-01/2012-12-31" (ISO 8601): spreadsheets keep that as text in every
 * language, and programs read it without stripping anything first.
 */
export const dateCell = (iso: string): string =>
	/^\d{4}-\d{2}$/.test(iso) ? `${iso}-01/${lastDay(iso)}` : iso;

/**
 * The table as text. A text that a spreadsheet would run as a formula or turn into another value gets
 * a leading apostrophe; numbers are written as JavaScript writes them, with a decimal point.
 *
 * @throws {Error} where two columns share a heading or a number is not finite
 */
export function writeCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
	const fields = columns.map(({ key }) => key);
	const twice = fields.find((key, index) => fields.indexOf(key) !== index);
	if (twice !== undefined) throw new Error(`two columns are called "${twice}"`);
	const lines = [fields, ...rows.map((row) => cellsOf(row, columns))];
	const text = Papa.unparse(
		lines.map((cells) => cells.map(defused)),
		{ newline: LINE_END }
	);
	return BYTE_ORDER_MARK + text + LINE_END;
}
