import { MapLibreMap } from './maplibre';

/** A map whose next frame can be made to wait. */
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
}
