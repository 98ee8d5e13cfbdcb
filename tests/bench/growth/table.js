/** The bench of growth as a table for a terminal: each figure, and how many times that of the first column it is. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { head, kilobytes, range } from '../cells.js';

/**
 * @typedef {object} Column
 * @property {string} label
 * @property {Record<string, number | null>} bytes
 * @property {Record<string, import('../statistics.js').Summary | null>} times
 */
/** @typedef {readonly [key: string, label: string, write?: (value: number) => string]} Line */

/** Files whose size is read; their keys are those of `BYTES`. */
const FILES = /** @type {Record<string, string>} */ ({
	firstHtml: 'en/index.html',
	placeHtml: 'en/places/made-up-1/index.html',
	compareHtml: 'en/compare/index.html',
	items: 'data/items/places.json',
	outlines: 'data/map/places.geojson',
	points: 'data/map/place-points.geojson',
	circles: 'data/map/place-circles.geojson',
	search: 'data/search.json',
	compare: 'data/items/compare.2.json',
	roads: 'data/map/roads-main.geojson',
	picture: 'picture/light-wide.svg'
});

/** @type {readonly Line[]} */
export const BYTES = [
	['firstHtml', 'first page, HTML, kB'],
	['placeHtml', 'a place’s page, HTML, kB'],
	['compareHtml', 'comparison, HTML, kB'],
	['picture', 'still picture, kB'],
	['items', 'items/places.json, kB'],
	['outlines', 'map/places, kB'],
	['points', 'map/place-points, kB'],
	['circles', 'map/place-circles, kB'],
	['roads', 'map/roads-main, kB'],
	['search', 'search.json, kB'],
	['compare', 'items/compare.2.json, kB']
];

/** @type {readonly Line[]} */
export const TIMES = [
	['bytes', 'until idle, kB', kilobytes],
	['fcp', 'first contentful paint, ms'],
	['lcp', 'largest paint, ms'],
	['list', 'list has links, ms'],
	['idle', 'first idle frame, ms'],
	['blocking', 'blocking time, ms'],
	['longest', 'longest task, ms'],
	['heap', 'heap of the page, MB', (value) => value.toFixed(1)],
	['searchFirst', 'first answer, index, ms'],
	['searchKey', 'key to results, ms', (value) => value.toFixed(1)],
	['searchDrawn', '… to their frame, ms', (value) => value.toFixed(1)],
	['filterDone', 'filter to the list, ms', (value) => value.toFixed(1)],
	['filterDrawn', '… to its frame, ms', (value) => value.toFixed(1)],
	['scrolled', 'a step down the list, ms', (value) => value.toFixed(1)],
	['compared', 'four compared, ms']
];

/**
 * The sizes of the files as a host sends them, bytes; null for one that is not there.
 * @param {string} directory the built site
 */
export function fileSizes(directory) {
	return Object.fromEntries(
		Object.entries(FILES).map(([key, file]) => {
			const packed = join(directory, `${file}.br`);
			return [key, existsSync(packed) ? statSync(packed).size : null];
		})
	);
}

/**
 * @param {Column} column
 * @param {string} key
 */
const middle = ({ bytes, times }, key) => bytes[key] ?? times[key]?.median ?? null;

/**
 * @param {string} title
 * @param {readonly Column[]} columns the first one is what the others are compared with
 * @param {readonly Line[]} lines those of which no column knows anything are left out
 * @param {number} runs
 * @returns {string}
 */
export function growthTable(title, columns, lines, runs) {
	const [first] = columns;
	const known = lines.filter(([key]) => columns.some((column) => middle(column, key) !== null));
	const rows = known.map(([key, label, write]) => {
		const base = first ? middle(first, key) : null;
		const cells = columns.map((column) => {
			const [size, time, now] = [column.bytes[key], column.times[key], middle(column, key)];
			const figure = size == null ? range(time ?? null, write) : kilobytes(size);
			const ratio = base && now !== null && column !== first ? `  ${(now / base).toFixed(1)}×` : '';
			return (figure + ratio).padStart(30);
		});
		return head(label) + cells.join('');
	});
	return [
		`${title}: bytes in brotli; times median (least–most) of ${runs}; × the first column`,
		head('') + columns.map(({ label }) => label.padStart(30)).join(''),
		...rows
	].join('\n');
}
