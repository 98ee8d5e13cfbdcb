/**
 * Draws a moving map with fewer pixels where the graphics card is slow, so that it follows the hand and the page
 * answers meanwhile, and with all of them as soon as it rests. A phone with many pixels and a weak card needs a tenth
 * of a second for a frame; a computer without a card, whose processor draws, half a second, for which the page waits.
 */
import { whenDrawn } from './drawing-done';
import type { PacedMap } from '../maplibre/paced-map';

/** A whole frame that takes longer makes a move stutter, milliseconds. */
const SLOW_MS = 100;
/** What a frame of a move may take, milliseconds; its share of the filling is what can be saved. */
const AIM_MS = 60;
/** The fewest pixels, as a share of the screen's each way: with less, names are blots and roads stairs. */
const LEAST_SHARE = 0.4;
/** A canvas of fewer pixels does not take its time for filling them. */
const FEW_PIXELS = 300_000;
/** How long the map rests before it is drawn whole, milliseconds: a hand that drags again does not wait for it. */
const REST_MS = 350;
/** So often that is waited for again while something is still missing, which would be another whole frame. */
const RESTS = 3;
/** So many whole frames are remembered. The quickest counts: any may have waited for something else. */
const REMEMBERED = 3;

/** The share of the screen's pixels each way at which a frame is quick, from how long whole ones take, milliseconds. */
export function shareFor(wholeFrames_ms: readonly number[]): number {
	const quickest = Math.min(...wholeFrames_ms);
	if (!Number.isFinite(quickest) || quickest <= SLOW_MS) return 1;
	return Math.max(LEAST_SHARE, Math.sqrt(AIM_MS / quickest));
}

/** The frames of a map that is seen. */
export class MovingFrames {
	readonly #map: PacedMap;
	/** how long the last whole frames took, milliseconds */
	#whole: number[] = [];
	/** what the canvas has while it is coarse; null while it has the screen's pixels */
	#coarse: number | null = null;
	#isBegun = false;
	#isMeasured = false;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#movedAt = -Infinity;

	constructor(map: PacedMap) {
		this.#map = map;
	}

	/** Follows the map's moves from now on; once. */
	begin(): void {
		if (this.#isBegun) return;
		this.#isBegun = true;
		const map = this.#map;
		map.on('movestart', () => {
			// A single jump is no move; one after the other, under a hand that still moves the picture, are.
			if (map.isMoving() || performance.now() - this.#movedAt < REST_MS) this.#coarsen();
			this.#movedAt = performance.now();
		});
		map.on('move', () => map.isMoving() && this.#coarsen());
		map.on('moveend', () => this.#rest(RESTS));
		map.on('render', this.#measure);
		// A copy for paper is taken of what is drawn.
		addEventListener('beforeprint', this.#sharpen, { capture: true });
		map.on('remove', () => {
			clearTimeout(this.#resting);
			removeEventListener('beforeprint', this.#sharpen, { capture: true });
		});
	}

	/** The map was moved just now: its next frames are a move's, until it rests. */
	moved(): void {
		this.#movedAt = performance.now();
		this.#coarsen();
		this.#rest(RESTS);
	}

	/** Takes note of how long a whole frame took the card, milliseconds. */
	learn(whole_ms: number): void {
		this.#whole = [...this.#whole, whole_ms].slice(-REMEMBERED);
	}

	#coarsen(): void {
		clearTimeout(this.#resting);
		const share = shareFor(this.#whole);
		const { width, height } = this.#map.getCanvas();
		if (share === 1 || this.#coarse !== null || width * height < FEW_PIXELS) return;
		this.#coarse = share * devicePixelRatio;
		this.#map.drawAt(this.#coarse);
	}

	/** Draws all pixels after a while, and once nothing is missing, if that is soon. */
	#rest(patience: number): void {
		clearTimeout(this.#resting);
		if (this.#coarse === null) return;
		this.#resting = setTimeout(() => {
			if (patience > 0 && !this.#map.loaded()) this.#rest(patience - 1);
			else this.#sharpen();
		}, REST_MS);
	}

	readonly #sharpen = () => {
		clearTimeout(this.#resting);
		if (this.#coarse === null) return;
		// Somebody else draws the map for a copy, and sets it back to this afterwards.
		if (this.#map.getPixelRatio() !== this.#coarse) return this.#rest(0);
		this.#coarse = null;
		this.#map.drawAt(null);
	};

	/** One whole frame after the other is measured, not each: the card is asked for it every few milliseconds. */
	readonly #measure = () => {
		if (this.#coarse !== null || this.#isMeasured) return;
		this.#isMeasured = true;
		const since = performance.now();
		whenDrawn(this.#map.getCanvas().getContext('webgl2'), () => {
			this.#isMeasured = false;
			this.learn(performance.now() - since);
		});
	};
}
