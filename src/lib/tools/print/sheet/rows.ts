/** Words in columns: rows that flow from one column into the next, and from sheet to sheet. */
import { widthEms, wrapped } from '../../../layers/still-picture/share/wrapped-text';
import type { Box } from '../../../layers/labels/boxes';
import { MM, POINT } from './paper';
import { INK, PALE_INK, textAt } from './sheet-svg';

/** A row of a column. */
export interface Row {
	/** units */
	height: number;
	/** true where the next row must stand below it in the same column */
	keep?: boolean;
	/** white space only: left out at the head of a column */
	isSpace?: boolean;
	/** its elements, its top left corner at a point */
	svg(x: number, y: number): string;
}

const LINE = 1.32;

/** Widest part of a word that has no place to break, such as an address: it is broken anywhere. */
function broken(line: string, ems: number): string[] {
	if (widthEms(line) <= ems) return [line];
	const parts = [''];
	for (const char of line) {
		if (widthEms(parts.at(-1)! + char) > ems) parts.push(char);
		else parts[parts.length - 1] += char;
	}
	return parts;
}

/** The lines of a text in a width: between words, and inside those that are wider. Nothing is left out. */
export function linesOf(text: string, width: number, pt: number): string[] {
	const ems = width / (pt * POINT);
	return text
		.split(/\r?\n/)
		.flatMap((line) => wrapped(line, ems))
		.flatMap((line) => broken(line, ems));
}

export interface TextLook {
	pt: number;
	bold?: boolean;
	pale?: boolean;
	keep?: boolean;
	/** units from the left */
	indent?: number;
}

/** A paragraph: a row for each of its lines. */
export function paragraph(text: string, width: number, look: TextLook): Row[] {
	const { pt, bold, pale, keep, indent = 0 } = look;
	const height = pt * POINT * LINE;
	return linesOf(text, width - indent, pt).map((line) => ({
		height,
		...(keep && { keep }),
		svg: (x, y) =>
			textAt(x + indent, y + height * 0.74, pt, line, {
				'font-weight': bold ? 700 : undefined,
				fill: pale ? PALE_INK : INK
			})
	}));
}

export const space = (mm: number): Row => ({ height: mm * MM, isSpace: true, svg: () => '' });

/** A row's place in a column. */
export interface PlacedRow {
	row: Row;
	x: number;
	y: number;
}

/** What stands in the columns of one sheet. */
export type FilledPage = PlacedRow[];

/**
 * Fills columns with rows in their order. A row that must keep the next one goes with it.
 * @param first the columns of the first sheet
 * @param further those of each further one
 */
export function flowRows(
	rows: readonly Row[],
	first: readonly Box[],
	further: readonly Box[]
): FilledPage[] {
	const pages: FilledPage[] = [[]];
	let columns = first;
	let column = 0;
	let y = columns[0]!.top;
	const next = () => {
		column += 1;
		if (column === columns.length) {
			pages.push([]);
			columns = further;
			column = 0;
		}
		y = columns[column]!.top;
	};
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at]!;
		let needed = row.height;
		for (let after = at; rows[after]?.keep && rows[after + 1]; after++) {
			needed += rows[after + 1]!.height;
		}
		const { bottom } = columns[column]!;
		if (y + needed > bottom && y > columns[column]!.top) next();
		// A row that is higher than this column may have room in a later one.
		while (y + row.height > columns[column]!.bottom && columns === first) next();
		const isAtHead = y === columns[column]!.top;
		if (row.isSpace && isAtHead) continue;
		pages.at(-1)!.push({ row, x: columns[column]!.left, y });
		y += row.height;
	}
	return pages;
}
