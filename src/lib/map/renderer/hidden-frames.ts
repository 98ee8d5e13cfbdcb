/**
 * Frames that nobody sees are drawn small, and one after the other. Until its first complete one the map lies below
 * the still picture, and asks for another frame for every file that arrives. At an eighth of the pixels each way
 * they cost a sixty-fourth of the filling; shader programs, buffers and names are made all the same, and are there
 * when the first frame is drawn that is seen. The canvas is not shown meanwhile (MapView.svelte), so that the page
 * never waits for the graphics card: the next frame does.
 */
import { whenDrawn } from './drawing-done';
import type { PacedMap } from './paced-map';

/** Pixels of the canvas for each CSS pixel while the map is hidden. */
export const HIDDEN_RATIO = 1 / 8;

/** A map's frames from its creation until it is shown. */
export class HiddenFrames {
	readonly #map: PacedMap;
	#isSmall: boolean;
	/** true while the canvas changes its size, which the map tells as a move and is none */
	isResizing = false;

	/** @param isSmall whether the map was created with `HIDDEN_RATIO` */
	constructor(map: PacedMap, isSmall: boolean) {
		this.#map = map;
		this.#isSmall = isSmall;
		if (isSmall) map.on('render', this.#pace);
	}

	/** The next frame waits for the card. */
	readonly #pace = () => {
		this.#map.isPaused = true;
		this.#whenDrawn(() => this.#map.resume());
	};

	/** Draws all pixels from now on. Returns whether that needs another frame. */
	sharpen(): boolean {
		if (!this.#isSmall) return false;
		this.#isSmall = false;
		this.isResizing = true;
		// Its type knows no way back to the screen's own ratio, which follows the window to another screen; its
		// code does: an override that is not set.
		this.#map.setPixelRatio(undefined as unknown as number);
		this.isResizing = false;
		return true;
	}

	/** The map is seen from now on: each frame is drawn as it is asked for, and whole. */
	show(): void {
		this.#map.off('render', this.#pace);
		this.sharpen();
		this.#map.resume();
	}

	/** Calls back when the next frame is there to be seen, so that whoever shows it has not to wait for it. */
	whenNextIsDrawn(done: () => void): void {
		this.#map.once('render', () => this.#whenDrawn(done));
	}

	#whenDrawn(done: () => void): void {
		whenDrawn(this.#map.getCanvas().getContext('webgl2'), done);
	}
}
