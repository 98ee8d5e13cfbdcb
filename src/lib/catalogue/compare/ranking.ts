/** Ranks the compared places by a row, and lists the caveats of that ranking. */
import type { RankedKey } from './row-keys';
import { RANKED_ROWS } from './row-keys';
import { measureOf, type Measure } from './ranking-value';
import type { Row } from './cell';

/** The row by which the places are ordered, and whether its largest number goes first. */
export interface RowOrder {
	key: RankedKey;
	descending: boolean;
}

/** The default order of a row: the largest first, or the nearest first. */
export function firstOrder(key: RankedKey): RowOrder {
	return { key, descending: RANKED_ROWS[key] === 'more' };
}

/** The caveats to show beside a ranking. Places are given by their index. */
export interface OrderCaveats {
	/** every year that the figures refer to, where there is more than one */
	years: string[];
	/** forecasts and intentions, ranked together with actual figures */
	hoped: number[];
	/** bounds and ranges, which are ranked by the printed number */
	bounds: number[];
	/** unknown values, which are ranked last */
	unknown: number[];
	/** neighbouring pairs whose difference is within the uncertainty */
	alike: [number, number][];
}

/** The indices of the cells in the order of their measures; unknown ones come last. */
export function orderOf({ cells }: Row, descending: boolean): number[] {
	const measures = cells.map(measureOf);
	const sign = descending ? -1 : 1;
	return cells
		.map((_, at) => at)
		.sort((a, b) => {
			const [one, other] = [measures[a], measures[b]];
			if (!one || !other) return Number(!one) - Number(!other) || a - b;
			return sign * (one.value - other.value) || a - b;
		});
}

/** True where the bounds of two measures overlap, so that their true order may be the reverse. */
export function overlaps(a: Measure, b: Measure): boolean {
	return a.low <= b.high && b.low <= a.high;
}

/** The caveats to show beside the ranking of a row. */
export function caveatsOf(row: Row, order: readonly number[]): OrderCaveats {
	const measures = row.cells.map(measureOf);
	const known = order.filter((at) => measures[at]);
	const years = new Set(known.flatMap((at) => measures[at]!.years ?? []));
	const pairs = known.slice(1).map((at, before): [number, number] => [known[before]!, at]);
	return {
		years: years.size > 1 ? [...years].sort() : [],
		hoped: known.filter((at) => measures[at]!.isForecast),
		bounds: known.filter((at) => measures[at]!.bound),
		unknown: order.filter((at) => !measures[at]),
		// Quoted figures have no uncertainty here; only computed values can overlap.
		alike: pairs.filter(([a, b]) => measures[a]!.computed && overlaps(measures[a]!, measures[b]!))
	};
}
