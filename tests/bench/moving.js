/**
 * `node tests/bench/moving.js`: what panning and zooming cost, beside a bare MapLibre page with our own style, and the
 * same with 100,000 own points on. Prints, asserts nothing. RUNS is how often each path is gone (5 unless told, after
 * one that does not count), ONLY a part of a scene's name, SCALE the screen's pixels to a CSS pixel, BUILD the site's folder.
 */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { makeBareSite } from './bare.js';
import { cell, head, mark, range } from './cells.js';
import { measureMove, untilRest, watchFrames } from './frames.js';
import { addCircles, openFile, pointFeatures } from './own-points.js';
import { PATHS } from './paths.js';
import { builtSite } from './site.js';
import { ratio, summaries } from './statistics.js';
import { freshPage, visit } from './visit.js';

const RUNS = Number(process.env.RUNS ?? 5);
/**
 * Pixels of the screen to a CSS pixel. Without a graphics card the processor fills them, for half a second a frame; with
 * a sixteenth of them what is left is the work that a page with a card has as well.
 */
const SCALE = Number(process.env.SCALE ?? 1 / 4);
/** What a figure of ours may be of the bare page's. */
const GOAL = 1.1;
/** From here on our map has minor streets; see `Explorer`. */
const DETAIL_ZOOM = 13;

/** What is looked at: every layer of the panel is on, as an address without `layers` says. */
const SCENES = [
	...[11, 13, 15].map((zoom) => ({ name: `z${zoom}`, zoom, hasPoints: false })),
	...[13, 16].map((zoom) => ({ name: `z${zoom}, points`, zoom, hasPoints: true }))
];

/** @typedef {(typeof SCENES)[number]} Scene */

/** Figures in milliseconds but where the label says otherwise; the goal is for those of moving. */
const FIGURES = /** @type {const} */ ([
	['script', 'script a frame', true],
	['task', 'main thread a frame', true],
	['interval', 'frame interval, median', true],
	['interval95', '… of 95 in 100', true],
	['longest', 'longest task', true],
	['perSecond', 'frames a second', false],
	['restScript', 'then until rest: script', false],
	['restTask', '… main thread', false],
	['restLongest', '… longest task', false],
	['restFrames', '… frames', false]
]);

const address = (/** @type {number} */ zoom) => `#map=${zoom}/31.245/121.41`;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function open(browser, url) {
	const fresh = await freshPage(browser, undefined, SCALE);
	await fresh.page.addInitScript(watchFrames);
	await visit(fresh, url);
	const session = await fresh.context.newCDPSession(fresh.page);
	await session.send('Performance.enable');
	await untilRest(fresh.page);
	return { page: fresh.page, session, close: () => fresh.context.close() };
}

/**
 * Both pages stay open and are moved by turns: a page that is at rest costs nothing.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ ours: string, bare: string }} sites
 * @param {Scene} scene
 * @param {{ path: string, features: unknown[] }} points
 */
async function measureScene(browser, sites, { zoom, name, hasPoints }, points) {
	const isNear = zoom >= DETAIL_ZOOM;
	const ours = await open(browser, `${sites.ours}en/${address(zoom)}`);
	const bare = await open(
		browser,
		`${sites.bare}moving/${isNear ? 'detail/' : ''}${address(zoom)}`
	);
	try {
		if (hasPoints) {
			await openFile(ours.page, points.path);
			await untilRest(ours.page);
			// The file's extent has become the view.
			await ours.page.evaluate((hash) => (location.hash = hash), address(zoom));
			await addCircles(bare.page, points.features);
			for (const { page } of [ours, bare]) await untilRest(page);
		}
		for (const [path, move] of Object.entries(PATHS)) {
			const seen = {
				ours: /** @type {import('./frames.js').Move[]} */ ([]),
				bare: /** @type {import('./frames.js').Move[]} */ ([])
			};
			for (let run = 0; run <= RUNS; run++) {
				for (const which of /** @type {const} */ (['bare', 'ours'])) {
					const { page, session } = which === 'ours' ? ours : bare;
					const figures = await measureMove(page, session, () => move(session, run));
					if (run > 0) seen[which].push(figures);
				}
			}
			console.log(`${table(`${path}, ${name}`, seen)}\n`);
		}
	} finally {
		await ours.close();
		await bare.close();
	}
}

/** @param {string} title @param {Record<'ours' | 'bare', import('./frames.js').Move[]>} seen */
function table(title, seen) {
	const [ours, bare] = [summaries(seen.ours), summaries(seen.bare)];
	const write = (/** @type {number} */ value) => value.toFixed(1);
	return [
		`${title}: median (least–most) of ${RUNS}`,
		head('') + cell('ours') + cell('bare, our style') + 'ratio'.padStart(9),
		...FIGURES.map(([key, label, isHeld]) => {
			const value = ratio(ours[key], bare[key]);
			const verdict = isHeld && value !== null ? `  ${mark(value <= GOAL)}` : '';
			const found = (value?.toFixed(2) ?? '–').padStart(9);
			return (
				head(label) +
				cell(range(ours[key], write)) +
				cell(range(bare[key], write)) +
				found +
				verdict
			);
		})
	].join('\n');
}

async function main() {
	const directory = builtSite();
	const bareSite = await makeBareSite(directory);
	const work = mkdtempSync(join(tmpdir(), 'own-points-'));
	const features = pointFeatures();
	const path = join(work, 'points.geojson');
	writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
	const site = await serve({ directory, port: 0 });
	const other = await serve({ directory: bareSite.directory, port: 0 });
	const browser = await chromium.launch(launchOptions());
	try {
		console.log(
			`Moving the map, 1440×900, every layer on, ${SCALE} pixels to a CSS pixel; goal: ratio ≤ ${GOAL}\n`
		);
		for (const scene of SCENES) {
			if (!scene.name.includes(process.env.ONLY ?? '')) continue;
			await measureScene(browser, { ours: site.url, bare: other.url }, scene, { path, features });
		}
	} finally {
		await browser.close();
		await Promise.all([site.close(), other.close()]);
		bareSite.remove();
		rmSync(work, { recursive: true, force: true });
	}
}

main().catch((/** @type {Error} */ error) => {
	console.error(error);
	process.exitCode = 1;
});
