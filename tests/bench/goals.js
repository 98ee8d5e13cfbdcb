/** What the map's start should be beside other pages, and a run's figures held against it. Pure. */
import { cell, head, kilobytes, mark, range } from './cells.js';
import { ratio } from './statistics.js';

/** @typedef {'raw' | 'throttled'} Pace */
/** @typedef {Record<string, import('./statistics.js').Summary | null>} Figures medians of one page */
/** @typedef {'byHand' | 'ourStyle' | 'leaflet'} Other */

/**
 * @typedef {object} Goal
 * @property {string} label
 * @property {string} ours the figure of our page
 * @property {string} theirs the figure of the pages that it is held against
 * @property {Other[]} beside none where the goal is a figure of ours itself
 * @property {Record<Pace, number | null>} most ours to theirs, or ours itself; null where there is no goal
 */

/** @type {Other[]} */
const BARE = ['byHand', 'ourStyle'];

/** @param {string} key @param {string} label @param {number} most @returns {Goal} */
const besideBare = (key, label, most) => ({
	label,
	ours: key,
	theirs: key,
	beside: BARE,
	most: { raw: most, throttled: most }
});

/** @type {Goal[]} */
export const GOALS = [
	besideBare('idle', 'first idle frame, ms', 1),
	besideBare('blocking', 'blocking time, ms', 0.8),
	besideBare('longest', 'longest task, ms', 1),
	besideBare('bytes', 'bytes until idle, kB', 1.1),
	{
		label: 'largest paint, ms',
		ours: 'lcp',
		theirs: 'idle',
		beside: ['leaflet'],
		most: { raw: 0.4, throttled: 0.33 }
	},
	{
		label: 'follows a finger, ms',
		ours: 'followed',
		theirs: 'followed',
		beside: ['leaflet'],
		most: { raw: 1, throttled: 1 }
	},
	{
		label: 'worst input delay, ms',
		ours: 'inputDelay',
		theirs: 'inputDelay',
		beside: [],
		most: { raw: null, throttled: 200 }
	},
	{
		label: '… until its frame, ms',
		ours: 'inputShown',
		theirs: 'inputShown',
		beside: [],
		most: { raw: null, throttled: null }
	}
];

/** @type {Record<Other, string>} */
const NAMES = { byHand: 'bare, by hand', ourStyle: 'bare, our style', leaflet: 'Leaflet' };

/**
 * @param {number | null} value
 * @param {number | null} most
 * @returns {boolean | null} null where there is nothing to hold against the goal, or no goal
 */
export function isMet(value, most) {
	return value === null || most === null ? null : value <= most;
}

const verdict = (/** @type {boolean | null} */ met) => (met === null ? '' : mark(met));

/**
 * @param {Goal} goal
 * @param {Record<Other | 'ours', Figures>} pages
 * @param {Pace} pace
 */
function goalLine({ label, ours, theirs, beside, most }, pages, pace) {
	const write = label.endsWith('kB') ? kilobytes : Math.round;
	const own = pages.ours[ours] ?? null;
	const goal = most[pace];
	const line = head(label) + cell(range(own, write));
	if (beside.length === 0) {
		const aim =
			goal === null ? '' : `  goal ≤ ${goal} ms: ${verdict(isMet(own?.median ?? null, goal))}`;
		const bare = pages.byHand[theirs];
		return `${line}${bare ? `${cell(range(bare, write))}  ${NAMES.byHand}` : ''}${aim}`;
	}
	const others = beside.map((other) => {
		const figure = pages[other][theirs] ?? null;
		const value = ratio(own, figure);
		const found = `${value?.toFixed(2) ?? '–'} ${verdict(isMet(value, goal))}`;
		return `${cell(range(figure, write))}${found.padStart(13)}`;
	});
	const name = beside === BARE ? '' : `  ${beside.map((other) => NAMES[other]).join()}`;
	return `${line}${others.join('')}${name}  goal ≤ ${goal}`;
}

/**
 * Every goal with our figure, those that it is held against, ours to theirs, and whether that is met.
 *
 * @param {{ condition: string, pace: Pace, pages: Record<Other | 'ours', Figures> }} comparison
 * @param {number} count how many runs the medians are of
 * @returns {string}
 */
export function goalTable({ condition, pace, pages }, count) {
	const names = BARE.map((other) => cell(NAMES[other]) + 'ratio'.padStart(13));
	return [
		`The map's start, median (least–most) of ${count}, 1440×900 — ${condition}`,
		head('') + cell('ours, /en/') + names.join(''),
		...GOALS.map((goal) => goalLine(goal, pages, pace))
	].join('\n');
}
