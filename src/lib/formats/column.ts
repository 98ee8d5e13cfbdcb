/** What one cell of a table may hold; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/** One column of a table: its heading, and how a row fills it. */
export interface Column<Row> {
	/** the heading, unique in its table; name the unit in it (`area_m2`) */
	key: string;
	value: (row: Row) => Cell;
}

/**
 * The row's cells in the order of the columns.
 *
 * @throws {Error} where a number is not finite: an empty cell is `null`, never NaN
 */
export function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]): Cell[] {
	return columns.map(({ key, value }) => {
		const cell = value(row);
		if (typeof cell === 'number' && !Number.isFinite(cell)) {
			throw new Error(`column "${key}": ${cell} is not a number that a table can hold`);
		}
		return cell;
	});
}
