/** The parts of the bench's tables. Pure. */

export const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
export const cell = (/** @type {unknown} */ text) => String(text).padStart(22);
export const head = (/** @type {string} */ text) => text.padEnd(28);
export const mark = (/** @type {boolean} */ met) => (met ? 'met' : 'missed');

/**
 * @param {import('./statistics.js').Summary | null} times
 * @param {(value: number) => number | string} [write] a value
 * @returns {string} median and, in brackets, least–most
 */
export function range(times, write = Math.round) {
	if (!times) return '–';
	return `${write(times.median)} (${write(times.min)}–${write(times.max)})`;
}
