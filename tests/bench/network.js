/** What a page loads, its worker included: MapLibre fetches its data there. */

/** @typedef {import('./classes.js').Loaded} Loaded */

/**
 * Records every response of a browser context from now on.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {{ loaded: () => Promise<Loaded[]>, failed: string[], pending: () => number,
 *   lastChange: () => number }} `loaded` waits for the sizes of what has finished; `failed` are
 *   addresses that did not arrive or not well; `lastChange` in milliseconds since 1970
 */
export function recordNetwork(context) {
	/** @type {Promise<Loaded>[]} */
	const finished = [];
	/** @type {string[]} */
	const failed = [];
	let pending = 0;
	let last = Date.now();
	const count = (/** @type {number} */ change) => {
		pending += change;
		last = Date.now();
	};
	context.on('request', () => count(1));
	context.on('requestfailed', (request) => {
		count(-1);
		failed.push(`${request.url()} (${request.failure()?.errorText})`);
	});
	context.on('requestfinished', (request) => {
		count(-1);
		const reading = read(request, failed);
		// What arrives while the page is being closed has no size any more, and nobody asks.
		reading.catch(() => {});
		finished.push(reading);
	});
	return {
		loaded: () => Promise.all(finished),
		failed,
		pending: () => pending,
		lastChange: () => last
	};
}

/**
 * @param {import('@playwright/test').Request} request
 * @param {string[]} failed takes the address of a response with a wrong status
 * @returns {Promise<Loaded>}
 */
async function read(request, failed) {
	const response = await request.response();
	if (response && response.status() >= 400) failed.push(`${request.url()} (${response.status()})`);
	// Less than nothing where the answer came from the cache, without its headers; nothing for a
	// worker's own script, which is why the header goes before it.
	const { responseBodySize } = await request.sizes();
	const length = Number(response?.headers()['content-length'] ?? NaN);
	const { startTime, responseEnd } = request.timing();
	return {
		path: new URL(request.url()).pathname,
		bytes: responseBodySize < 0 ? 0 : Number.isFinite(length) ? length : responseBodySize,
		startedAt: startTime,
		endedAt: startTime + responseEnd
	};
}

/**
 * Waits until something is asked for, for so long at most.
 *
 * @param {ReturnType<typeof recordNetwork>} network
 * @param {number} since milliseconds since 1970
 * @param {number} [patience] milliseconds
 */
export async function untilChanged(network, since, patience = 20_000) {
	while (network.lastChange() < since && Date.now() - since < patience) {
		await new Promise((done) => setTimeout(done, 50));
	}
}

/**
 * Waits until nothing has been asked for or has arrived for a while.
 *
 * @param {ReturnType<typeof recordNetwork>} network
 * @param {number} [quiet] milliseconds
 */
export async function untilQuiet(network, quiet = 1000) {
	while (network.pending() > 0 || Date.now() - network.lastChange() < quiet) {
		await new Promise((done) => setTimeout(done, 50));
	}
}
