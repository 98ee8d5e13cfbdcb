/**
 * `node tests/bench/search.js`, after `npm run build`: what the search weighs, how long its index
 * takes, and how long an answer takes with every key that is pressed. Measures and asserts nothing.
 *
 * First the search alone, in a page with nothing else, then the site's own field: from the key to
 * the results in the document, and to the frame that shows them. Each with the machine's own pace
 * and four times slower, as a phone.
 */
import { chromium } from '@playwright/test';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { serve } from '../../src/host/serve.js';
import { launchOptions } from '../provide-browser.js';
import { builtSite, ROOT } from './site.js';

/** Once the machine's own pace, once a phone's. */
const SLOWDOWNS = [1, 4];

/** One frame of a screen that draws 60 a second, ms. */
const FRAME_MS = 1000 / 60;

/** What is typed into the site's field. */
const TYPED = ['tongji university', 'tdrjy', 'renminguangchang', '真南路500号', 'chagnfeng park'];

/** @param {number[]} values ms */
function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
	const late = values.filter((value) => value > FRAME_MS).length;
	const [median, most, max] = [at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(1));
	return `median ${median} ms, 95 of 100 within ${most} ms, longest ${max} ms, ${late} of ${values.length} over one frame`;
}

/** A page with nothing but the search in it. */
async function bareSite(/** @type {string} */ directory) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: folder,
			minify: true,
			target: 'es2022',
			lib: {
				entry: join(ROOT, 'src/lib/catalogue/search/load-search.ts'),
				formats: ['es'],
				fileName: () => 'search.js'
			}
		}
	});
	mkdirSync(join(folder, 'data'), { recursive: true });
	cpSync(join(directory, 'data/search.json'), join(folder, 'data/search.json'));
	writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Search</title>');
	return folder;
}

/** Every beginning of what the recall table asks for, as if each were typed. */
function keysOfTable() {
	const file = join(ROOT, 'tests/unit/catalogue/search/recall.tsv');
	const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
	return lines.flatMap((line) => {
		const characters = [...(line.split('\t')[1] ?? '')];
		return characters.map((_, at) => characters.slice(0, at + 1).join(''));
	});
}

/**
 * In the page: fetches, indexes, asks. The pause is the longest time for which nothing else could run.
 * @param {string[]} keys
 */
async function measureAlone(keys) {
	let [last, pause] = [performance.now(), 0];
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		const now = performance.now();
		pause = Math.max(pause, now - last);
		last = now;
		channel.port2.postMessage(0);
	};
	channel.port2.postMessage(0);
	const address = '/search.js';
	const { loadSearch } = await import(address);
	const start = performance.now();
	const search = await loadSearch('/data/');
	const ready = performance.now() - start;
	channel.port1.onmessage = null;
	const times = keys.map((key) => {
		const before = performance.now();
		search(key);
		return performance.now() - before;
	});
	return { ready, pause, times };
}

/** In the page: notes for each key when the results were there, and when they were drawn. */
function watchField() {
	/** @type {{ found: number[], drawn: number[] }} */
	const seen = { found: [], drawn: [] };
	Object.assign(window, { seen });
	addEventListener(
		'input',
		() => {
			const start = performance.now();
			// Svelte has written the results when the microtasks of this event are done.
			setTimeout(() => seen.found.push(performance.now() - start));
			requestAnimationFrame(() => setTimeout(() => seen.drawn.push(performance.now() - start)));
		},
		{ capture: true }
	);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} slowdown
 */
async function slowPage(browser, url, slowdown) {
	const page = await browser.newPage();
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	/** Processor time of the page's main thread so far, ms: other work on the machine does not count. */
	const worked = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
	};
	return { page, worked };
}

async function main() {
	const directory = builtSite();
	const folder = await bareSite(directory);
	const [bare, site] = [
		await serve({ directory: folder, port: 0 }),
		await serve({ directory, port: 0 })
	];
	// Without WebGL the map is not drawn in software on the side: the field is what is measured.
	const { args = [], ...options } = launchOptions();
	const browser = await chromium.launch({ ...options, args: [...args, '--disable-3d-apis'] });
	try {
		const code = brotliCompressSync(readFileSync(join(folder, 'search.js'))).length;
		const names = statSync(join(directory, 'data/search.json.br')).size;
		const load = loadavg()
			.map((value) => value.toFixed(1))
			.join(' ');
		console.log(
			`Names ${names} B, code with its words ${code} B (brotli). Load of the machine: ${load}\n`
		);
		const keys = keysOfTable();
		for (const slowdown of SLOWDOWNS) {
			const { page } = await slowPage(browser, bare.url, slowdown);
			const { ready, pause, times } = await page.evaluate(measureAlone, keys);
			console.log(
				`Alone, ${slowdown}×: fetched and indexed in ${ready.toFixed(0)} ms, longest pause ${pause.toFixed(0)} ms`
			);
			console.log(`  ${spread(times)}`);
			await page.close();
		}
		for (const slowdown of SLOWDOWNS) {
			const { page, worked } = await slowPage(browser, `${site.url}en/`, slowdown);
			const field = page.getByRole('combobox');
			if ((await field.count()) === 0) {
				console.log('The site has no search field.');
				break;
			}
			await field.fill('x');
			await page.getByText('Nothing found').or(page.getByRole('option')).first().waitFor();
			await page.evaluate(watchField);
			const before = await worked();
			for (const text of TYPED) {
				await field.fill('');
				await field.pressSequentially(text, { delay: 60 });
			}
			await page.waitForTimeout(500);
			const spent = (await worked()) - before;
			const seen = await page.evaluate('seen');
			console.log(`In the field, ${slowdown}×: to the results ${spread(seen.found)}`);
			console.log(`  to the frame that shows them ${spread(seen.drawn)}`);
			console.log(
				`  processor time a key, drawing included: ${(spent / seen.found.length).toFixed(1)} ms`
			);
			await page.close();
		}
	} finally {
		await browser.close();
		await Promise.all([bare.close(), site.close()]);
		rmSync(folder, { recursive: true, force: true });
	}
}

main().catch((/** @type {Error} */ error) => {
	console.error(error.message);
	process.exitCode = 1;
});
