/** One cold visit to a page until its map is idle. */
import { recordNetwork } from './network.js';
import { watch } from './probe.js';

/** Where all pages are looked at: a laptop. */
export const VIEWPORT = { width: 1440, height: 900 };
/** How long a page may take, milliseconds. */
export const PATIENCE_MS = 120_000;
/** A task is told after its end: the one in which the map became idle goes on, and may draw. Milliseconds. */
const LAST_TASK_MS = 500;

/**
 * @typedef {object} Visit
 * @property {import('./probe.js').Seen} seen
 * @property {number} origin start of the navigation, milliseconds since 1970
 * @property {import('./classes.js').Loaded[]} loaded
 */

/**
 * What slows a page down.
 *
 * @typedef {object} Slowness
 * @property {number} processor how many times slower the page's main thread runs
 * @property {{ bytesPerSecond: number, latency: number } | null} line of the network, its workers'
 *   too; latency in milliseconds from asking to the answer's first byte; null for none
 */

/**
 * Opens a page in a fresh context: nothing cached, light, English, nothing moves.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Slowness} [slowness]
 * @param {number} [scale] pixels of the screen to a CSS pixel
 */
export async function freshPage(
	browser,
	{ processor, line } = { processor: 1, line: null },
	scale = 1
) {
	// The stored copy comes after the first view; what is measured here is what the network brings.
	const context = await browser.newContext({
		viewport: VIEWPORT,
		deviceScaleFactor: scale,
		colorScheme: 'light',
		serviceWorkers: 'block'
	});
	const network = recordNetwork(context);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	if (processor > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
	if (line) {
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: line.latency,
			downloadThroughput: line.bytesPerSecond,
			uploadThroughput: line.bytesPerSecond
		});
	}
	return { context, network, page };
}

/** @typedef {Awaited<ReturnType<typeof freshPage>>} FreshPage */

/**
 * Goes to an address and waits for the map's first idle frame.
 *
 * @param {FreshPage} fresh
 * @param {string} url
 * @returns {Promise<Visit>}
 * @throws {Error} where something did not load: such a visit measures nothing
 */
export async function visit({ page, network }, url) {
	await page.addInitScript(watch);
	await page.goto(url, { waitUntil: 'commit' });
	// Asked again and again, because the page's policy forbids what `waitForFunction` does.
	for (const end = Date.now() + PATIENCE_MS; (await look(page)).seen?.idle == null;) {
		if (Date.now() > end) {
			throw new Error(`The map of ${url} was never idle. ${network.failed.join('; ')}`);
		}
		await page.waitForTimeout(100);
	}
	const loaded = await network.loaded();
	await page.waitForTimeout(LAST_TASK_MS);
	if (network.failed.length > 0) {
		throw new Error(`${url} did not load well: ${network.failed.join('; ')}`);
	}
	return { .../** @type {Pick<Visit, 'seen' | 'origin'>} */ (await look(page)), loaded };
}

/**
 * What the page has seen so far.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ seen: import('./probe.js').Seen | undefined, origin: number }>}
 */
function look(page) {
	return page.evaluate(() => ({
		seen: /** @type {Partial<import('./probe.js').Watched>} */ (/** @type {unknown} */ (window))
			.bench,
		origin: performance.timeOrigin
	}));
}
