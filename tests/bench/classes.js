/** What a response is, and what a page's responses come to. Pure. */

/**
 * @typedef {object} Loaded a response that has arrived
 * @property {string} path the address without its origin and query
 * @property {number} bytes of the body as it went over the wire, compressed; 0 from the cache
 * @property {number} startedAt when it was asked for, milliseconds since 1970
 * @property {number} endedAt when it had arrived, likewise
 */

/**
 * @typedef {object} MapLibreFiles addresses of the files that MapLibre's code is in
 * @property {string} main
 * @property {string} worker
 */

/** @typedef {'html' | 'css' | 'ours' | 'maplibre' | 'data' | 'other'} Class */

/**
 * @typedef {object} Split bytes by class
 * @property {number} html
 * @property {number} css
 * @property {number} ours JavaScript of ours
 * @property {number} oursBefore as much of it as was asked for before MapLibre's main file
 * @property {number} maplibre main file and worker
 * @property {number} data what the map draws, and nothing else
 * @property {number} other
 * @property {number} total
 */

/** Below this a file that names MapLibre is not MapLibre, characters. */
const SMALLEST = 300_000;

/**
 * Which part of MapLibre a script is, by its content: names of files change with every build.
 * Both parts are large and name the library; only the main one makes the canvas.
 *
 * @param {string} text
 * @returns {keyof MapLibreFiles | null}
 */
export function maplibrePart(text) {
	if (text.length < SMALLEST || !/maplibre/i.test(text)) return null;
	return text.includes('maplibregl-canvas') ? 'main' : 'worker';
}

/**
 * @param {string} path
 * @param {MapLibreFiles} maplibre
 * @returns {Class}
 */
export function classOf(path, maplibre) {
	if (path === maplibre.main || path === maplibre.worker) return 'maplibre';
	if (path.includes('/data/map/')) return 'data';
	if (/\.m?js$/.test(path)) return 'ours';
	if (path.endsWith('.css')) return 'css';
	if (path.endsWith('/') || path.endsWith('.html')) return 'html';
	return 'other';
}

/**
 * Where MapLibre's main file was never asked for, all of our JavaScript came before it.
 *
 * @param {readonly Loaded[]} responses
 * @param {MapLibreFiles} maplibre
 * @returns {Split}
 */
export function split(responses, maplibre) {
	const main = responses.find(({ path }) => path === maplibre.main);
	const result = {
		html: 0,
		css: 0,
		ours: 0,
		oursBefore: 0,
		maplibre: 0,
		data: 0,
		other: 0,
		total: 0
	};
	for (const { path, bytes, startedAt } of responses) {
		const kind = classOf(path, maplibre);
		result[kind] += bytes;
		result.total += bytes;
		if (kind === 'ours' && startedAt < (main?.startedAt ?? Infinity)) result.oursBefore += bytes;
	}
	return result;
}
