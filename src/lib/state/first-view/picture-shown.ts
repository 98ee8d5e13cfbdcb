/**
 * Waits until the still picture is painted. Until then nothing hydrates the page: hydration takes
 * the main thread for seconds on a weak phone, during which the picture would be loaded but not
 * painted.
 */

import { nextTurn, TASK_MS } from '../device/next-turn';

/** The longest wait, milliseconds: without the picture, the live map must still start. */
const PATIENCE_MS = 4_000;

/** What the wait depends on; the page's own unless given. */
export interface PictureSurroundings {
	/** the picture that the page shows, null where it has none or does not show it */
	picture: Pick<HTMLImageElement, 'decode'> | null;
	/** whether the page is visible: a background tab paints nothing */
	visible: boolean;
	/** calls back before the next painting */
	frame: (done: () => void) => void;
}

function surroundings(): PictureSurroundings {
	const elsewhere = document.documentElement.classList.contains('looks-elsewhere');
	return {
		picture: elsewhere ? null : document.querySelector<HTMLImageElement>('img[data-first-view]'),
		visible: document.visibilityState === 'visible',
		frame: requestAnimationFrame
	};
}

/**
 * Resolves once the picture has been painted, at once where there is none, and in any case after
 * four seconds. Never rejects: a picture that fails to load is not worth waiting for.
 */
export async function pictureShown(around = surroundings()): Promise<void> {
	const { picture, visible, frame } = around;
	if (!picture || !visible) return;
	const painted = picture.decode().then(
		// The frame in which it is painted, and what comes after it.
		() => new Promise<void>((done) => frame(() => frame(done))),
		() => {}
	);
	let late: ReturnType<typeof setTimeout> | undefined;
	const patience = new Promise<void>((done) => (late = setTimeout(done, PATIENCE_MS)));
	await Promise.race([painted, patience]);
	clearTimeout(late);
}

/**
 * Loads what the head has deferred until the picture is painted, in its order; first-view.server.ts names it. The
 * first of it is asked for at once, the rest in turns: each of some thirty requests takes a weak phone milliseconds.
 */
export async function askForTheRest(): Promise<void> {
	const rest = document.querySelector<HTMLTemplateElement>('template#after-picture');
	let end = performance.now() + TASK_MS;
	for (const link of rest ? [...rest.content.children] : []) {
		if (performance.now() > end) {
			await nextTurn();
			end = performance.now() + TASK_MS;
		}
		document.head.append(link);
	}
}
