/** How long an input waits in the first seconds of a page, as Chromium's Event Timing tells it. */
import { dragEvenly, dragger } from './drag.js';
import { freshPage } from './visit.js';

const EVERY_MS = 250;
const LASTING_MS = 10_000;

/**
 * @typedef {object} Waits milliseconds; 0 where nothing took as long as 16 ms
 * @property {number} inputDelay longest time from an input to the first line of script that hears of it
 * @property {number} inputShown longest time from an input to the frame that shows what it did
 */

/** For `addInitScript`. Presses, releases and clicks are told, moves are not: they are no events to answer. */
function watchInputs() {
	const waits = { inputDelay: 0, inputShown: 0, count: 0 };
	Object.assign(window, { waits });
	const options = { type: 'event', buffered: true, durationThreshold: 16 };
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { startTime, processingStart, duration, name } = /** @type {PerformanceEventTiming} */ (
				entry
			);
			if (!/^(pointer|mouse)(down|up)$|^click$/.test(name)) continue;
			waits.count++;
			waits.inputDelay = Math.max(waits.inputDelay, processingStart - startTime);
			waits.inputShown = Math.max(waits.inputShown, duration);
		}
	}).observe(options);
}

/**
 * Drags the map every 250 ms in the first ten seconds.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./visit.js').Slowness} slowness
 * @returns {Promise<Waits & { count: number }>} count is how many events took longer than 16 ms
 */
export async function worstInput(browser, url, slowness) {
	const { context, page } = await freshPage(browser, slowness);
	const drag = await dragger(page);
	await page.addInitScript(watchInputs);
	try {
		await page.goto(url, { waitUntil: 'commit' });
		const waiting = await dragEvenly(drag, EVERY_MS, LASTING_MS);
		// An event is told after its frame.
		await page.waitForTimeout(1000);
		const { inputDelay, inputShown, count } = await page.evaluate(
			() =>
				/** @type {{ waits: Waits & { count: number } }} */ (/** @type {unknown} */ (window)).waits
		);
		// What still waits has waited so long at least.
		return {
			inputDelay: Math.max(inputDelay, waiting),
			inputShown: Math.max(inputShown, waiting),
			count
		};
	} finally {
		await context.close();
	}
}
