/** Cells of a text table as values. */
import type { Cell } from '../../column';

/** Numbers that nothing is lost of: no zeros before, at most 15 digits. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?([eE][-+]?\d{1,3})?$/;

const isNumber = (text: string) =>
	NUMBER.test(text) && text.replace(/[eE].*|\D/g, '').length <= 15 && Number.isFinite(Number(text));

/**
 * Turns the cells of each column into numbers where all of that column are numbers, in place. A code such
 * as 007 keeps its column a column of texts.
 */
export function typeColumns(rows: readonly { values: Cell[] }[], columns: number): void {
	for (let i = 0; i < columns; i++) {
		const isFilled = (cell: Cell | undefined) => cell !== null && cell !== undefined && cell !== '';
		const filled = rows.filter(({ values }) => isFilled(values[i]));
		if (filled.length === 0) continue;
		if (!filled.every(({ values }) => isNumber(String(values[i])))) continue;
		for (const { values } of rows) values[i] = isFilled(values[i]) ? Number(values[i]) : null;
	}
}
