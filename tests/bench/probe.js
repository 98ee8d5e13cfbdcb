/** What is watched inside a page, from before its first line of script. */

/**
 * @typedef {object} Seen milliseconds since the start of the navigation; null where not seen
 * @property {number | null} fcp first contentful paint
 * @property {number | null} lcp largest contentful paint
 * @property {number | null} list a link of the list of places is in the page
 * @property {number | null} started the map has begun: MapLibre's canvas is in the page
 * @property {number | null} idle the map's first frame in which nothing is missing
 * @property {import('./tasks.js').Task[]} tasks the long tasks of the page's own main thread
 */

/** @typedef {Window & { bench: Seen }} Watched */

/**
 * For `addInitScript`: it must not use anything from outside itself. Our page says that its map
 * is idle by taking `aria-busy` from the map's region; the bare page writes `idle` itself.
 */
export function watch() {
	const page = /** @type {Watched & typeof globalThis} */ (/** @type {unknown} */ (window));
	/** @type {Seen} */
	const seen = { fcp: null, lcp: null, list: null, started: null, idle: null, tasks: [] };
	page.bench = seen;
	let busy = false;
	const look = () => {
		const now = performance.now();
		if (document.querySelector('[role=list] a')) seen.list ??= now;
		if (document.querySelector('.maplibregl-canvas')) seen.started ??= now;
		const isBusy = document.querySelector('section.map[aria-busy]') !== null;
		if (busy && !isBusy) seen.idle ??= now;
		busy = isBusy;
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: ['aria-busy']
	});
	new PerformanceObserver((list) => {
		for (const { name, startTime } of list.getEntries()) {
			if (name === 'first-contentful-paint') seen.fcp = startTime;
		}
	}).observe({ type: 'paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) seen.lcp = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			seen.tasks.push({ start: startTime, ms: duration });
		}
	}).observe({ type: 'longtask', buffered: true });
}
