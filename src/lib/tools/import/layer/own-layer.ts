/** A placed layer in the worker: its rows and positions, its summary, its table and its single features. */
import type { Geometry } from 'geojson';
import type { Cell } from '../../../formats/column';
import type { Extent } from '../../../values/extent';
import type { PlacedFeatures } from './placing';
import { areaOf, lengthOf } from './sizes';
import type {
	FaultList,
	LayerColumn,
	OwnFeature,
	PlaceChoice,
	PlacedLayer,
	RowPage,
	RowQuery
} from '../protocol/placed';
import type { ReadDraft } from '../read/read-drafts';
import type { Fault } from '../../../formats/read/layer/fault';
import { eachPosition } from '../read/representative';

/** How many faults are listed. */
const LISTED = 200;

export const faultList = (faults: readonly Fault[]): FaultList => ({
	first: faults.slice(0, LISTED),
	count: faults.length
});

/** The box around geometries, degrees; null where they have no positions. */
export function extentOfAll(geometries: Iterable<Geometry | null>): Extent | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const geometry of geometries) {
		if (!geometry) continue;
		eachPosition(geometry, ([x, y]) => {
			west = Math.min(west, x!);
			east = Math.max(east, x!);
			south = Math.min(south, y!);
			north = Math.max(north, y!);
		});
	}
	return west <= east ? { west, south, east, north } : null;
}

function kindOf(cells: readonly (readonly Cell[])[], column: number): LayerColumn['kind'] {
	let kind: LayerColumn['kind'] = 'empty';
	for (const row of cells) {
		const cell = row[column];
		if (cell === null || cell === undefined || cell === '') continue;
		if (typeof cell !== 'number') return 'text';
		kind = 'number';
	}
	return kind;
}

/** A heading that no column has. */
function freeHeading(columns: readonly string[], wanted: string): string {
	let name = wanted;
	for (let n = 2; columns.includes(name); n++) name = `${wanted} ${n}`;
	return name;
}

const collator = new Intl.Collator(['zh-Hans', 'en'], { numeric: true });

/** Empty cells come last, whichever way is sorted. */
function compared(a: Cell, b: Cell, isDescending: boolean): number {
	const [isEmptyA, isEmptyB] = [a, b].map((cell) => cell === null || cell === '');
	if (isEmptyA || isEmptyB) return Number(isEmptyA) - Number(isEmptyB);
	const order =
		typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
	return isDescending ? -order : order;
}

export class OwnLayer {
	readonly features: PlacedFeatures;
	readonly summary: PlacedLayer;
	#matches: { key: string; indices: readonly number[] } | null = null;

	constructor(summary: PlacedLayer, features: PlacedFeatures) {
		this.summary = summary;
		this.features = features;
	}

	/** A draft's layer. */
	static of(
		id: number,
		draft: Pick<ReadDraft, 'file' | 'format' | 'encoding'> & { layer: { name: string } },
		source: PlaceChoice,
		features: PlacedFeatures
	): OwnLayer {
		const { geometries, cells, columns } = features;
		const count = (pattern: RegExp) =>
			geometries.filter((one) => one && pattern.test(one.type)).length;
		const summary: PlacedLayer = {
			id,
			name: draft.layer.name,
			file: draft.file,
			format: draft.format,
			encoding: draft.encoding,
			source,
			accuracy_m: features.accuracy_m,
			columns: columns.map((name, i) => ({ name, kind: kindOf(cells, i) })),
			rows: cells.length,
			points: count(/Point$/),
			lines: count(/LineString$/),
			areas: count(/Polygon$|Collection$/),
			without: geometries.filter((one) => one === null).length,
			mended: features.mended,
			refused: faultList(features.refused),
			extent: extentOfAll(geometries)
		};
		return new OwnLayer(summary, features);
	}

	/** The indices of the rows that match, in order. */
	#indices({ sort, text }: RowQuery): readonly number[] {
		const key = JSON.stringify([sort, text]);
		if (this.#matches?.key === key) return this.#matches.indices;
		const { cells } = this.features;
		const wanted = text.trim().toLowerCase();
		const indices = cells.flatMap((row, i) => {
			const isMatch =
				wanted === '' ||
				row.some((cell) => cell !== null && String(cell).toLowerCase().includes(wanted));
			return isMatch ? i : [];
		});
		if (sort) {
			const { column, isDescending } = sort;
			indices.sort(
				(a, b) =>
					compared(cells[a]![column] ?? null, cells[b]![column] ?? null, isDescending) || a - b
			);
		}
		this.#matches = { key, indices };
		return indices;
	}

	/**
	 * The layer with more columns; a heading gets a number where there is one of that name, and a column without
	 * any value is left out.
	 * @param added the cells of the new columns, row by row
	 */
	withColumns(wanted: readonly string[], added: readonly (readonly Cell[])[]): OwnLayer {
		const kinds = wanted.map((_, i) => kindOf(added, i));
		const filled = wanted.flatMap((_, i) => (kinds[i] === 'empty' ? [] : i));
		const columns = [...this.features.columns];
		for (const i of filled) columns.push(freeHeading(columns, wanted[i]!));
		const first = this.features.columns.length;
		return new OwnLayer(
			{
				...this.summary,
				columns: [
					...this.summary.columns,
					...filled.map((i, at) => ({ name: columns[first + at]!, kind: kinds[i]! }))
				]
			},
			{
				...this.features,
				columns,
				cells: this.features.cells.map((row, r) => [
					...row,
					...filled.map((i) => added[r]![i] ?? null)
				])
			}
		);
	}

	rows(query: RowQuery): RowPage {
		const indices = this.#indices(query);
		return {
			total: indices.length,
			rows: indices
				.slice(query.from, query.from + query.count)
				.map((index) => ({ index, cells: this.features.cells[index]! }))
		};
	}

	rowOf(query: RowQuery, index: number): number | null {
		const at = this.#indices(query).indexOf(index);
		return at < 0 ? null : at;
	}

	feature(index: number): OwnFeature {
		const geometry = this.features.geometries[index] ?? null;
		return {
			index,
			cells: this.features.cells[index] ?? [],
			geometry,
			extent: extentOfAll([geometry]),
			length_m: geometry && lengthOf(geometry),
			area_m2: geometry && areaOf(geometry)
		};
	}
}
