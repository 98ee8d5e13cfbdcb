/**
 * `node tests/bench/memory.js`: what a page keeps after 200 changes of theme, of language and of place, made by its own
 * buttons and links: JavaScript's heap after a collection of garbage, nodes and listeners, every 20 changes, and their
 * slope; and the script time that a change takes. Prints, asserts nothing. CHANGES is how many, ONLY names one kind, BUILD the site's folder.
 */
import { chromium } from '@playwright/test';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { cell, head } from './cells.js';
import { forgetFrames, untilRest, watchFrames } from './frames.js';
import { builtSite } from './site.js';
import { slope } from './statistics.js';
import { freshPage, visit } from './visit.js';

const CHANGES = Number(process.env.CHANGES ?? 200);
const EVERY = 20;
/** Until then caches fill: the other theme's pictures, the other language's words. Changes that do not count. */
const WARM = 40;
/** The pause after a change, in which the map draws it, milliseconds. */
const PAUSE_MS = 250;
/**
 * What V8 compiles once more, because it has run often, is kept beside its bytecode: some 8 kB a change, for hundreds of
 * changes, in any page. With everything compiled once the heap is what the page's own objects take.
 */
const JS_FLAGS = '--js-flags=--always-sparkplug --no-maglev --no-turbofan --no-flush-bytecode';
/** Fewer pixels to fill in software; see `moving.js`. */
const SCALE = 1 / 4;

/** @typedef {import('@playwright/test').Page} Page */

const map = (/** @type {Page} */ page) => page.locator('header p.title a');
const places = (/** @type {Page} */ page) => page.locator('[role=list] a[href*="/places/"]');

/** @type {Record<string, (page: Page, at: number) => Promise<void>>} */
const KINDS = {
	theme: async (page) => {
		await page.getByRole('button', { name: /^(Dark|Light) theme$/ }).click();
	},
	language: async (page) => {
		const before = await page.locator('html').getAttribute('lang');
		await page.locator('header a[hreflang]').first().click();
		await page.locator(`html:not([lang="${before}"])`).waitFor();
	},
	place: async (page, at) => {
		const link = places(page).nth(at % (await places(page).count()));
		await link.click();
		await map(page).click();
		await places(page).first().waitFor();
	}
};

/** @param {import('@playwright/test').CDPSession} session */
async function kept(session) {
	// What a finalizer lets go is free after the second time.
	for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (/** @type {string} */ wanted) =>
		metrics.find(({ name }) => name === wanted)?.value ?? NaN;
	return {
		heap: of('JSHeapUsedSize') / 1000,
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		script: 1000 * of('ScriptDuration')
	};
}

/** @typedef {Awaited<ReturnType<typeof kept>> & { after: number }} Kept */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {(page: Page, at: number) => Promise<void>} change
 */
async function measure(browser, url, change) {
	const fresh = await freshPage(browser, undefined, SCALE);
	try {
		const { page } = fresh;
		await page.addInitScript(watchFrames);
		await visit(fresh, url);
		await untilRest(page);
		const session = await fresh.context.newCDPSession(page);
		await session.send('Performance.enable');
		/** @type {Kept[]} */
		await forgetFrames(page);
		const rows = [{ after: 0, ...(await kept(session)) }];
		for (let at = 1; at <= CHANGES; at++) {
			await change(page, at - 1);
			await page.waitForTimeout(PAUSE_MS);
			if (at % EVERY > 0) continue;
			await untilRest(page);
			await forgetFrames(page);
			rows.push({ after: at, ...(await kept(session)) });
		}
		return rows;
	} finally {
		await fresh.context.close();
	}
}

/** @param {string} kind @param {Kept[]} rows */
function table(kind, rows) {
	const counted = rows.filter(({ after }) => after >= WARM);
	const line = (/** @type {'heap' | 'nodes' | 'listeners'} */ key) =>
		cell(slope(counted.map((row) => [row.after, row[key]])).toFixed(2));
	return [
		head(`changes of ${kind}`) +
			['heap, kB', 'nodes', 'listeners', 'script a change, ms'].map(cell).join(''),
		...rows.map(({ after, heap, nodes, listeners, script }, i) => {
			const before = rows[i - 1];
			const each = before ? ((script - before.script) / EVERY).toFixed(1) : '–';
			return head(String(after)) + [heap.toFixed(0), nodes, listeners, each].map(cell).join('');
		}),
		head(`slope a change from ${WARM} on`) + line('heap') + line('nodes') + line('listeners')
	].join('\n');
}

async function main() {
	const site = await serve({ directory: builtSite(), port: 0 });
	const { args, ...options } = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [...args, JS_FLAGS]
	});
	try {
		for (const [kind, change] of Object.entries(KINDS)) {
			if (process.env.ONLY && process.env.ONLY !== kind) continue;
			const rows = await measure(browser, `${site.url}en/#map=13/31.245/121.41`, change);
			console.log(`${table(kind, rows)}\n`);
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
