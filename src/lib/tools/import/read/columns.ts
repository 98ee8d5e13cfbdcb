/**
 * Which columns of a table hold the positions: two of numbers, one of pairs, one of geometries, or one of names
 * that the map knows. All that are plausible are offered, the best first.
 */
import type { Cell } from '../../../formats/column';
import type { ReadLayer } from '../../../formats/read/layer/read-layer';
import { isWkt } from '../../../formats/read/wkt/wkt';
import { readCoordinate } from '../../../geo/coordinates/coordinate-reading';
import type { AxisOrder } from '../../../geo/readings/candidates';
import type { SourceId } from '../../../geo/readings/source-system';
import { hintedSystem } from '../../../geo/readings/stated-system';
import { cellNumber } from './cell-angle';
import { OTHER_AXIS, roleOf } from './column-roles';
import type { KnownNames } from './known-names';

/** A way to take positions from a table; columns by their index. */
export type ColumnChoice =
	| { readonly kind: 'pair'; readonly first: number; readonly second: number }
	| { readonly kind: 'text' | 'geometry' | 'names'; readonly column: number };

/** A choice, with what the headings say. */
export interface ColumnOption {
	readonly choice: ColumnChoice;
	/** the system that the headings name; null where they name none */
	readonly system: SourceId | null;
	/** the order that the headings give; undefined where they give none, as X and Y, which people use both ways */
	readonly order?: AxisOrder;
	/** the share of the filled cells that can be read, 0 to 1 */
	readonly share: number;
}

const SAMPLE = 200;

/** Some filled cells of a column. */
function sampleOf({ features }: ReadLayer, column: number): Cell[] {
	const filled: Cell[] = [];
	for (const { values } of features) {
		const cell = values[column] ?? null;
		if (cell !== null && cell !== '') filled.push(cell);
		if (filled.length >= SAMPLE) break;
	}
	return filled;
}

const share = (cells: readonly Cell[], test: (cell: Cell) => boolean) =>
	cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const isNumber = (cell: Cell) => cellNumber(cell) !== null;

function pairByHeading(layer: ReadLayer): ColumnOption[] {
	const roles = layer.columns.map(roleOf);
	const options: ColumnOption[] = [];
	roles.forEach((one, i) => {
		if (!one || (one.role !== 'lng' && one.role !== 'x')) return;
		const others = roles.flatMap((other, k) => (other?.role === OTHER_AXIS[one.role] ? k : []));
		const same = others.find((k) => roles[k]!.rest === one.rest);
		const second = same ?? others.find((k) => Math.abs(k - i) === 1);
		if (second === undefined) return;
		const read = Math.min(
			share(sampleOf(layer, i), isNumber),
			share(sampleOf(layer, second), isNumber)
		);
		if (read < 0.5) return;
		const named = [layer.columns[i]!, layer.columns[second]!].map(hintedSystem);
		options.push({
			choice: { kind: 'pair', first: i, second },
			system: named[0] === named[1] ? named[0]! : (named[0] ?? named[1] ?? null),
			...(one.role === 'lng' && { order: 'east-first' as const }),
			share: read
		});
	});
	// One table may hold a position in several systems: the one that needs no conversion first.
	const rank = ({ system, order }: ColumnOption) =>
		(system === 'wgs84'
			? 0
			: system === null
				? 1
				: system === 'cgcs2000'
					? 1
					: system === 'gcj02'
						? 2
						: 3) + (order ? 0 : 0.5);
	return options.sort((a, b) => rank(a) - rank(b));
}

/** Whether two numbers can be a position in China, degrees or grid metres, in whichever order. */
function isPair(a: number, b: number): boolean {
	const [low, high] = [Math.min(a, b), Math.max(a, b)];
	const isDegrees = low > 3 && low < 54 && high > 73 && high < 136;
	const isGrid =
		(low >= 1e5 && low < 1e6 && high >= 1.8e6 && high < 6e6) ||
		(low >= 1.8e6 && high >= 1.3e7 && high < 4.6e7);
	return isDegrees || isGrid;
}

function pairByContent(layer: ReadLayer): ColumnOption[] {
	const numbers = layer.columns.map((_, i) => sampleOf(layer, i).map(cellNumber));
	return numbers.flatMap((cells, i): ColumnOption[] => {
		const next = numbers[i + 1];
		if (!next || cells.length === 0) return [];
		const pairs = cells.filter((a, k) => {
			const b = next[k] ?? null;
			return a !== null && b !== null && isPair(a, b) && !Number.isInteger(a + 0.5 * b);
		});
		const read = pairs.length / cells.length;
		if (read < 0.8) return [];
		return [{ choice: { kind: 'pair', first: i, second: i + 1 }, system: null, share: read }];
	});
}

function singles(layer: ReadLayer, names: KnownNames): ColumnOption[] {
	return layer.columns.flatMap((heading, column): ColumnOption[] => {
		const cells = sampleOf(layer, column);
		const texts = cells.filter((cell) => typeof cell === 'string');
		if (texts.length === 0) return [];
		const system = hintedSystem(heading);
		const geometry = share(
			cells,
			(cell) => typeof cell === 'string' && (isWkt(cell) || /^\s*\{\s*"type"/.test(cell))
		);
		if (geometry >= 0.5) {
			return [{ choice: { kind: 'geometry', column }, system, share: geometry }];
		}
		const pairs = share(cells, (cell) => {
			const kind = typeof cell === 'string' ? readCoordinate(cell)?.kind : null;
			return kind === 'position' || kind === 'grid';
		});
		if (pairs >= 0.5) return [{ choice: { kind: 'text', column }, system, share: pairs }];
		const known = share(cells, (cell) => typeof cell === 'string' && names.find(cell) !== null);
		return known > 0 ? [{ choice: { kind: 'names', column }, system: null, share: known }] : [];
	});
}

/** Every plausible way, the best first; none where the table holds no positions. */
export function columnOptions(layer: ReadLayer, names: KnownNames): ColumnOption[] {
	const byHeading = pairByHeading(layer);
	const single = singles(layer, names);
	const written = single.filter(({ choice }) => choice.kind !== 'names');
	const byName = single
		.filter(({ choice }) => choice.kind === 'names')
		.sort((a, b) => b.share - a.share);
	const byContent = byHeading.length > 0 || written.length > 0 ? [] : pairByContent(layer);
	return [...byHeading, ...written, ...byContent, ...byName];
}
