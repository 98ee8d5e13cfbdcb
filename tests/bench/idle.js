/** What one visit until the map's first idle frame comes to. Pure. */
import { classOf } from './classes.js';
import { blockingTime, longestTask } from './tasks.js';

/** @typedef {ReturnType<typeof row>} Row */

/**
 * One row of measurements: milliseconds since the start of the navigation, and bytes.
 *
 * @param {import('./visit.js').Visit} visited
 * @param {import('./classes.js').MapLibreFiles} maplibre
 */
export function row({ seen, origin, loaded }, maplibre) {
	const main = loaded.find(({ path }) => path === maplibre.main);
	const worker = loaded.find(({ path }) => path === maplibre.worker);
	const data = loaded.filter(({ path }) => classOf(path, maplibre) === 'data');
	const since = (/** @type {number | undefined} */ time) => (time ? time - origin : null);
	const idle = seen.idle ?? Infinity;
	return {
		fcp: seen.fcp,
		lcp: seen.lcp,
		list: seen.list,
		mainAsked: since(main?.startedAt),
		mainArrived: since(main?.endedAt),
		mapStarted: seen.started,
		workerAsked: since(worker?.startedAt),
		dataAsked: since(Math.min(...data.map(({ startedAt }) => startedAt))),
		dataArrived: since(Math.max(...data.map(({ endedAt }) => endedAt))),
		idle: seen.idle,
		blocking: blockingTime(seen.tasks, idle),
		longest: longestTask(seen.tasks, idle),
		/** of all that was asked for before the map was idle */
		bytes: loaded
			.filter(({ startedAt }) => startedAt < origin + idle)
			.reduce((sum, { bytes }) => sum + bytes, 0)
	};
}
