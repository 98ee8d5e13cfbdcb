/** A list of plain objects in JSON, as map services answer: a table whose columns are their members. */
import { LayerBuilder, cellOf, type ReadContext, type ReadLayer } from '../layer/read-layer';
import { ReadFault } from '../layer/fault';
import type { Cell } from '../../column';
import { isRecord } from '../json/json-text';

/** The first list of objects in a value, at most three members deep; null where there is none. */
export function recordsIn(value: unknown, depth = 3): readonly Record<string, unknown>[] | null {
	if (Array.isArray(value)) {
		return value.length > 0 && value.every(isRecord) ? (value as Record<string, unknown>[]) : null;
	}
	if (!isRecord(value) || depth === 0) return null;
	for (const member of Object.values(value)) {
		const found = recordsIn(member, depth - 1);
		if (found) return found;
	}
	return null;
}

/** Members of members get a column each, `location.lat`; deeper ones are cells of JSON. */
function addCells(
	layer: LayerBuilder,
	values: Cell[],
	record: Record<string, unknown>,
	before: string
): void {
	for (const [key, cell] of Object.entries(record)) {
		if (isRecord(cell) && before === '') addCells(layer, values, cell, `${key}.`);
		else values[layer.column(`${before}${key}`)] = cellOf(cell);
	}
}

/** Reads such a list as a table. */
export async function readRecords(
	records: readonly Record<string, unknown>[],
	name: string,
	{ limits, tick }: ReadContext
): Promise<ReadLayer> {
	if (records.length === 0) throw new ReadFault('empty');
	const layer = new LayerBuilder(limits);
	for (const [i, record] of records.entries()) {
		layer.attempt({ feature: i + 1 }, () => {
			const values: Cell[] = [];
			addCells(layer, values, record, '');
			return { geometry: null, values };
		});
		const wait = i % 1000 === 0 ? tick(i / records.length, i) : null;
		if (wait) await wait;
	}
	return layer.layer(name, { isTable: true });
}
