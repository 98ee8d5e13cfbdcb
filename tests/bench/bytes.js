/** What the first load of a page weighs, by class, until its map is idle for the first time. */
import { classOf, split } from './classes.js';
import { untilChanged, untilQuiet } from './network.js';
import { freshPage, visit } from './visit.js';

/** The pages that are weighed. */
const PAGES = ['en/', 'zh/', 'en/places/tongji-putuo-campus/'];

/** A place from where minor streets are drawn; the second view of a reader who comes near. */
const NEAR = '#map=13.5/31.245/121.4';

/**
 * @typedef {object} Weight
 * @property {string} page
 * @property {import('./classes.js').Split} first until the map's first idle frame
 * @property {import('./classes.js').Split} after what the page loads on its own after that
 * @property {import('./classes.js').Split} detail what comes with zooming to 13.5
 * @property {string[]} again files that zooming asked for a second time, from the cache or not
 * @property {{ path: string, bytes: number }[]} data the files of the first view, largest first
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url the site's
 * @param {import('./classes.js').MapLibreFiles} maplibre
 * @returns {Promise<Weight[]>}
 */
export async function weigh(browser, url, maplibre) {
	const weights = [];
	for (const page of PAGES) {
		const fresh = await freshPage(browser);
		try {
			const { loaded: arrived, seen, origin } = await visit(fresh, url + page);
			// A visit is looked at every tenth of a second: what the page asks for when it is idle is no part of it.
			const loaded = arrived.filter(
				({ startedAt }) => startedAt < origin + (seen.idle ?? Infinity)
			);
			await untilQuiet(fresh.network);
			const settled = await fresh.network.loaded();
			const asked = Date.now();
			await fresh.page.evaluate((hash) => void (location.hash = hash), NEAR);
			await untilChanged(fresh.network, asked);
			await untilQuiet(fresh.network, 2000);
			const near = await fresh.network.loaded();
			const known = new Set(settled.map(({ path }) => path));
			weights.push({
				page: `/${page}`,
				first: split(loaded, maplibre),
				after: split(
					settled.filter((one) => !loaded.includes(one)),
					maplibre
				),
				detail: split(near.slice(settled.length), maplibre),
				again: near
					.slice(settled.length)
					.map(({ path }) => path)
					.filter((path) => known.has(path) && classOf(path, maplibre) === 'data'),
				data: loaded
					.filter(({ path }) => classOf(path, maplibre) === 'data')
					.map(({ path, bytes }) => ({ path, bytes }))
					.sort((a, b) => b.bytes - a.bytes)
			});
		} finally {
			await fresh.context.close();
		}
	}
	return weights;
}
