/**
 * `npm run bench`: measures the built site beside two bare MapLibre pages and a Leaflet page and prints what it found.
 * It never fails for a figure. BUILD is the site's folder, RUNS how often each page is visited.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { makeBareSite } from './bare.js';
import { weigh } from './bytes.js';
import { GOALS, goalTable } from './goals.js';
import { makeLeafletSite } from './leaflet-page.js';
import { listTable, TARGETS, timeTable, weightTable } from './report.js';
import { builtSite, findMapLibre, ROOT } from './site.js';
import { compare, CONDITIONS } from './turns.js';
import { useListWithout } from './without.js';

const LEAST_RUNS = 5;

async function main() {
	const runs = Number(process.env.RUNS ?? LEAST_RUNS);
	if (!Number.isInteger(runs) || runs < 1) {
		throw new Error(`RUNS=${process.env.RUNS} is no number of runs: write 5 or more.`);
	}
	const directory = builtSite();
	const bareSite = await makeBareSite(directory);
	const leafletSite = await makeLeafletSite(directory);
	const site = await serve({ directory, port: 0 });
	const bare = await serve({ directory: bareSite.directory, port: 0 });
	const leaflet = await serve({ directory: leafletSite.directory, port: 0 });
	const browser = await chromium.launch(launchOptions());
	try {
		const maplibre = findMapLibre(directory);
		const list = [];
		for (const code of /** @type {const} */ (['held', 'refused'])) {
			list.push(await useListWithout(browser, `${site.url}en/`, maplibre.main, code));
		}
		const bytes = await weigh(browser, site.url, maplibre);
		console.log(`${weightTable(bytes)}\n\n${listTable(list)}\n`);

		const bareFiles = findMapLibre(bareSite.directory);
		const sites = {
			byHand: { url: `${bare.url}by-hand/`, maplibre: bareFiles },
			ourStyle: { url: bare.url, maplibre: bareFiles },
			leaflet: { url: leaflet.url, maplibre: { main: '', worker: '' } },
			ours: { url: `${site.url}en/`, maplibre }
		};
		const times = [];
		for (const condition of CONDITIONS) {
			const comparison = await compare(browser, sites, condition, runs);
			console.log(`${timeTable(comparison)}\n`);
			times.push(comparison);
		}
		for (const comparison of times) console.log(`${goalTable(comparison, runs)}\n`);
		const machine = { cores: availableParallelism(), load: loadavg(), node: process.version };
		const artifacts = join(ROOT, 'tests/.artifacts');
		mkdirSync(artifacts, { recursive: true });
		writeFileSync(
			join(artifacts, 'bench.json'),
			`${JSON.stringify({ date: new Date(), machine, browser: browser.version(), targets: TARGETS, goals: GOALS, bytes, list, times }, null, '\t')}\n`
		);
		console.log('All figures are in tests/.artifacts/bench.json.');
	} finally {
		await browser.close();
		await Promise.all([site.close(), bare.close(), leaflet.close()]);
		bareSite.remove();
		leafletSite.remove();
	}
}

main().catch((/** @type {Error} */ error) => {
	console.error(error.message);
	process.exitCode = 1;
});
