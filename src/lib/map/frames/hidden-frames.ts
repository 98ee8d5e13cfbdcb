/**
 * Frames that nobody sees are drawn small, and one after the other. Until its first complete one the map lies below
 * the still picture, and asks for another frame for every file that arrives. At an eighth of the pixels each way
 * they cost a sixty-fourth of the filling, and the layers of a frame are drawn one by one, so that the page answers
 * between them (warm-up.ts). The canvas is not shown meanwhile (MapView.svelte), so that the page never waits for the
 * graphics card: the next frame does.
 */
import { whenDrawn } from './drawing-done';
import { MovingFrames } from './moving-frames';
import type { PacedMap } from '../maplibre/paced-map';
import { WarmUp } from './warm-up';

/** Pixels of the canvas for each CSS pixel while the map is hidden. */
export const HIDDEN_RATIO = 1 / 8;

/** A map's frames from its creation until it is shown, from when on `MovingFrames` has them. */
export class HiddenFrames {
	readonly #map: PacedMap;
	readonly #moving: MovingFrames;
	readonly #warmUp: WarmUp | undefined;
	#isSmall: boolean;
	/** when the last frame is drawn */
	#ready: Promise<void> = Promise.resolve();

	/** @param isSmall whether the map was created with `HIDDEN_RATIO` */
	constructor(map: PacedMap, isSmall: boolean) {
		this.#map = map;
		this.#isSmall = isSmall;
		this.#moving = new MovingFrames(map);
		if (isSmall) {
			this.#warmUp = new WarmUp(map);
			map.on('render', this.#pace);
		} else this.#moving.begin();
	}

	/** The next frame waits for the card. */
	readonly #pace = () => {
		this.#map.isPaused = true;
		this.#ready = this.#draw().then(() => this.#map.resume());
	};

	async #draw(): Promise<void> {
		await this.#warmUp?.catchUp();
		await new Promise<void>((resolve) => this.#whenDrawn(resolve));
	}

	/** Everything is there: draws one more frame, for the eyes, and calls back when that can be seen. */
	async complete(done: () => void): Promise<void> {
		await this.#ready;
		if (this.#sharpen()) this.whenNextIsDrawn(done);
		else done();
	}

	/** Draws all pixels from now on. Returns whether that needs another frame. */
	#sharpen(): boolean {
		if (!this.#isSmall) return false;
		this.#isSmall = false;
		this.#warmUp?.end();
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
		this.#sharpen();
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
