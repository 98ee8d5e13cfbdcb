/** Whether the input covers the extent: where streets are today, some must be there again. */
import { EXTENT } from '../../../catalogue/schema/extent';
import { pathsOf } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';
import type { Feature } from '../features/feature';
import { sampled } from '../shape/sampled';
import type { Reason } from './reason';

/** The extent in cells of about 2.6 by 2.4 km. */
const [COLUMNS, ROWS] = [8, 6];
const STEP_M = 50;
/** A cell with less of today's streets says nothing, metres. */
const LEAST_M = 500;

const width = (EXTENT.east - EXTENT.west) / COLUMNS;
const height = (EXTENT.north - EXTENT.south) / ROWS;

function cellOf([lng, lat]: LngLat): string {
	const column = Math.min(COLUMNS - 1, Math.floor((lng - EXTENT.west) / width));
	const row = Math.min(ROWS - 1, Math.floor((lat - EXTENT.south) / height));
	return `${column},${row}`;
}

/** Metres of lines in each cell, about. */
function metresByCell(features: readonly Feature[]): Map<string, number> {
	const cells = new Map<string, number>();
	for (const path of features.flatMap(({ geometry }) => pathsOf(geometry))) {
		for (const at of sampled(path, STEP_M)) {
			const key = cellOf(at);
			cells.set(key, (cells.get(key) ?? 0) + STEP_M);
		}
	}
	return cells;
}

/**
 * The cells of the extent that had mapped streets and would have none. Approximate streets are no proof:
 * they stand where the map had none, and a new answer may have none there either.
 */
export function coverageReasons(today: readonly Feature[], now: readonly Feature[]): Reason[] {
	const after = metresByCell(now);
	return [...metresByCell(today)]
		.filter(([cell, metres]) => metres >= LEAST_M && !after.has(cell))
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([cell]) => {
			const [column, row] = cell.split(',').map(Number) as [number, number];
			const side = (from: number, step: number, at: number) =>
				`${(from + step * at).toFixed(3)}–${(from + step * (at + 1)).toFixed(3)}°`;
			const where = `${side(EXTENT.west, width, column)} E, ${side(EXTENT.south, height, row)} N`;
			return {
				dataset: 'roads',
				id: null,
				reason: `the extent is not covered: no street in ${where}, where there are some today.`
			};
		});
}
