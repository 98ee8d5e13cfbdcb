/**
 * How long until the map's first idle frame, beside a bare MapLibre page: by turns in the same
 * run, so that what slows the machine slows both.
 */
import { classOf } from './classes.js';
import { ratio, summaries } from './statistics.js';
import { freshPage, visit } from './visit.js';

/** @typedef {{ name: string } & import('./visit.js').Slowness} Condition */

/** @type {Condition[]} */
export const CONDITIONS = [
	{ name: 'as it is', processor: 1, line: null },
	{
		name: 'CPU ×4, 9 Mbit/s, 60 ms',
		processor: 4,
		line: { bytesPerSecond: 9_000_000 / 8, latency: 60 }
	}
];

/** @typedef {{ url: string, maplibre: import('./classes.js').MapLibreFiles }} Site */

/**
 * One row of measurements, milliseconds since the start of the navigation.
 *
 * @param {import('./visit.js').Visit} visited
 * @param {import('./classes.js').MapLibreFiles} maplibre
 */
function row({ seen, origin, loaded }, maplibre) {
	const main = loaded.find(({ path }) => path === maplibre.main);
	const worker = loaded.find(({ path }) => path === maplibre.worker);
	const data = loaded.filter(({ path }) => classOf(path, maplibre) === 'data');
	const since = (/** @type {number | undefined} */ time) => (time ? time - origin : null);
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
		idle: seen.idle
	};
}

/** @typedef {ReturnType<typeof row>} Row */

/**
 * @typedef {object} Comparison
 * @property {string} condition
 * @property {Record<keyof Row, import('./statistics.js').Summary | null>} bare
 * @property {Record<keyof Row, import('./statistics.js').Summary | null>} ours
 * @property {number | null} idleRatio
 * @property {number | null} dataRatio the same for the arrival of the last data: without drawing
 * @property {number} listFirst in how many of our runs the list was there before MapLibre's code
 * @property {{ bare: Row[], ours: Row[] }} runs
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ bare: Site, ours: Site }} sites
 * @param {Condition} condition
 * @param {number} count how many runs of each
 * @returns {Promise<Comparison>}
 */
export async function compare(browser, sites, condition, count) {
	/** @type {{ bare: Row[], ours: Row[] }} */
	const runs = { bare: [], ours: [] };
	// The first visit of each warms the server and the browser and does not count.
	for (let run = 0; run <= count; run++) {
		for (const which of /** @type {const} */ (['bare', 'ours'])) {
			const { url, maplibre } = sites[which];
			const fresh = await freshPage(browser, condition);
			try {
				const visited = await visit(fresh, url);
				if (run > 0) runs[which].push(row(visited, maplibre));
			} finally {
				await fresh.context.close();
			}
		}
	}
	const [bare, ours] = [summaries(runs.bare), summaries(runs.ours)];
	const listFirst = runs.ours.filter(
		({ list, mainArrived }) => list !== null && mainArrived !== null && list < mainArrived
	).length;
	return {
		condition: condition.name,
		bare,
		ours,
		idleRatio: ratio(ours.idle, bare.idle),
		dataRatio: ratio(ours.dataArrived, bare.dataArrived),
		listFirst,
		runs
	};
}
