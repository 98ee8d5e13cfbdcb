/** Paths that a map is moved along, with the browser's own input: a page cannot tell them from a reader's. */
import { VIEWPORT } from './visit.js';

/** What the panel covers on our map; see `bare.js`. */
const PANEL = 376;
/** The middle of what is left, CSS pixels. */
const AT = { x: (PANEL + VIEWPORT.width) / 2, y: VIEWPORT.height / 2 };

/**
 * The drag: one round and a half on a circle, to the right and, the next time, to the left again. It ends elsewhere: a
 * map that is back where it began has nothing to write anew. CSS pixels, milliseconds.
 */
const CIRCLE = { radius: 150, rounds: 1.5, lasting: 2000 };
/** The pause before a frame's next move, milliseconds. */
const TICK_MS = 8;
/** A hand that rests before it lets go leaves the map without momentum, milliseconds. */
const REST_MS = 200;

/** The wheel: so many notches in, and as many out. Chromium's own size of a notch, CSS pixels. */
const WHEEL = { notches: 8, size: 100, every: 125 };
/** What MapLibre's last notch still moves, milliseconds. */
const LAST_NOTCH_MS = 300;

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @typedef {import('@playwright/test').CDPSession} Session */

/**
 * Drags the map along a circle at an even pace, however fast the page draws: a slow page gets fewer moves.
 *
 * @param {Session} session
 * @param {number} run
 */
async function pan(session, run) {
	const side = run % 2 === 0 ? 1 : -1;
	const send = (/** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type, share = 0) => {
		const angle = 2 * Math.PI * CIRCLE.rounds * share;
		return session.send('Input.dispatchMouseEvent', {
			type,
			x: AT.x + side * CIRCLE.radius * (1 - Math.cos(angle)),
			y: AT.y + CIRCLE.radius * Math.sin(angle),
			button: 'left',
			buttons: type === 'mouseReleased' ? 0 : 1,
			clickCount: 1
		});
	};
	await send('mousePressed');
	const start = Date.now();
	for (let share = 0; share < 1;) {
		share = Math.min(1, (Date.now() - start) / CIRCLE.lasting);
		// It resolves when the page has dealt with it, once a frame.
		await send('mouseMoved', share);
		await wait(TICK_MS);
	}
	await wait(REST_MS);
	await send('mouseReleased');
}

/**
 * Turns the wheel notch by notch, in and out again, not waiting for the page.
 *
 * @param {Session} session
 */
async function zoom(session) {
	const sent = [];
	for (let notch = 0; notch < 2 * WHEEL.notches; notch++) {
		const deltaY = notch < WHEEL.notches ? -WHEEL.size : WHEEL.size;
		sent.push(
			session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...AT, deltaX: 0, deltaY })
		);
		await wait(WHEEL.every);
	}
	await Promise.all(sent);
	await wait(LAST_NOTCH_MS);
}

/** @type {Record<'pan' | 'zoom', (session: Session, run: number) => Promise<void>>} */
export const PATHS = { pan, zoom };
