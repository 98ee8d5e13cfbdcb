/** Papers, and where what stands on them. Everything of a sheet is in hundredths of a millimetre. */
import type { Box } from '../../../layers/labels/boxes';
import { MM } from '../../../layers/still-picture/paper/paper-scale';

export { MM };

/** Units in a typographic point. */
export const POINT = (25.4 / 72) * MM;
/** The smallest text on a sheet, points. */
export const LEAST_PT = 6;

/** ISO 216, millimetres: the short side and the long one. */
export const PAPERS = { a4: [210, 297], a3: [297, 420] } as const;
export type PaperName = keyof typeof PAPERS;
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface SheetFormat {
	readonly paper: PaperName;
	readonly orientation: Orientation;
}

/** Where the parts of a sheet are. */
export interface SheetLayout {
	readonly width: number;
	readonly height: number;
	/** the line around the map with its coordinates */
	readonly frame: Box;
	/** the map itself */
	readonly map: Box;
	/** columns of words on the first sheet, in reading order */
	readonly columns: readonly Box[];
	/** columns of words on a further sheet, as wide as those of the first */
	readonly further: readonly Box[];
}

const MARGIN = 10 * MM;
const GAP = 4 * MM;
/** Between frame and map, for the coordinates. */
const BAND = 4.5 * MM;

/** What the words beside or below the map take, millimetres. */
const BESIDE: Record<PaperName, number> = { a4: 70, a3: 84 };
const BELOW: Record<PaperName, number> = { a4: 92, a3: 104 };
/** Columns below the map. */
const COLUMNS: Record<PaperName, number> = { a4: 3, a3: 4 };

const box = (left: number, top: number, right: number, bottom: number): Box => ({
	left,
	top,
	right,
	bottom
});

/** Columns of one width across a part of the sheet. */
function columnsIn({ left, top, bottom, right }: Box, width: number): Box[] {
	const count = Math.floor((right - left + GAP) / (width + GAP));
	return Array.from({ length: count }, (_, at) => {
		const from = left + at * (width + GAP);
		return box(from, top, from + width, bottom);
	});
}

/** The layout of a sheet. */
export function sheetLayout({ paper, orientation }: SheetFormat): SheetLayout {
	const [short, long] = PAPERS[paper];
	const isWide = orientation === 'landscape';
	const [width, height] = [(isWide ? long : short) * MM, (isWide ? short : long) * MM];
	const all = box(MARGIN, MARGIN, width - MARGIN, height - MARGIN);
	const beside = BESIDE[paper] * MM;
	const frame = isWide
		? { ...all, right: all.right - beside - GAP }
		: { ...all, bottom: all.bottom - BELOW[paper] * MM - GAP };
	const words = isWide ? { ...all, left: frame.right + GAP } : { ...all, top: frame.bottom + GAP };
	const count = COLUMNS[paper];
	const columnWidth = isWide ? beside : (words.right - words.left - (count - 1) * GAP) / count;
	return {
		width,
		height,
		frame,
		map: box(frame.left + BAND, frame.top + BAND, frame.right - BAND, frame.bottom - BAND),
		columns: columnsIn(words, columnWidth),
		further: columnsIn(all, columnWidth)
	};
}

/** Half the width and height of the map on a sheet, millimetres. */
export function mapHalfMm(format: SheetFormat): readonly [number, number] {
	const { left, top, right, bottom } = sheetLayout(format).map;
	return [(right - left) / 2 / MM, (bottom - top) / 2 / MM];
}
