import { MapLibreMap } from './maplibre';

/** A map whose next frame can be made to wait, and drawn with more or fewer pixels. */
export class PacedMap extends MapLibreMap {
	/** whether frames wait */
	isPaused = false;
	#isAsked = false;

	/** Asks for a frame: MapLibre's own way, also from within, to have one drawn. */
	override triggerRepaint(): void {
		// Undefined while MapLibre's own constructor runs.
		if (this.isPaused) this.#isAsked = true;
		else super.triggerRepaint();
	}

	/** Draws the frame that was asked for meanwhile, if one was. */
	resume(): void {
		this.isPaused = false;
		if (!this.#isAsked) return;
		this.#isAsked = false;
		this.triggerRepaint();
	}

	/**
	 * Draws the next frames with other pixels; the canvas is blank until then. `setPixelRatio` would tell of a move
	 * that is none, and end the gesture in the middle of which this is called.
	 *
	 * @param ratio pixels of the canvas for each CSS pixel; null for those of the screen, on whichever the window is
	 */
	drawAt(ratio: number | null): void {
		// A lost context has no canvas to size; a restored one gets the size of this ratio.
		this._overridePixelRatio = ratio;
		if (!this.painter.context.gl.isContextLost()) this._resizeInternal(false);
		this.triggerRepaint();
	}
}
