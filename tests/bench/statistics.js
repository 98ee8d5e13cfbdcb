/** The little arithmetic of the bench. Pure. */

/**
 * @typedef {object} Summary in the unit of the values, milliseconds here
 * @property {number} median
 * @property {number} min
 * @property {number} max
 * @property {number} count how many values there were
 */

/**
 * The middle value; the mean of the two middle ones where their number is even.
 *
 * @param {readonly number[]} values
 * @returns {number} NaN where there is none
 */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low, high] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
	return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/**
 * @param {readonly (number | null)[]} values those that are null were not seen and do not count
 * @returns {Summary | null} null where no value was seen
 */
export function summary(values) {
	const seen = values.filter((value) => value !== null);
	if (seen.length === 0) return null;
	return {
		median: median(seen),
		min: Math.min(...seen),
		max: Math.max(...seen),
		count: seen.length
	};
}

/**
 * How much y grows with x, by least squares.
 *
 * @param {readonly (readonly [x: number, y: number])[]} points
 * @returns {number} NaN where all points have one x, or there is none
 */
export function slope(points) {
	const mean = (/** @type {number[]} */ values) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x0, y0] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
	const along = points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
	return points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0) / along;
}

/**
 * How many times as long `ours` takes as `bare`, by their medians.
 *
 * @param {Summary | null} ours
 * @param {Summary | null} bare
 * @returns {number | null}
 */
export function ratio(ours, bare) {
	return ours && bare && bare.median > 0 ? ours.median / bare.median : null;
}

/**
 * Each measurement of a series, summed up: a table of columns from a list of rows.
 *
 * @template {Record<string, number | null>} Row
 * @param {readonly Row[]} rows
 * @returns {Record<keyof Row, Summary | null>}
 */
export function summaries(rows) {
	const keys = /** @type {(keyof Row)[]} */ (Object.keys(rows[0] ?? {}));
	const columns = keys.map((key) => [key, summary(rows.map((row) => row[key] ?? null))]);
	return Object.fromEntries(columns);
}
