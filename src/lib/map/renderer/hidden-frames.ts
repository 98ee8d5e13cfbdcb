/**
 * Frames that nobody sees are drawn small. Until its first complete one the map lies below the still picture, and
 * draws another frame for every file that arrives: nine of them on one start. At an eighth of the pixels each way
 * they cost a sixty-fourth of the filling; shader programs, buffers and names are made all the same, and are
 * there when the first frame is drawn that is seen.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Pixels of the canvas for each CSS pixel while the map is hidden. */
export const HIDDEN_RATIO = 1 / 8;

/** How sharp a map draws: small while it is hidden, then as the screen is. */
export class Sharpness {
	readonly #map: MapLibreMap;
	#isSmall: boolean;
	/** true while the canvas changes its size, which the map tells as a move and is none */
	isChanging = false;

	/** @param isSmall whether the map was created with `HIDDEN_RATIO` */
	constructor(map: MapLibreMap, isSmall: boolean) {
		this.#map = map;
		this.#isSmall = isSmall;
	}

	/** Draws all pixels from now on. Returns whether that needs another frame. */
	sharpen(): boolean {
		if (!this.#isSmall) return false;
		this.#isSmall = false;
		this.isChanging = true;
		// Its type knows no way back to the screen's own ratio, which follows the window to another screen; its
		// code does: an override that is not set.
		this.#map.setPixelRatio(undefined as unknown as number);
		this.isChanging = false;
		return true;
	}
}
