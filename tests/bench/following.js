/** How soon a map follows the finger: from the navigation to the first frame in which a drag has moved it. */
import { breathe, dragger } from './drag.js';
import { freshPage, PATIENCE_MS } from './visit.js';

/**
 * For `addInitScript`. Looks in each frame, after its input and before it is painted, whether what is there to see has
 * moved since the frame before: our still picture, once it has arrived, or Leaflet's drawing, once there is one. Where
 * our live map came first, its move is seen by the address. An empty map that moves shows nobody anything.
 */
function watchMove() {
	const page = /** @type {{ followed?: number }} */ (/** @type {unknown} */ (window));
	/** @returns {{ what: string, at: number, canBeDragged: boolean }} */
	const seen = () => {
		const xOf = (/** @type {string} */ selector) =>
			document.querySelector(selector)?.getBoundingClientRect().x ?? 0;
		if (document.querySelector('.leaflet-overlay-pane canvas')) {
			return { what: 'drawing', at: xOf('.leaflet-map-pane'), canBeDragged: true };
		}
		const picture = '.map .frame[data-bounds]';
		/** @type {HTMLImageElement | null} */
		const image = document.querySelector(`${picture} img`);
		if (image?.complete && getComputedStyle(image).visibility === 'visible') {
			// What is being laid out moves as well, but no finger has moved it then.
			const style = document.querySelector('section.map')?.getAttribute('style');
			return { what: 'picture', at: xOf(picture), canBeDragged: !!style?.includes('--still') };
		}
		return { what: 'address', at: location.hash.length, canBeDragged: true };
	};
	let last = { what: '', at: 0 };
	const look = () => {
		const { what, at, canBeDragged } = seen();
		if (canBeDragged && what === last.what && at !== last.at) page.followed ??= performance.now();
		last = { what, at };
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./visit.js').Slowness} slowness
 * @returns {Promise<number>} milliseconds since the start of the navigation
 * @throws {Error} where it never followed
 */
export async function untilFollowed(browser, url, slowness) {
	const { context, page } = await freshPage(browser, slowness);
	const drag = await dragger(page);
	await page.addInitScript(watchMove);
	try {
		await page.goto(url, { waitUntil: 'commit' });
		for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
			// Asked between two drags: a page that is given more of them meanwhile answers nothing for minutes.
			await drag();
			const followed = await page.evaluate(
				() => /** @type {{ followed?: number }} */ (/** @type {unknown} */ (window)).followed
			);
			if (followed !== undefined) return followed;
			await breathe();
		}
		throw new Error(`The map of ${url} never followed a drag.`);
	} finally {
		await context.close();
	}
}
