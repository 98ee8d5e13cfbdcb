/** What long tasks come to: how long a page's main thread answered nothing. Pure. */

/** From here on a task is a long one, milliseconds (W3C Long Tasks). */
const LONG_MS = 50;

/**
 * @typedef {object} Task
 * @property {number} start milliseconds since the start of the navigation
 * @property {number} ms how long it took
 */

/** @param {readonly Task[]} tasks @param {number} until */
const begun = (tasks, until) => tasks.filter(({ start }) => start < until);

/**
 * The time by which long tasks are too long, summed up. A task that has begun counts whole: it is the one that
 * draws the first idle frame.
 *
 * @param {readonly Task[]} tasks
 * @param {number} until milliseconds since the start of the navigation
 * @returns {number} milliseconds
 */
export function blockingTime(tasks, until) {
	return begun(tasks, until).reduce((sum, { ms }) => sum + Math.max(0, ms - LONG_MS), 0);
}

/**
 * @param {readonly Task[]} tasks
 * @param {number} until milliseconds since the start of the navigation
 * @returns {number} milliseconds; 0 where no long task had begun by then
 */
export function longestTask(tasks, until) {
	return Math.max(0, ...begun(tasks, until).map(({ ms }) => ms));
}
