/**
 * Frames that nobody sees are drawn small, and one after the other. Until its first complete one the map lies below
 * the still picture, and asks for another frame for every file that arrives. At an eighth of the pixels each way
 * they cost a sixty-fourth of the filling; shader programs, buffers and names are made all the same, and are there
 * when the first frame is drawn that is seen. The canvas is not shown meanwhile (MapView.svelte), so that the page
 * never waits for the graphics card: the next frame does.
 */
import { whenDrawn } from './drawing-done';
import { MovingFrames } from './moving-frames';
import type { PacedMap } from './paced-map';

/** Pixels of the canvas for each CSS pixel while the map is hidden. */
export const HIDDEN_RATIO = 1 / 8;

/** A map's frames from its creation until it is shown, from when on `MovingFrames` has them. */
export class HiddenFrames {
	readonly #map: PacedMap;
	readonly #moving: MovingFrames;
	#isSmall: boolean;

	/** @param isSmall whether the map was created with `HIDDEN_RATIO` */
	constructor(map: PacedMap, isSmall: boolean) {
		this.#map = map;
		this.#isSmall = isSmall;
		this.#moving = new MovingFrames(map);
		if (isSmall) map.on('render', this.#pace);
		else this.#moving.begin();
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
		this.#map.drawAt(null);
		return true;
	}

	/**
	 * The map is seen from now on: each frame is drawn as it is asked for, and whole but for a move's.
	 *
	 * @param isMoved whether it was moved just now, and is still looking for places for its names
	 */
	show(isMoved = false): void {
		this.#map.off('render', this.#pace);
		this.sharpen();
		this.#map.resume();
		this.#moving.begin();
		if (isMoved) this.#moving.moved();
	}

	/** Calls back when the next frame is there to be seen, so that whoever shows it has not to wait for it. */
	whenNextIsDrawn(done: () => void): void {
		this.#map.once('render', () => {
			const since = performance.now();
			this.#whenDrawn(() => {
				if (!this.#isSmall) this.#moving.learn(performance.now() - since);
				done();
			});
		});
	}

	#whenDrawn(done: () => void): void {
		whenDrawn(this.#map.getCanvas().getContext('webgl2'), done);
	}
}
