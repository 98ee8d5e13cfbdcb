/**
 * A ranking by weights: min–max scaling and a weighted mean, with every step shown. For each row that a
 * reader weights, the best of the compared places gets 1, the worst 0, the others lie between in
 * proportion: s = (x − min) / (max − min), or (max − x) / (max − min) where less is better. A place's score
 * is Σ w·s / Σ w. A row takes part only if it is known for every place, because otherwise missing data
 * would change the score.
 */
import { measureOf } from './ranking-value';
import { isWeighable, RANKED_ROWS, type RankedKey } from './row-keys';
import type { Row } from './cell';

/**
 * Weights by row; a row of weight 0 does not count. A negative weight inverts which value is better:
 * `opened: -1` puts the younger first.
 */
export type Weights = ReadonlyMap<RankedKey, number>;

/** Why a row cannot be weighted. */
export type LeftOut = 'unknown' | 'bound' | 'hoped' | 'equal';

/** A row that takes part, with its arithmetic. */
export interface WeighedRow {
	key: RankedKey;
	/** positive */
	weight: number;
	better: 'more' | 'less';
	min: number;
	max: number;
	/** from 0 to 1, a place each */
	scaled: number[];
	/** the years that its figures refer to, where there is more than one */
	years: string[];
}

export interface WeightedOrder {
	rows: WeighedRow[];
	/** rows that the reader weighted but that cannot take part */
	leftOut: { key: RankedKey; why: LeftOut }[];
	/** from 0 to 1, a place each; empty where no row takes part */
	scores: number[];
	/** the indices of the places, the best first; in their given order where no row takes part */
	order: number[];
}

/** Why a row cannot take part in a ranking by weights; null where it can. */
export function whyNot({ cells }: Row): LeftOut | null {
	const measures = cells.map(measureOf);
	if (measures.length === 0 || measures.some((measure) => !measure)) return 'unknown';
	if (measures.some((measure) => measure!.bound)) return 'bound';
	if (measures.some((measure) => measure!.isForecast)) return 'hoped';
	return measures.every((measure) => measure!.value === measures[0]!.value) ? 'equal' : null;
}

function weighedRow(key: RankedKey, { cells }: Row, weight: number): WeighedRow {
	const measures = cells.map((cell) => measureOf(cell)!);
	const values = measures.map(({ value }) => value);
	const [min, max] = [Math.min(...values), Math.max(...values)];
	const usual = RANKED_ROWS[key];
	const better = weight > 0 ? usual : usual === 'more' ? 'less' : 'more';
	const years = new Set(measures.flatMap((measure) => measure.years ?? []));
	return {
		key,
		weight: Math.abs(weight),
		better,
		min,
		max,
		scaled: values.map((x) => (better === 'more' ? x - min : max - x) / (max - min)),
		years: years.size > 1 ? [...years].sort() : []
	};
}

/** Ranks the places by the weighted rows. */
export function weighed(rows: readonly Row[], weights: Weights): WeightedOrder {
	const wanted = rows.flatMap((row) => {
		const weight = isWeighable(row.key) ? (weights.get(row.key) ?? 0) : 0;
		return weight === 0 ? [] : [{ row, key: row.key as RankedKey, weight, why: whyNot(row) }];
	});
	const taken = wanted
		.filter(({ why }) => why === null)
		.map(({ key, row, weight }) => weighedRow(key, row, weight));
	const places = (rows[0]?.cells ?? []).map((_, at) => at);
	const total = taken.reduce((sum, { weight }) => sum + weight, 0);
	const scores =
		total === 0
			? []
			: places.map(
					(at) => taken.reduce((sum, { weight, scaled }) => sum + weight * scaled[at]!, 0) / total
				);
	return {
		rows: taken,
		leftOut: wanted.flatMap(({ key, why }) => (why ? [{ key, why }] : [])),
		scores,
		order: scores.length > 0 ? places.sort((a, b) => scores[b]! - scores[a]! || a - b) : places
	};
}
