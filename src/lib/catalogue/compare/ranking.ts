/** Puts the compared places in the order of a row, and says what such an order hides. */
import type { RankedKey } from './row-keys';
import { RANKED_ROWS } from './row-keys';
import { measureOf, type Measure } from './ranking-value';
import type { Row } from './cell';

/** The row by which the places are ordered, and whether its largest number goes first. */
export interface RowOrder {
	key: RankedKey;
	descending: boolean;
}

/** The order that a reader would mostly want first: the largest, or the nearest. */
export function firstOrder(key: RankedKey): RowOrder {
	return { key, descending: RANKED_ROWS[key] === 'more' };
}

/** What has to be said beside an order. Places are given by their index. */
export interface OrderCaveats {
	/** every year that the figures speak of, where there is more than one */
	years: string[];
	/** forecasts and intentions, ranked beside what was reached */
	hoped: number[];
	/** bounds and ranges, which are ranked by the number that is printed */
	bounds: number[];
	/** not known, and therefore last */
	unknown: number[];
	/** pairs next to each other that the uncertainty cannot tell apart */
	alike: [number, number][];
}

/** The indices of the cells in the order of their measures; what is not known comes last. */
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

/** True where two measures may be the same or the other way round, as far as is stated. */
export function overlaps(a: Measure, b: Measure): boolean {
	return a.low <= b.high && b.low <= a.high;
}

/** What has to be said beside the order of a row. */
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
		// Two quoted figures that are equal are equal; only what was computed can be unclear.
		alike: pairs.filter(([a, b]) => measures[a]!.computed && overlaps(measures[a]!, measures[b]!))
	};
}
