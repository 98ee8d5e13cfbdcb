/**
 * `node tests/bench/refresh.js`: how long a refresh of the data takes and how much memory, for what the
 * folder holds today and a generated district on top: 60,000 buildings and 15,000 streets. Prints, asserts
 * nothing. It works on a copy of `geodata/`.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runnerImport } from 'vite';
import { ROOT } from './site.js';

const [BUILDINGS, STREETS] = [60_000, 15_000];
const EXTENT = { west: 121.302, south: 31.192, width: 0.214, height: 0.124 };

/** Numbers from 0 to 1 that are the same in every run (Mulberry32). @param {number} seed */
function random(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Houses and streets as elements of an answer, their ids from a number on. @param {number} first */
function district(first) {
	const next = random(13);
	let id = first;
	/** @type {object[]} */
	const nodes = [];
	/** @type {object[]} */
	const ways = [];
	/** @param {[number, number][]} line @param {Record<string, string>} tags @param {boolean} isClosed */
	const way = (line, tags, isClosed) => {
		const ids = line.map(([lon, lat]) => {
			nodes.push({
				type: 'node',
				id: ++id,
				lon: Number(lon.toFixed(7)),
				lat: Number(lat.toFixed(7))
			});
			return id;
		});
		ways.push({ type: 'way', id: ++id, nodes: isClosed ? [...ids, ids[0]] : ids, tags });
	};
	const spot = () => [EXTENT.west + next() * EXTENT.width, EXTENT.south + next() * EXTENT.height];
	for (let at = 0; at < BUILDINGS; at++) {
		const [x, y] = /** @type {[number, number]} */ (spot());
		const [w, h] = [0.0001 + next() * 0.0003, 0.0001 + next() * 0.0002];
		const corners = [
			[0, 0],
			[w, 0],
			[w, h / 2],
			[w / 2, h / 2],
			[w / 2, h],
			[0, h]
		];
		way(
			corners.map(([dx = 0, dy = 0]) => [x + dx, y + dy]),
			{ building: 'yes' },
			true
		);
	}
	for (let at = 0; at < STREETS; at++) {
		const [x, y] = /** @type {[number, number]} */ (spot());
		const turn = next() * Math.PI;
		/** @type {[number, number][]} */
		const line = Array.from({ length: 10 }, (_, step) => [
			x + step * 0.00025 * Math.cos(turn) + next() * 0.00002,
			y + step * 0.00025 * Math.sin(turn) + next() * 0.00002
		]);
		const isStreet = at % 3 > 0;
		/** @type {Record<string, string>} */
		const street = { highway: 'residential', name: `测试${at % 2000}路` };
		const tags = isStreet ? street : { highway: 'footway' };
		way(line, tags, false);
	}
	return [...nodes, ...ways];
}

/** @param {string} file */
async function load(file) {
	const { module } = await runnerImport(join(ROOT, file), { configFile: false, logLevel: 'warn' });
	return /** @type {any} */ (module);
}

const { answerFromBase } = await load('tests/unit/server/refresh/answer-from-base.ts');
const { main } = await load('src/lib/server/refresh/command.ts');
const folder = mkdtempSync(join(tmpdir(), 'refresh-'));
try {
	const root = join(folder, 'geodata');
	cpSync(join(ROOT, 'geodata'), root, { recursive: true });
	const answer = answerFromBase(root);
	answer.elements = answer.elements.concat(district(10_000_000));
	const input = join(folder, 'answer.json');
	const text = JSON.stringify(answer);
	writeFileSync(input, text);
	const size_mb = Math.round(text.length / 1e6);
	console.log(`${answer.elements.length} elements, ${size_mb} MB`);
	for (const run of ['first', 'second']) {
		const began = performance.now();
		/** @type {string[]} */
		const printed = [];
		const code = await main(
			[input, '--with', 'buildings,footways'],
			(/** @type {string} */ line) => printed.push(line),
			root
		);
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		const peak_mb = Math.round(process.resourceUsage().maxRSS / 1024);
		console.log(`${run} run: ${seconds} s, peak ${peak_mb} MB, ended with ${code}`);
		const lines = printed.join('\n').split('\n');
		console.log(
			lines
				.filter((line) =>
					/^(roads|footways|buildings| {2}(left out|[a-z-]+( [a-z0-9-]+)?: )|Nothing|Refused|geodata)/.test(
						line
					)
				)
				.join('\n')
		);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
