/**
 * When the still picture is on the screen. Until then nothing brings the page to life: that takes the
 * main thread for seconds on a weak phone, in which the picture would be there but not painted.
 */

/** So long at most: where the picture does not come, the living map must. */
const PATIENCE_MS = 4_000;

/** What the wait hangs on; the page's own unless told. */
export interface PictureSurroundings {
	/** the picture that the page shows, null where it has none or does not show it */
	picture: Pick<HTMLImageElement, 'decode'> | null;
	/** whether the page is in view: in a tab at the back nothing is painted */
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
 * four seconds. Never rejects: a picture that cannot be had is not worth waiting for.
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

/** Asks for what the head has put off until the picture is seen; first-view.server.ts names it. */
export function askForTheRest(): void {
	const rest = document.querySelector<HTMLTemplateElement>('template#after-picture');
	if (rest) document.head.append(rest.content);
}
