/** Short drags of the map with the browser's own input, as a device's: the page cannot tell them from a reader's. */
import { VIEWPORT } from './visit.js';

/** What the panel covers on our map; see `bare.js`. */
const PANEL = 376;
/** The middle of what is left, CSS pixels. */
const AT = { x: (PANEL + VIEWPORT.width) / 2, y: VIEWPORT.height / 2 };
/**
 * How far each drag goes to the right, CSS pixels: farther than any map takes for a trembling hand, and back in the
 * end. After one, two or three of them the map is not where it was: a slow page may deal with as many in one frame.
 */
const STEPS = [16, -12, 24, -28];

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One drag is a press, a move and a release, sent at once, to the right and to the left by turns. Nobody waits
 * for the page: Chromium keeps what it has no time for, with the time at which it was sent.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<void>>} drags once; resolves when the page has dealt with all three
 */
export async function dragger(page) {
	const session = await page.context().newCDPSession(page);
	let count = 0;
	return async () => {
		const step = STEPS[count++ % STEPS.length] ?? 0;
		const from = { ...AT, button: /** @type {const} */ ('left'), clickCount: 1 };
		const to = { ...from, x: AT.x + step };
		// An event that a page no longer gets, because it has gone, is lost.
		await Promise.allSettled([
			session.send('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...from }),
			session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', buttons: 1, ...to }),
			session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', buttons: 0, ...to })
		]);
	};
}

/**
 * What a page has between two drags for its own work: input goes before everything else, and a page that is given
 * more of it than it can draw gets nothing else done. What is measured with such drags is exact to these 50 ms.
 */
export const breathe = () => wait(50);

/** How long a page may take for what is left when the drags have ended, milliseconds. */
const PATIENCE_MS = 5000;

/**
 * Drags at an even pace, however long the page takes. A page that draws each of them in a second of its own would
 * be waited for by the minute: what it has not dealt with soon after the last one is left, and told.
 *
 * @param {() => Promise<void>} drag
 * @param {number} every milliseconds
 * @param {number} lasting milliseconds
 * @returns {Promise<number>} how long the oldest drag has waited that is not dealt with, milliseconds; 0 for none
 */
export async function dragEvenly(drag, every, lasting) {
	/** @type {Set<number>} */
	const open = new Set();
	for (const end = Date.now() + lasting; Date.now() < end;) {
		const sent = Date.now();
		open.add(sent);
		void drag().then(() => open.delete(sent));
		await wait(every);
	}
	for (const end = Date.now() + PATIENCE_MS; open.size > 0 && Date.now() < end;) await wait(50);
	return open.size > 0 ? Date.now() - Math.min(...open) : 0;
}
