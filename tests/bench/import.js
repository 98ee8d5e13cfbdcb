/**
 * `node tests/bench/import.js`: how long it takes to open 1,000 to 100,000 points and 20,000 areas, beside a bare
 * MapLibre page that is given the parsed objects. For both: from the press (or the call) until the last frame is
 * drawn, and the longest task of the page's main thread meanwhile, MapLibre's own included. Without a graphics card
 * a frame is such a task: read ours beside the bare page's. Never fails for a figure. ONLY names one set, BUILD the
 * site's folder.
 */
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { makeBareSite } from './bare.js';
import { openImport } from './own-points.js';
import { builtSite } from './site.js';

/** Frames have ended when none has come for so long, milliseconds. */
const QUIET_MS = 3000;
/** Around the district, degrees. */
const BOX = { west: 121.34, south: 31.21, width: 0.12, height: 0.1 };
const SIDE = 0.0004;

/** @param {number} i @param {number} count @returns {[number, number]} on a grid, always the same */
function at(i, count) {
	const across = Math.ceil(Math.sqrt(count));
	return [
		Number((BOX.west + ((i % across) / across) * BOX.width).toFixed(7)),
		Number((BOX.south + (Math.floor(i / across) / across) * BOX.height).toFixed(7))
	];
}

/** @param {number} count */
const points = (count) => ({
	name: `${count} points`,
	file: {
		name: 'points.csv',
		text: [
			'name,lng,lat,size',
			...Array.from({ length: count }, (_, i) => `site ${i},${at(i, count).join()},${i % 97}`)
		].join('\n')
	},
	features: Array.from({ length: count }, (_, i) => ({
		type: 'Feature',
		properties: { name: `site ${i}`, size: i % 97 },
		geometry: { type: 'Point', coordinates: at(i, count) }
	}))
});

/** @param {number} count */
function areas(count) {
	const features = Array.from({ length: count }, (_, i) => {
		const [x, y] = at(i, count);
		const ring = [
			[x, y],
			[x + SIDE, y],
			[x + SIDE, y + SIDE],
			[x, y + SIDE],
			[x, y]
		];
		return {
			type: 'Feature',
			properties: { name: `parcel ${i}`, size: i % 97 },
			geometry: { type: 'Polygon', coordinates: [ring] }
		};
	});
	const text = JSON.stringify({ type: 'FeatureCollection', features });
	return { name: `${count} areas`, file: { name: 'areas.geojson', text }, features };
}

/** Counts frames by their draw calls, and long tasks; before the page's first script. */
function watch() {
	const seen = { drawn: 0, tasks: /** @type {{ start: number, ms: number }[]} */ ([]) };
	Object.assign(window, { seen });
	const real = WebGL2RenderingContext.prototype.drawElements;
	/** @this {WebGL2RenderingContext} @type {typeof real} */
	const counted = function (mode, count, type, offset) {
		seen.drawn = performance.now();
		real.call(this, mode, count, type, offset);
	};
	WebGL2RenderingContext.prototype.drawElements = counted;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			seen.tasks.push({ start: startTime, ms: duration });
		}
	}).observe({ type: 'longtask' });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} start milliseconds of the page's clock
 * @returns {Promise<{ drawn: number, longest: number }>} milliseconds from then
 */
const settled = (page, start) =>
	page.evaluate(
		async ({ start, quiet }) => {
			const { seen } = /** @type {any} */ (window);
			while (seen.drawn < start || performance.now() - seen.drawn < quiet) {
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			const tasks = seen.tasks.filter((/** @type {any} */ task) => task.start >= start);
			const longest = Math.max(0, ...tasks.map((/** @type {any} */ task) => task.ms));
			return { drawn: seen.drawn - start, longest };
		},
		{ start, quiet: QUIET_MS }
	);

const now = (/** @type {import('@playwright/test').Page} */ page) =>
	page.evaluate(() => performance.now());

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function visit(browser, url) {
	const viewport = { width: 1280, height: 800 };
	const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
	const page = await context.newPage();
	page.setDefaultTimeout(300_000);
	await page.addInitScript(() => Object.assign(window, { bench: {} }));
	await page.addInitScript(watch);
	await page.goto(url);
	await page.locator('.maplibregl-canvas').waitFor();
	await settled(page, 0);
	return page;
}

/** @param {import('@playwright/test').Page} page @param {ReturnType<typeof points>['file']} file */
async function open(page, { name, text }) {
	const input = await openImport(page);
	// The worker and the district's outline are there, as after a first file.
	const tiny = { name: 'first.csv', mimeType: '', buffer: Buffer.from('lng,lat\n121.4,31.25') };
	await input.setInputFiles(tiny);
	const discard = page.getByRole('button', { name: 'Discard' });
	await discard.click();
	const before = await now(page);
	await input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
	const place = page.getByRole('button', { name: 'Put on the map' });
	await place.waitFor();
	const read = (await now(page)) - before;
	const reading = await settled(page, before);
	const start = await now(page);
	await place.click();
	const placed = await settled(page, start);
	return { read, readLongest: reading.longest, ...placed };
}

/** @param {import('@playwright/test').Page} page @param {unknown[]} features */
async function give(page, features) {
	await page.evaluate((given) => Object.assign(window, { given }), features);
	const start = await now(page);
	await page.evaluate(({ west, south, width, height }) => {
		const { map, given } = /** @type {any} */ (window);
		map.addSource('own', {
			type: 'geojson',
			data: { type: 'FeatureCollection', features: given }
		});
		const isPoint = given[0].geometry.type === 'Point';
		map.addLayer({ id: 'own', source: 'own', type: isPoint ? 'circle' : 'fill' });
		map.fitBounds([west, south, west + width, south + height], { animate: false });
	}, BOX);
	return settled(page, start);
}

async function main() {
	const bare = await makeBareSite(builtSite());
	const html = readFileSync(join(bare.directory, 'index.html'), 'utf8');
	writeFileSync(
		join(bare.directory, 'own.html'),
		html.replace('const map = new Map', 'const map = window.map = new Map')
	);
	const ours = await serve({ directory: builtSite(), port: 0 });
	const theirs = await serve({ directory: bare.directory, port: 0 });
	const browser = await chromium.launch(launchOptions());
	const sets = [points(1000), points(10_000), points(100_000), areas(20_000)];
	try {
		for (const { name, file, features } of sets) {
			if (process.env.ONLY && process.env.ONLY !== name) continue;
			const their = await visit(browser, `${theirs.url}own.html`);
			const bareRun = await give(their, features);
			await their.context().close();
			const our = await visit(browser, `${ours.url}en/#map=12/31.25/121.41`);
			const run = await open(our, file);
			await our.context().close();
			const ms = (/** @type {number} */ value) => `${Math.round(value)} ms`;
			console.log(
				`${name}: read ${ms(run.read)} (longest task ${ms(run.readLongest)}), drawn ${ms(run.drawn)} (longest task ${ms(run.longest)}); ` +
					`bare page drawn ${ms(bareRun.drawn)} (longest task ${ms(bareRun.longest)}), ratio ${(run.drawn / bareRun.drawn).toFixed(2)}`
			);
		}
	} finally {
		await browser.close();
		await ours.close();
		await theirs.close();
		bare.remove();
	}
}

await main();
