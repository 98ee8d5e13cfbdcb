/** What one visit to a grown site comes to: the map's start, the search, the filter, the list, the comparison. */
import { row } from '../idle.js';
import { median } from '../statistics.js';
import { freshPage, PATIENCE_MS, visit, VIEWPORT } from '../visit.js';

/** What is typed: a word that every name has, and one that few have. */
const TYPED = ['made-up heron', '虚构梅花'];
/** How often the filter is set and taken away. */
const TOGGLES = 3;
/** Into how many steps the scrolling through the list is divided, most: of the height that is in sight each. */
const SCROLLS = 20;

/** @typedef {Record<string, number | null>} Row */

/**
 * The start of the map, with the map, at the machine's own pace; milliseconds, bytes and megabytes.
 *
 * @param {import('@playwright/test').Browser} browser with WebGL
 * @param {string} url the site's
 * @param {import('../classes.js').MapLibreFiles} maplibre
 * @returns {Promise<Row>}
 */
export async function measureStart(browser, url, maplibre) {
	const fresh = await freshPage(browser);
	try {
		const { fcp, lcp, list, idle, blocking, longest, bytes } = row(
			await visit(fresh, `${url}en/`),
			maplibre
		);
		const session = await fresh.page.context().newCDPSession(fresh.page);
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		return { fcp, lcp, list, idle, blocking, longest, bytes, heap: usedSize / 1e6 };
	} finally {
		await fresh.context.close();
	}
}

/**
 * In the page: notes for each event of a kind when the page had dealt with it and when a frame showed that.
 * @param {'input' | 'click'} kind
 */
function watchFrames(kind) {
	/** @type {{ done: number[], drawn: number[] }} */
	const seen = { done: [], drawn: [] };
	Object.assign(window, { seen });
	addEventListener(
		kind,
		() => {
			const start = performance.now();
			// Svelte has written what follows when the microtasks of this event are done.
			setTimeout(() => seen.done.push(performance.now() - start));
			requestAnimationFrame(() => setTimeout(() => seen.drawn.push(performance.now() - start)));
		},
		{ capture: true }
	);
}

/** @typedef {import('@playwright/test').Page} Page */

/**
 * What was noted since `watchFrames`, when as many events have been drawn as were made.
 * @param {Page} page
 * @param {number} count
 * @returns {Promise<{ done: number[], drawn: number[] }>}
 */
async function framesSeen(page, count) {
	for (const end = Date.now() + PATIENCE_MS; ;) {
		const seen = /** @type {{ done: number[], drawn: number[] }} */ (await page.evaluate('seen'));
		if (seen.drawn.length >= count) return seen;
		if (Date.now() > end) throw new Error('Nothing was drawn after an event.');
		await new Promise((again) => setTimeout(again, 50));
	}
}

/** The first answer, index included, and the median of the keys that follow. */
async function search(/** @type {Page} */ page) {
	const field = page.getByRole('combobox');
	const option = page.getByRole('option').first();
	const asked = Date.now();
	await field.fill('made-up 1');
	await option.waitFor({ timeout: PATIENCE_MS });
	const first = Date.now() - asked;
	await page.evaluate(watchFrames, /** @type {const} */ ('input'));
	for (const text of TYPED) {
		await field.fill('');
		await field.pressSequentially(text, { delay: 60 });
	}
	const keys = TYPED.reduce((sum, text) => sum + 1 + text.length, 0);
	const { done, drawn } = await framesSeen(page, keys);
	await field.fill('');
	await field.press('Escape');
	return { searchFirst: first, searchKey: median(done), searchDrawn: median(drawn) };
}

/** From a press on a way into the list to the list in the document, and to the frame that shows it. */
async function filter(/** @type {Page} */ page) {
	const button = page.getByRole('button', { name: 'Work', exact: true });
	await page.evaluate(watchFrames, /** @type {const} */ ('click'));
	for (let press = 1; press <= 2 * TOGGLES; press++) {
		await button.click();
		await framesSeen(page, press);
	}
	const { done, drawn } = await framesSeen(page, 2 * TOGGLES);
	return { filterDone: median(done), filterDrawn: median(drawn) };
}

/** Scrolls down the list, a sight at a time: from the step to the frame after it. In the page. */
async function scrollList(/** @type {number} */ most) {
	const list = document.querySelector('[role=list]');
	let box = list?.parentElement;
	while (box && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
	if (!box) throw new Error('The list scrolls nowhere.');
	const times = [];
	for (let step = 0; step < most; step++) {
		const start = performance.now();
		const before = box.scrollTop;
		box.scrollTop += box.clientHeight;
		if (box.scrollTop === before) break;
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		times.push(performance.now() - start);
	}
	return times;
}

/**
 * The panel beside the map. WebGL is off: the map would be drawn by the processor on the side.
 *
 * @param {import('@playwright/test').Browser} browser without WebGL
 * @param {string} url the site's
 * @returns {Promise<Row>} milliseconds
 */
export async function measurePanel(browser, url) {
	const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
	page.setDefaultTimeout(PATIENCE_MS);
	try {
		await page.goto(`${url}en/`, { waitUntil: 'load', timeout: PATIENCE_MS });
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		await page.getByRole('button', { name: 'Work', exact: true }).waitFor();
		// The map's part has failed and said so when its alert is there: the page is still then.
		await page.getByRole('alert').first().waitFor();
		const found = await search(page);
		const filtered = await filter(page);
		const scrolled = median(await page.evaluate(scrollList, SCROLLS));
		return { ...found, ...filtered, scrolled };
	} finally {
		await page.close();
	}
}

/**
 * From the navigation to a comparison of four places to its table.
 *
 * @param {import('@playwright/test').Browser} browser without WebGL
 * @param {string} url the site's
 * @param {readonly string[]} ids
 * @returns {Promise<Row>} milliseconds
 */
export async function measureComparison(browser, url, ids) {
	const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
	page.setDefaultTimeout(PATIENCE_MS);
	try {
		await page.addInitScript(() => {
			new MutationObserver((_, observer) => {
				if (!document.querySelector('main table')) return;
				Object.assign(window, { tableAt: performance.now() });
				observer.disconnect();
			}).observe(document, { subtree: true, childList: true });
		});
		await page.goto(`${url}en/compare/?ids=${ids.join(',')}`, { timeout: PATIENCE_MS });
		await page.locator('main table').first().waitFor();
		return { compared: Number(await page.evaluate('tableAt')) };
	} finally {
		await page.close();
	}
}
