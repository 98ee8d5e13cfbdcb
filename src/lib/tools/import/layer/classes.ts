/** Classes of a column for its colours on the map: numbers in five classes of equal counts, or categories. */
import type { Cell } from '../../../formats/column';
import type { LegendClass } from '../protocol/placed';

/** How many colours there are; the last is for all others and for rows without a value. */
export const CLASS_COLOURS = 6;
const CLASSES = CLASS_COLOURS - 1;

/** A column's classes, and the class of a cell by its index. */
export interface Classes {
	readonly legend: readonly LegendClass[];
	readonly classOf: (cell: Cell) => number;
}

const isValue = (cell: Cell) => cell !== null && cell !== '';

function numberClasses(values: readonly number[]): Classes {
	const sorted = [...values].sort((a, b) => a - b);
	// A value belongs to one class, however often it occurs: equal bounds are one.
	const tops = [
		...new Set(
			Array.from({ length: CLASSES }, (_, i) => {
				return sorted[Math.ceil(((i + 1) * sorted.length) / CLASSES) - 1]!;
			})
		)
	];
	const classOf = (cell: Cell) => {
		const at = typeof cell === 'number' ? tops.findIndex((top) => cell <= top) : -1;
		return at < 0 ? CLASSES : at;
	};
	const legend = tops.map((_, i): LegendClass => {
		const inside = sorted.filter((value) => classOf(value) === i);
		return { label: null, range: [inside[0]!, inside.at(-1)!], colour: i, count: inside.length };
	});
	return { legend, classOf };
}

function categories(cells: readonly Cell[]): Classes {
	const counts = new Map<string, number>();
	for (const cell of cells) {
		if (isValue(cell)) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
	}
	const named = [...counts].sort((a, b) => b[1] - a[1]).slice(0, CLASSES);
	const places = new Map(named.map(([name], i) => [name, i]));
	return {
		legend: named.map(([label, count], colour) => ({ label, colour, count })),
		classOf: (cell) => (isValue(cell) ? (places.get(String(cell)) ?? CLASSES) : CLASSES)
	};
}

/** The classes of a column's cells. */
export function classesOf(cells: readonly Cell[]): Classes {
	const filled = cells.filter(isValue);
	const numbers = filled.filter((cell) => typeof cell === 'number');
	const isNumeric = numbers.length === filled.length && new Set(numbers).size > CLASSES;
	const { legend, classOf } = isNumeric ? numberClasses(numbers) : categories(cells);
	const others = cells.filter((cell) => classOf(cell) === CLASSES).length;
	const last: LegendClass[] = others > 0 ? [{ label: null, colour: CLASSES, count: others }] : [];
	return { legend: [...legend, ...last], classOf };
}
