/** The bench's figures as tables for a terminal. Pure. */
import { cell, head, kilobytes, mark, range } from './cells.js';

/** What the design asks for; printed beside the figures, never asserted. */
export const TARGETS = { oursBefore: 60_000, data: 150_000 };

const CLASSES = /** @type {const} */ ([
	['html', 'HTML'],
	['css', 'CSS'],
	['oursBefore', 'own JS before MapLibre'],
	['ours', 'own JS in all'],
	['maplibre', 'MapLibre (main, worker)'],
	['data', 'map data'],
	['other', 'other'],
	['total', 'total']
]);

const TIMES = /** @type {const} */ ([
	['fcp', 'first contentful paint'],
	['lcp', 'largest contentful paint'],
	['list', 'list has links'],
	['mainAsked', 'MapLibre asked for'],
	['mainArrived', 'MapLibre arrived'],
	['mapStarted', 'map begun'],
	['workerAsked', 'worker asked for'],
	['dataAsked', 'first data asked for'],
	['dataArrived', 'last data arrived'],
	['idle', 'first idle frame']
]);

/**
 * @param {import('./bytes.js').Weight[]} weights
 * @returns {string}
 */
export function weightTable(weights) {
	const rows = CLASSES.map(([key, label]) => {
		const target = key === 'oursBefore' || key === 'data' ? TARGETS[key] : null;
		const met = target === null || weights.every(({ first }) => first[key] <= target);
		const aim = target === null ? '' : `  target ≤ ${kilobytes(target)}: ${mark(met)}`;
		return head(label) + weights.map(({ first }) => cell(kilobytes(first[key]))).join('') + aim;
	});
	const further = (/** @type {'after' | 'detail'} */ when, /** @type {string} */ label) =>
		head(label) + weights.map((weight) => cell(kilobytes(weight[when].total))).join('');
	return [
		'First load until the map is idle, kB over the wire (1 kB = 1000 bytes, bodies only)',
		head('') + weights.map(({ page }) => cell(page.slice(-21))).join(''),
		...rows,
		further('after', '… then by itself'),
		further('detail', '… then at zoom 13.5'),
		head('  files asked for again') + weights.map(({ again }) => cell(again.length)).join('')
	].join('\n');
}

/**
 * @param {import('./turns.js').Comparison} comparison
 * @returns {string}
 */
export function timeTable({ condition, pages, dataRatio, listFirst, runs }) {
	const { byHand, ourStyle, ours } = pages;
	const rows = TIMES.map(
		([key, label]) =>
			head(label) +
			[byHand, ourStyle, ours].map((times) => cell(range(times[key] ?? null))).join('')
	);
	return [
		`Time from navigation, ms, median (least–most) of ${runs.ours.length} — ${condition}`,
		head('') + cell('bare, by hand') + cell('bare, our style') + cell('ours, /en/'),
		...rows,
		`${head('last data, ours : our style')}${cell(dataRatio?.toFixed(2) ?? '–')}`,
		`${head('list before MapLibre')}${cell(`${listFirst} of ${runs.ours.length} runs`)}`
	].join('\n');
}

/**
 * @param {import('./without.js').Without[]} tries
 * @returns {string}
 */
export function listTable(tries) {
	const rows = tries.map(
		({ code, links, reached, ok }) =>
			`${head(code)}${cell(`${links} links`)}  ${ok ? 'usable' : 'NOT usable'}: ${reached ?? 'no page reached'}`
	);
	return ['The list while MapLibre’s code is not there', ...rows].join('\n');
}
