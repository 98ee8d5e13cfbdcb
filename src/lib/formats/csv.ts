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
 * let through. (The library's own pattern misses a formula with a line break in it.)
 */
const FORMULA = /^(?![+-]?\d+(\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/;

/**
 * The table as text. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe; numbers are written as JavaScript writes them, with a decimal point.
 *
 * @throws {Error} where two columns share a heading or a number is not finite
 */
export function writeCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
	const fields = columns.map(({ key }) => key);
	const twice = fields.find((key, index) => fields.indexOf(key) !== index);
	if (twice !== undefined) throw new Error(`two columns are called "${twice}"`);
	const lines = [fields, ...rows.map((row) => cellsOf(row, columns))];
	const text = Papa.unparse(lines, { newline: LINE_END, escapeFormulae: FORMULA });
	return BYTE_ORDER_MARK + text + LINE_END;
}
