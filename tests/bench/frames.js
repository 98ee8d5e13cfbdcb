/** What a map's move costs: its frames, and the time that the page's main thread spends on them. */
import { median } from './statistics.js';

/** A map is at rest when it has drawn nothing for so long, milliseconds. */
const QUIET_MS = 1200;
/** How long a map may take to come to rest, milliseconds. */
const PATIENCE_MS = 120_000;

/** @typedef {{ frames: number[], tasks: import('./tasks.js').Task[] }} Moved */
/** @typedef {Window & { moved: Moved }} MovedPage */

/** For `addInitScript`. Notes when the map begins to draw a frame, and long tasks; milliseconds of the page's clock. */
export function watchFrames() {
	/** @type {Moved} */
	const moved = { frames: [], tasks: [] };
	Object.assign(window, { moved });
	let isDrawn = false;
	const real = WebGL2RenderingContext.prototype.clear;
	// MapLibre clears its canvas at the start of each frame, and parts of it later on.
	/** @this {WebGL2RenderingContext} @type {typeof real} */
	WebGL2RenderingContext.prototype.clear = function (mask) {
		if (!isDrawn) moved.frames.push(performance.now());
		isDrawn = true;
		real.call(this, mask);
	};
	const next = () => {
		isDrawn = false;
		requestAnimationFrame(next);
	};
	requestAnimationFrame(next);
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			moved.tasks.push({ start: startTime, ms: duration });
		}
	}).observe({ type: 'longtask' });
}

/** @param {import('@playwright/test').Page} page */
const look = (page) =>
	page.evaluate(() => ({
		now: performance.now(),
		.../** @type {MovedPage} */ (/** @type {unknown} */ (window)).moved
	}));

/**
 * Waits until the map has drawn nothing for a while.
 *
 * @param {import('@playwright/test').Page} page
 * @throws {Error} where it does not come to rest
 */
export async function untilRest(page) {
	for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
		const { now, frames } = await look(page);
		const last = frames.at(-1);
		if (last !== undefined && now - last > QUIET_MS) return;
		await page.waitForTimeout(100);
	}
	throw new Error(`The map of ${page.url()} does not come to rest.`);
}

/** Lets go what was noted so far, so that it is not counted as the page's memory. @param {import('@playwright/test').Page} page */
export const forgetFrames = (page) =>
	page.evaluate(() => {
		const { moved } = /** @type {MovedPage} */ (/** @type {unknown} */ (window));
		moved.frames.splice(0, moved.frames.length - 1);
		moved.tasks.length = 0;
	});

/**
 * What Chromium counts of a page's main thread, by turns of asking.
 *
 * @param {import('@playwright/test').CDPSession} session
 */
async function times(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (/** @type {string} */ wanted) =>
		1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN);
	return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @typedef {Awaited<ReturnType<typeof measureMove>>} Move */

/**
 * Moves a map once and waits until it is at rest again.
 *
 * @param {import('@playwright/test').Page} page with `watchFrames`
 * @param {import('@playwright/test').CDPSession} session of that page, with its `Performance` enabled
 * @param {() => Promise<void>} move
 */
export async function measureMove(page, session, move) {
	const start = await look(page);
	const before = await times(session);
	await move();
	const after = await times(session);
	const end = await look(page);
	await untilRest(page);
	const rest = await times(session);
	const { frames, tasks } = await look(page);
	const between = frames.filter((at) => at >= start.now && at < end.now);
	const count = between.length;
	const intervals = between.slice(1).map((at, i) => at - (between[i] ?? at));
	const longest = (/** @type {number} */ from, /** @type {number} */ to) =>
		Math.max(0, ...tasks.filter((one) => one.start >= from && one.start < to).map(({ ms }) => ms));
	return {
		perSecond: (1000 * count) / (end.now - start.now),
		interval: median(intervals),
		interval95: quantile(intervals, 0.95),
		script: (after.script - before.script) / count,
		task: (after.task - before.task) / count,
		longest: longest(start.now, end.now),
		restScript: rest.script - after.script,
		restTask: rest.task - after.task,
		restLongest: longest(end.now, Infinity),
		restFrames: frames.filter((at) => at >= end.now).length
	};
}
