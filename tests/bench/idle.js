/**
 * How long until the map's first idle frame, beside a bare MapLibre page: by turns in the same
 * run, so that what slows the machine slows both.
 */
import { classOf } from './classes.js';
import { slowLine } from './line.js';
import { ratio, summaries } from './statistics.js';
import { freshPage, visit } from './visit.js';

/**
 * @typedef {object} Condition
 * @property {string} name
 * @property {number} slower how many times slower the page's main thread runs
 * @property {import('./line.js').Speed | null} line null for none but the machine's own
 */

/** @type {Condition[]} */
export const CONDITIONS = [
	{ name: 'as it is', slower: 1, line: null },
	{
		name: 'CPU ×4, 9 Mbit/s, 60 ms',
		slower: 4,
		line: { bytesPerSecond: 9_000_000 / 8, roundTrip: 60 }
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
 * @property {number} listFirst in how many of our runs the list was there before MapLibre's code
 * @property {{ bare: Row[], ours: Row[] }} runs
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ bare: Site & { port: number }, ours: Site & { port: number } }} sites
 * @param {Condition} condition
 * @param {number} count how many runs of each
 * @returns {Promise<Comparison>}
 */
export async function compare(browser, sites, { name, slower, line }, count) {
	/** @type {{ bare: Row[], ours: Row[] }} */
	const runs = { bare: [], ours: [] };
	// The first visit of each warms the server and the browser and does not count.
	for (let run = 0; run <= count; run++) {
		for (const which of /** @type {const} */ (['bare', 'ours'])) {
			const { url, port, maplibre } = sites[which];
			const slow = line && (await slowLine(port, line));
			const fresh = await freshPage(browser, slower);
			try {
				const address = slow ? slow.url + url.replace(/^https?:\/\/[^/]+\//, '') : url;
				const visited = await visit(fresh, address);
				if (run > 0) runs[which].push(row(visited, maplibre));
			} finally {
				await fresh.context.close();
				await slow?.close();
			}
		}
	}
	const [bare, ours] = [summaries(runs.bare), summaries(runs.ours)];
	const listFirst = runs.ours.filter(
		({ list, mainArrived }) => list !== null && mainArrived !== null && list < mainArrived
	).length;
	return {
		condition: name,
		bare,
		ours,
		idleRatio: ratio(ours.idle, bare.idle),
		listFirst,
		runs
	};
}
