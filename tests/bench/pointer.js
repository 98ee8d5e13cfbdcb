/**
 * `node tests/bench/pointer.js`: what one move of the pointer costs while measuring, with 1,000
 * vertices on the screen, beside `@watergis/maplibre-gl-terradraw`'s measure control. Script time of
 * the page's main thread as Chromium counts it, MapLibre's own included, the drawing of the frame
 * not. Ours over the whole map, theirs over an empty one. Never fails for a figure. MOVES is how many moves are taken, BUILD the site's folder.
 */
import { chromium } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { builtSite, comparedPackage, ROOT } from './site.js';
import { summary } from './statistics.js';

const MOVES = Number(process.env.MOVES ?? 40);
const ROUNDS = 3;
const VERTICES = 1000;

/** A zigzag of 1,000 vertices within the view of both pages. */
const LINE = Array.from({ length: VERTICES }, (_, i) => [
	Number((121.4 + (i % 50) * 0.0005).toFixed(8)),
	Number((31.242 + Math.floor(i / 50) * 0.0008).toFixed(8))
]);

async function makeTheirs() {
	comparedPackage('@watergis/maplibre-gl-terradraw');
	const directory = mkdtempSync(join(tmpdir(), 'terradraw-'));
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: directory,
			emptyOutDir: false,
			target: 'es2022',
			lib: {
				entry: join(ROOT, 'tests/bench/terradraw-page.js'),
				formats: ['es'],
				fileName: () => 'page.mjs'
			}
		}
	});
	for (const file of ['maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl.css']) {
		cpSync(join(ROOT, 'node_modules/maplibre-gl/dist', file), join(directory, file));
	}
	writeFileSync(
		join(directory, 'index.html'),
		`<!doctype html><meta charset="utf-8"><title>terradraw</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/maplibre-gl.css">
<style>html, body, #map { margin: 0; height: 100% }</style><div id="map"></div>
<script type="module" src="/page.mjs"></script>`
	);
	return directory;
}

/** @param {import('@playwright/test').Page} page */
async function scriptMs(page) {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
	};
}

/**
 * Moves the pointer once a frame and reads what each move cost.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number>} script milliseconds a move
 */
async function moves(page) {
	const read = await scriptMs(page);
	await page.waitForTimeout(1500);
	const before = await read();
	for (let i = 0; i < MOVES; i++) {
		await page.mouse.move(820 + ((i * 37) % 300), 260 + ((i * 53) % 300));
		await page.waitForTimeout(60);
	}
	return ((await read()) - before) / MOVES;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {(page: import('@playwright/test').Page) => Promise<void>} prepare
 */
async function visit(browser, url, prepare) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	try {
		await page.addInitScript((text) => localStorage.setItem('measurements', text), stored());
		await page.goto(url);
		await prepare(page);
		return page;
	} catch (error) {
		await context.close();
		throw error;
	}
}

/** The line as our tool keeps it on the device. */
function stored() {
	const vertices = LINE.map((at) => ({ at, accuracy_m: 4, source: 'pointer', ref: null }));
	const rest = { name: null, hidden: false, locked: false, open: false };
	return JSON.stringify([{ kind: 'distance', vertices, ...rest }]);
}

async function main() {
	const theirs = await makeTheirs();
	const ours = await serve({ directory: builtSite(), port: 0 });
	const other = await serve({ directory: theirs, port: 0 });
	const browser = await chromium.launch(launchOptions());
	/** @type {Record<string, number[]>} */
	const seen = { 'ours, drawing': [], 'ours, dragging a vertex': [], 'terradraw, drawing': [] };
	try {
		for (let round = 0; round <= ROUNDS; round++) {
			const keep = (/** @type {string} */ name, /** @type {number} */ ms) =>
				round > 0 && seen[name]?.push(ms);
			const our = await visit(browser, `${ours.url}en/#map=14/31.25/121.41`, async (page) => {
				await page.locator('section.map:not([aria-busy])').waitFor({ timeout: 120_000 });
				await page.getByRole('button', { name: 'Measure distance' }).click();
				await page.getByRole('region', { name: 'Measurement' }).waitFor();
				await page.waitForTimeout(2500);
				await page.mouse.click(800, 150);
			});
			keep('ours, drawing', await moves(our));
			await our.keyboard.press('Escape');
			await our.keyboard.press('Escape');
			// A vertex of the line is in the middle of the view: 121.41, 31.25.
			await our.mouse.move((376 + 1280) / 2, 400);
			await our.mouse.down();
			// What is taken up is drawn anew once; the moves are counted after that.
			await our.mouse.move((376 + 1280) / 2 + 9, 409);
			await our.waitForTimeout(2500);
			keep('ours, dragging a vertex', await moves(our));
			await our.mouse.up();
			await our.context().close();
			const their = await visit(browser, other.url, async (page) => {
				await page.waitForFunction(() => /** @type {any} */ (window).ready, null, {
					timeout: 120_000
				});
				await page.evaluate((line) => /** @type {any} */ (window).draw(line), LINE);
				await page.waitForTimeout(2500);
				await page.mouse.click(800, 150);
			});
			keep('terradraw, drawing', await moves(their));
			await their.context().close();
		}
	} finally {
		await browser.close();
		await Promise.all([ours.close(), other.close()]);
		rmSync(theirs, { recursive: true, force: true });
	}
	console.log(`Script time of one pointer move with ${VERTICES} vertices on the screen, ms`);
	for (const [name, values] of Object.entries(seen)) {
		const { median, min, max } = /** @type {NonNullable<ReturnType<typeof summary>>} */ (
			summary(values)
		);
		console.log(`${name.padEnd(26)}${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`);
	}
}

main().catch((/** @type {Error} */ error) => {
	console.error(error);
	process.exitCode = 1;
});
