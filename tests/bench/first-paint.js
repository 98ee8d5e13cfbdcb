/**
 * How soon there is a map to look at, beside a Leaflet page with the same data, by turns in one run:
 * our largest contentful paint, which is the still picture, against Leaflet's first whole drawing
 * (a canvas is no contentful paint, so that one says itself when it has drawn).
 */
import { chromium } from '@playwright/test';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { CONDITIONS } from './idle.js';
import { makeLeafletSite } from './leaflet-page.js';
import { builtSite } from './site.js';
import { ratio, summary } from './statistics.js';
import { freshPage, visit } from './visit.js';

/** What the design asks for: ours to Leaflet's. */
const TARGET = 0.5;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} ours address of our page
 * @param {string} leaflet address of theirs
 * @param {import('./idle.js').Condition} condition
 * @param {number} count how many visits of each
 */
export async function compareFirstPaint(browser, ours, leaflet, condition, count) {
	/** @type {{ ours: (number | null)[], leaflet: (number | null)[] }} */
	const seen = { ours: [], leaflet: [] };
	// The first visit of each warms server and browser and does not count.
	for (let run = 0; run <= count; run++) {
		for (const [which, url] of /** @type {const} */ ([
			['leaflet', leaflet],
			['ours', ours]
		])) {
			const fresh = await freshPage(browser, condition);
			try {
				const visited = await visit(fresh, url);
				if (run > 0) seen[which].push(which === 'ours' ? visited.seen.lcp : visited.seen.idle);
			} finally {
				await fresh.context.close();
			}
		}
	}
	const [own, theirs] = [summary(seen.ours), summary(seen.leaflet)];
	return { condition: condition.name, ours: own, leaflet: theirs, ratio: ratio(own, theirs), seen };
}

/** @param {Awaited<ReturnType<typeof compareFirstPaint>>} comparison */
export function firstPaintLine({ condition, ours, leaflet, ratio: ratioOfMedians }) {
	const text = (/** @type {typeof ours} */ times) =>
		times
			? `${Math.round(times.median)} ms (${Math.round(times.min)}–${Math.round(times.max)})`
			: '–';
	const met = ratioOfMedians !== null && ratioOfMedians <= TARGET ? 'met' : 'missed';
	return (
		`A map to look at — ${condition}: ours ${text(ours)}, Leaflet ${text(leaflet)}, ` +
		`ratio ${ratioOfMedians?.toFixed(2) ?? '–'}, target ≤ ${TARGET}: ${met}`
	);
}

/** `node tests/bench/first-paint.js` measures this alone; RUNS is how often each is visited. */
async function main() {
	const directory = builtSite();
	const leafletSite = await makeLeafletSite(directory);
	const site = await serve({ directory, port: 0 });
	const leaflet = await serve({ directory: leafletSite.directory, port: 0 });
	const browser = await chromium.launch(launchOptions());
	try {
		for (const condition of CONDITIONS) {
			const runs = Number(process.env.RUNS ?? 5);
			const found = await compareFirstPaint(
				browser,
				`${site.url}en/`,
				leaflet.url,
				condition,
				runs
			);
			console.log(firstPaintLine(found));
		}
	} finally {
		await browser.close();
		await Promise.all([site.close(), leaflet.close()]);
		leafletSite.remove();
	}
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	main().catch((/** @type {Error} */ error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
