/**
 * Text tables by `papaparse`: commas, tabs (also cells pasted from a spreadsheet), semicolons or bars
 * between the cells, found by the library. The first row is the heading, unless it holds numbers.
 */
import Papa from 'papaparse';
import { undefused } from '../../csv';
import { faultOf, ReadFault, type FaultPlace } from '../layer/fault';
import { LayerBuilder, type ReadContext, type ReadLayer } from '../layer/read-layer';
import { typeColumns } from './cells';

const DELIMITERS = ['\t', ',', ';', '|', '，'];

/** A spreadsheet's own first line, `sep=;`, which is no data. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A row of the table, and the line on which it begins. */
interface TableRow {
	readonly cells: readonly string[];
	readonly line: number;
	/** the library's reason where quotes do not match */
	readonly fault: string | null;
}

const lineBreaks = (text: string, from: number, to: number) => {
	let count = 0;
	for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) count++;
	return count;
};

/** All rows. The parser pauses at every tick that wants to wait. */
function rowsOf(text: string, delimiter: string, context: ReadContext): Promise<TableRow[]> {
	const { limits, tick } = context;
	return new Promise((resolve, reject: (reason: unknown) => void) => {
		const rows: TableRow[] = [];
		let line = 1;
		let at = 0;
		Papa.parse<string[]>(text, {
			delimiter,
			step: ({ data, errors, meta }, parser) => {
				const end = meta.cursor;
				const start = line;
				line += lineBreaks(text, at, end);
				const isLong = end - at > limits.lineLength;
				at = end;
				const isMany = rows.length > limits.vertices;
				if (isLong || isMany || data.length > limits.columns) {
					const limit = isLong ? 'lineLength' : isMany ? 'vertices' : 'columns';
					// Before the end is reported, which `abort` does.
					reject(new ReadFault('too-much', { line: start }, { limit }));
					parser.abort();
					return;
				}
				if (data.every((cell) => cell.trim() === '')) return;
				const wrong = errors.find(({ type }) => type === 'Quotes');
				rows.push({ cells: data, line: start, fault: wrong?.code ?? null });
				if (rows.length % 2000 !== 0) return;
				try {
					const wait = tick(end / text.length, rows.length);
					if (!wait) return;
					parser.pause();
					wait.then(
						() => parser.resume(),
						(reason: unknown) => {
							reject(reason);
							parser.abort();
						}
					);
				} catch (reason) {
					reject(reason);
					parser.abort();
				}
			},
			complete: () => resolve(rows),
			error: (error: Error) => reject(new ReadFault('syntax', {}, { detail: error.message }))
		});
	});
}

/** Whether a row can be no heading: it holds a number, or a pair of them. */
const isData = (cells: readonly string[]) =>
	cells.some((cell) => /^\s*[-+]?\d+([.,]\d+)?\s*([,;\s]\s*[-+]?\d+([.,]\d+)?\s*)?$/.test(cell));

/** Headings that are all different and none of them empty. */
function headings(layer: LayerBuilder, cells: readonly string[], at: FaultPlace): void {
	const seen = new Set<string>();
	cells.forEach((cell, i) => {
		const given = undefused(cell).trim();
		const base = given || `column_${i + 1}`;
		let name = base;
		for (let n = 2; seen.has(name); n++) name = `${base}_${n}`;
		if (name !== given) layer.mend('column-renamed');
		seen.add(name);
		layer.column(name, at);
	});
}

/** The character between the cells: the one that divides most lines alike. */
export function delimiterOf(text: string): string {
	const head = text.slice(0, 50_000);
	const { meta } = Papa.parse(head, { preview: 50, delimitersToGuess: DELIMITERS });
	return meta.delimiter || ',';
}

/**
 * Reads a table; its positions are in its columns.
 * @throws {ReadFault} where it has no rows or exceeds a limit
 */
export async function readDelimited(
	given: string,
	name: string,
	context: ReadContext
): Promise<ReadLayer> {
	const marked = SEPARATOR_LINE.exec(given);
	const text = marked ? given.slice(marked[0].length) : given;
	const rows = await rowsOf(text, marked?.[1] ?? delimiterOf(text), context);
	const [first] = rows;
	if (!first) throw new ReadFault('empty');
	const layer = new LayerBuilder(context.limits);
	const hasHeading = !isData(first.cells);
	// Cells past the last heading are no columns where nothing is in them in any row.
	const heading = [...first.cells];
	while (hasHeading && heading.length > 1 && heading.at(-1)!.trim() === '') heading.pop();
	headings(layer, hasHeading ? heading : heading.map(() => ''), { line: first.line });
	for (const { cells, line, fault } of rows.slice(hasHeading ? 1 : 0)) {
		const at = { line: line + (marked ? 1 : 0) };
		const extra = cells.slice(layer.columns.length).findIndex((cell) => cell.trim() !== '');
		if (fault !== null) layer.refused.push({ code: 'syntax', at, detail: fault });
		else if (extra >= 0) {
			const detail = `${cells.length} > ${layer.columns.length}`;
			layer.refused.push(faultOf({ code: 'cells', at, detail }));
		} else {
			const values = layer.columns.map((_, i) => {
				const cell = cells[i] ?? '';
				return cell === '' ? null : undefused(cell);
			});
			layer.attempt(at, () => ({ geometry: null, values }));
		}
	}
	typeColumns(layer.features, layer.columns.length);
	return layer.layer(name, { isTable: true });
}
