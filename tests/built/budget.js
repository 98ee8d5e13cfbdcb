// @ts-nocheck: read from files, without types
/**
 * What each kind of page loads before MapLibre: its HTML, our own code, styles and data, compressed as a
 * host sends them. `budget.json` beside this holds the limits. `node tests/built/budget.js --record`
 * writes today's figures, and 1 % more, into it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const FILE = fileURLToPath(new URL('./budget.json', import.meta.url));

/** A page of each kind. */
const PAGES = {
	map: 'en/index.html',
	place: 'en/places/tongji-putuo-campus/index.html',
	compare: 'en/compare/index.html',
	tour: 'en/tour/index.html',
	about: 'en/about/index.html',
	corridor: 'en/corridor/index.html'
};

/** The growth that is allowed without a decision. */
const ROOM = 1.01;

/** Transferred bytes: brotli at its highest quality, as `src/host/compress.js` writes it. */
function compressed(text) {
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length
	};
	return brotliCompressSync(text, { params }).length;
}

/** More than any file of ours, and a third of MapLibre: code of ours names its classes too. */
const LEAST_MAPLIBRE = 300_000;

/** MapLibre's own code, known by its size and by what is in it; what we use of its styles counts as ours. */
const isMapLibre = (href, text) =>
	href.endsWith('.js') && text.length > LEAST_MAPLIBRE && text.includes('maplibregl-canvas');

/** The files that a page names in its head, for now or for after its picture, by type. */
export function filesNamed(html) {
	const found = { js: new Set(), css: new Set(), data: new Set() };
	for (const [link] of html.matchAll(/<link\b[^>]*>/g)) {
		const href = /\bhref="([^"]+)"/.exec(link)?.[1];
		if (!href?.startsWith('/')) continue;
		if (/rel="modulepreload"/.test(link)) found.js.add(href);
		else if (/rel="stylesheet"|as="style"/.test(link)) found.css.add(href);
		else if (/as="fetch"/.test(link)) found.data.add(href);
	}
	return found;
}

/** Files of code and their static imports, without dynamic ones. */
function withImports(build, files) {
	const found = new Set();
	const open = [...files];
	for (let href = open.pop(); href !== undefined; href = open.pop()) {
		if (found.has(href)) continue;
		found.add(href);
		const text = readFileSync(join(build, href), 'utf8');
		if (isMapLibre(href, text)) continue;
		for (const [, to] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g)) {
			open.push(posix.join(posix.dirname(href), to));
		}
	}
	return found;
}

/**
 * The size of each kind of page.
 * @param {string} build the folder of the built site
 * @param {Record<string, string>} pages a page of each kind, within it
 * @returns {Record<string, { html: number, js: number, css: number, data: number }>} bytes, compressed
 */
export function weigh(build, pages = PAGES) {
	const known = new Map();
	const weightOf = (href) => {
		if (!known.has(href)) {
			const text = readFileSync(join(build, href), 'utf8');
			known.set(href, isMapLibre(href, text) ? 0 : compressed(Buffer.from(text)));
		}
		return known.get(href);
	};
	const sum = (files) => [...files].reduce((bytes, href) => bytes + weightOf(href), 0);
	return Object.fromEntries(
		Object.entries(pages).map(([kind, page]) => {
			const html = readFileSync(join(build, page), 'utf8');
			const { js, css, data } = filesNamed(html);
			if (js.size === 0) throw new Error(`${page} names no code: is it as Kit wrote it before?`);
			return [
				kind,
				{
					html: compressed(Buffer.from(html)),
					js: sum(withImports(build, js)),
					css: sum(css),
					data: sum(data)
				}
			];
		})
	);
}

/** What exceeds its budget, or has none, as sentences with a remedy. */
export function overBudget(weights, budget) {
	const known = new Set(Object.keys(budget));
	const faults = Object.entries(weights).flatMap(([kind, weight]) => {
		known.delete(kind);
		return Object.entries(weight).flatMap(([what, bytes]) => {
			const limit = budget[kind]?.[what];
			return bytes <= limit
				? []
				: `The ${kind} page: ${what} ${bytes} bytes, budget ${limit ?? 'none'}. Load what is not needed at ` +
						'once by import(), or raise tests/built/budget.json and say in the commit what it buys.';
		});
	});
	return [...faults, ...[...known].map((kind) => `tests/built/budget.json: no page is a ${kind}.`)];
}

/** The table of sizes, beside their budgets. */
export function weightTable(weights, budget) {
	const columns = ['html', 'js', 'css', 'data'];
	const cell = (bytes, limit) => `${bytes} / ${limit ?? '–'}`.padStart(18);
	const head = `${'bytes / budget'.padEnd(15)}${columns.map((name) => name.padStart(18)).join('')}`;
	const rows = Object.entries(weights).map(
		([kind, weight]) =>
			kind.padEnd(15) + columns.map((name) => cell(weight[name], budget[kind]?.[name])).join('')
	);
	return [head, ...rows].join('\n');
}

export const readBudget = () => JSON.parse(readFileSync(FILE, 'utf8'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const weights = weigh('build');
	const withRoom = (weight) =>
		Object.fromEntries(
			Object.entries(weight).map(([name, bytes]) => [name, Math.ceil(bytes * ROOM)])
		);
	if (process.argv.includes('--record')) {
		const budget = Object.entries(weights).map(([kind, weight]) => [kind, withRoom(weight)]);
		writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(budget), null, '\t')}\n`);
	}
	console.log(weightTable(weights, readBudget()));
}
