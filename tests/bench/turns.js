/**
 * All pages by turns in the same run, so that what slows the machine slows all of them: ours, the two bare MapLibre
 * pages, Leaflet.
 */
import { untilFollowed } from './following.js';
import { row } from './idle.js';
import { worstInput } from './input-delay.js';
import { ratio, summaries } from './statistics.js';
import { freshPage, visit } from './visit.js';

/** @typedef {{ name: string, pace: import('./goals.js').Pace } & import('./visit.js').Slowness} Condition */

/** @type {Condition[]} */
export const CONDITIONS = [
	{ name: 'as it is', pace: 'raw', processor: 1, line: null },
	{
		name: 'CPU ×4, 9 Mbit/s, 60 ms',
		pace: 'throttled',
		processor: 4,
		line: { bytesPerSecond: 9_000_000 / 8, latency: 60 }
	}
];

/** @typedef {'byHand' | 'ourStyle' | 'leaflet' | 'ours'} PageName */
/** @typedef {{ url: string, maplibre: import('./classes.js').MapLibreFiles }} Site */
/** @typedef {import('./idle.js').Row & { followed: number | null, inputDelay: number | null, inputShown: number | null }} Row */

/** @type {PageName[]} */
const PAGES = ['byHand', 'ourStyle', 'leaflet', 'ours'];
/** @type {PageName[]} the pages whose first drag is timed: a bare page has nothing to drag before it is there */
const DRAGGED = ['leaflet', 'ours'];
/** @type {PageName[]} the pages whose inputs are timed */
const PRESSED = ['byHand', 'ours'];

/**
 * @typedef {object} Comparison
 * @property {string} condition
 * @property {Condition['pace']} pace
 * @property {Record<PageName, import('./goals.js').Figures>} pages
 * @property {number | null} dataRatio ours to the bare page with our style, until the last data: without drawing
 * @property {number} listFirst in how many of our runs the list was there before MapLibre's code
 * @property {Record<PageName, Row[]>} runs
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {PageName} which
 * @param {Site} site
 * @param {Condition} condition
 * @returns {Promise<Row>}
 */
async function measure(browser, which, { url, maplibre }, condition) {
	const fresh = await freshPage(browser, condition);
	let seen;
	try {
		seen = row(await visit(fresh, url), maplibre);
	} finally {
		await fresh.context.close();
	}
	const followed = DRAGGED.includes(which) ? await untilFollowed(browser, url, condition) : null;
	const input = PRESSED.includes(which) ? await worstInput(browser, url, condition) : null;
	return {
		...seen,
		followed,
		inputDelay: input?.inputDelay ?? null,
		inputShown: input?.inputShown ?? null
	};
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Record<PageName, Site>} sites
 * @param {Condition} condition
 * @param {number} count how many runs of each
 * @returns {Promise<Comparison>}
 */
export async function compare(browser, sites, condition, count) {
	/** @type {Record<PageName, Row[]>} */
	const runs = { byHand: [], ourStyle: [], leaflet: [], ours: [] };
	// The first visit of each warms the server and the browser and does not count.
	for (const which of PAGES) {
		const fresh = await freshPage(browser, condition);
		await visit(fresh, sites[which].url);
		await fresh.context.close();
	}
	for (let run = 0; run < count; run++) {
		for (const which of PAGES) {
			runs[which].push(await measure(browser, which, sites[which], condition));
		}
	}
	const pages = {
		byHand: summaries(runs.byHand),
		ourStyle: summaries(runs.ourStyle),
		leaflet: summaries(runs.leaflet),
		ours: summaries(runs.ours)
	};
	const listFirst = runs.ours.filter(
		({ list, mainArrived }) => list !== null && mainArrived !== null && list < mainArrived
	).length;
	return {
		condition: condition.name,
		pace: condition.pace,
		pages,
		dataRatio: ratio(pages.ours.dataArrived, pages.ourStyle.dataArrived),
		listFirst,
		runs
	};
}
