/**
 * Waits until the still picture is painted. Until then nothing hydrates the page: hydration takes
 * the main thread for seconds on a weak phone, during which the picture would be loaded but not
 * painted.
 */

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
 * Loads the module scripts that the head has deferred until the picture is painted;
 * first-view.server.ts names them.
 */
export function askForTheRest(): void {
	const rest = document.querySelector<HTMLTemplateElement>('template#after-picture');
	if (rest) document.head.append(rest.content);
}
