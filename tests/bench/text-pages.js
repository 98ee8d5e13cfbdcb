/**
 * `node tests/bench/text-pages.js`, after `npm run build`: when a page to be read answers a press, beside what it may
 * take. Asserts nothing. RUNS is how often each page is visited, after one visit that does not count.
 */
import { chromium } from '@playwright/test';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { cell, head, kilobytes, mark, range } from './cells.js';
import { watch } from './probe.js';
import { builtSite } from './site.js';
import { summaries } from './statistics.js';
import { blockingTime, longestTask } from './tasks.js';
import { CONDITIONS } from './turns.js';
import { freshPage, PATIENCE_MS } from './visit.js';

const RUNS = Number(process.env.RUNS ?? 5);
const PATHS = ['en/about/', 'en/corridor/', 'en/tour/', 'en/compare/'];
/** Of a page's first seconds; what is fetched for later comes after it. */
const QUIET_MS = 1000;

/** What is called good of a slow phone: "time to interactive" and "total blocking time" of Lighthouse. Milliseconds. */
const GOALS = { interactive: 3800, blocking: 200 };

/** For `addInitScript`: when the page has taken over what was pressed before it could answer (`before-paint.js`). */
function watchAnswers() {
	const page = /** @type {Window & { answersAt?: number }} */ (window);
	let wasRecording = false;
	const timer = setInterval(() => {
		if (page.earlyClicks) wasRecording = true;
		else if (wasRecording) {
			page.answersAt = performance.now();
			clearInterval(timer);
		}
	}, 4);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./visit.js').Slowness} slowness
 */
async function measure(browser, url, slowness) {
	const { context, network, page } = await freshPage(browser, slowness);
	try {
		await page.addInitScript(watch);
		await page.addInitScript(watchAnswers);
		await page.goto(url, { waitUntil: 'load' });
		const answers = () =>
			page.evaluate(() => /** @type {{ answersAt?: number }} */ (window).answersAt ?? null);
		let interactive = await answers();
		for (
			const end = Date.now() + PATIENCE_MS;
			interactive === null;
			interactive = await answers()
		) {
			if (Date.now() > end) throw new Error(`${url} never answered a press.`);
			await page.waitForTimeout(50);
		}
		await page.waitForTimeout(QUIET_MS);
		const { seen, origin } = await page.evaluate(() => ({
			seen: /** @type {import('./probe.js').Watched} */ (/** @type {unknown} */ (window)).bench,
			origin: performance.timeOrigin
		}));
		const until = interactive;
		return {
			fcp: seen.fcp,
			interactive,
			blocking: blockingTime(seen.tasks, until),
			longest: longestTask(seen.tasks, until),
			bytes: (await network.loaded())
				.filter(({ startedAt }) => startedAt < origin + until)
				.reduce((sum, { bytes }) => sum + bytes, 0)
		};
	} finally {
		await context.close();
	}
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Row */

async function main() {
	const site = await serve({ directory: builtSite(), port: 0 });
	const browser = await chromium.launch(launchOptions());
	try {
		for (const condition of CONDITIONS) {
			/** @type {Row[][]} */
			const rows = PATHS.map(() => []);
			for (let run = 0; run <= RUNS; run++) {
				for (const [at, path] of PATHS.entries()) {
					const row = await measure(browser, site.url + path, condition);
					if (run > 0) rows[at]?.push(row);
				}
			}
			console.log(
				head(condition.name) +
					['first paint, ms', 'answers, ms', 'blocking, ms', 'longest, ms', 'kB', 'goals']
						.map(cell)
						.join('')
			);
			for (const [at, path] of PATHS.entries()) {
				const { fcp, interactive, blocking, longest, bytes } = summaries(rows[at] ?? []);
				const isMet =
					(interactive?.median ?? Infinity) <= GOALS.interactive &&
					(blocking?.median ?? Infinity) <= GOALS.blocking;
				console.log(
					head(path) +
						[
							...[fcp, interactive, blocking, longest].map((figure) => range(figure)),
							range(bytes, kilobytes),
							mark(isMet)
						]
							.map(cell)
							.join('')
				);
			}
			console.log('');
		}
	} finally {
		await browser.close();
		await site.close();
	}
}

main().catch((/** @type {Error} */ error) => {
	console.error(error);
	process.exitCode = 1;
});
