/**
 * `node tests/bench/growth.js`, after `npm run build`: what becomes of the site with 30, 300 and 3,000 places,
 * and on the ground of a city. The places are made up; see growth/made-up-places.js. Asserts nothing.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { buildWith, WITH_PAGES } from './growth/build.js';
import { growGround } from './growth/ground.js';
import { measureComparison, measurePanel, measureStart } from './growth/measures.js';
import { BYTES, fileSizes, growthTable, TIMES } from './growth/table.js';
import { builtSite, findMapLibre, ROOT } from './site.js';
import { summaries } from './statistics.js';

const numbers = (/** @type {string} */ list) => list.split(',').map(Number);
const COUNTS = numbers(process.env.PLACES ?? '30,300,3000');
/** So many grounds along each side. */
const SIDES = numbers(process.env.GROUND ?? '1,2,4');
const RUNS = Number(process.env.RUNS ?? 3);

/** @typedef {import('./growth/measures.js').Row} Row */

/**
 * What several measurements come to. What has become too large to be measured is told, and the rest still counts.
 *
 * @param {string} label of the site
 * @param {(() => Promise<Row>)[]} measurements
 * @returns {Promise<Row>}
 */
async function attempts(label, measurements) {
	let found = /** @type {Row} */ ({});
	for (const measurement of measurements) {
		try {
			found = { ...found, ...(await measurement()) };
		} catch (error) {
			console.log(`${label}: ${/** @type {Error} */ (error).message}`);
		}
	}
	return found;
}

/**
 * Measures sites by turns.
 *
 * @param {{ label: string, directory: string, isGround: boolean }[]} built
 * @returns {Promise<import('./growth/table.js').Column[]>}
 */
async function measure(built) {
	const browser = await chromium.launch(launchOptions());
	const { args = [], ...options } = launchOptions();
	const plain = await chromium.launch({ ...options, args: [...args, '--disable-3d-apis'] });
	const sites = await Promise.all(
		built.map(async (site) => ({
			...site,
			host: await serve({ directory: site.directory, port: 0 }),
			maplibre: findMapLibre(site.directory),
			rows: /** @type {Row[]} */ ([])
		}))
	);
	try {
		// The first visit of each warms the server and the browser and does not count.
		for (let run = 0; run <= RUNS; run++) {
			for (const { label, host, maplibre, rows, isGround } of sites) {
				const found = await attempts(label, [
					() => measureStart(browser, host.url, maplibre),
					...(isGround ? [] : [() => measurePanel(plain, host.url)]),
					...(isGround ? [] : [() => measureComparison(plain, host.url, WITH_PAGES)])
				]);
				if (run > 0) rows.push(found);
			}
		}
	} finally {
		await Promise.all([browser.close(), plain.close(), ...sites.map(({ host }) => host.close())]);
	}
	return sites.map(({ label, directory, rows }) => ({
		label,
		bytes: fileSizes(directory),
		times: summaries(rows)
	}));
}

async function main() {
	const project = builtSite();
	const copies = mkdtempSync(join(tmpdir(), 'bench-ground-'));
	/** @type {import('./growth/build.js').GrownSite[]} */
	const grown = [];
	try {
		for (const count of COUNTS) {
			const site = await buildWith(count, project);
			console.log(`${count} places: built in ${site.seconds.toFixed(0)} s`);
			grown.push(site);
		}
		const places = await measure(
			grown.map(({ count, directory }) => ({
				label: `${count} places`,
				directory,
				isGround: false
			}))
		);
		console.log(`\n${growthTable('More places', places, [...BYTES, ...TIMES], RUNS)}`);
		const first = grown[0];
		const grounds = [];
		for (const side of first ? SIDES : []) {
			grounds.push({
				label: `${side * side} × the ground`,
				directory: await growGround(first?.directory ?? '', join(copies, String(side)), side),
				isGround: true
			});
		}
		const ground = grounds.length > 0 ? await measure(grounds) : [];
		console.log(`\n${growthTable('More ground', ground, [...BYTES, ...TIMES], RUNS)}`);
		const artifacts = join(ROOT, 'tests/.artifacts');
		mkdirSync(artifacts, { recursive: true });
		const machine = { cores: availableParallelism(), load: loadavg(), node: process.version };
		const built = grown.map(({ count, seconds }) => ({ count, seconds }));
		writeFileSync(
			join(artifacts, 'growth.json'),
			`${JSON.stringify({ date: new Date(), machine, built, places, ground }, null, '\t')}\n`
		);
	} finally {
		for (const { remove } of grown) remove();
		rmSync(copies, { recursive: true, force: true });
	}
}

main().catch((/** @type {Error} */ error) => {
	console.error(error.message);
	process.exitCode = 1;
});
