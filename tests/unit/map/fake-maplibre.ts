/** What draws a frame: it notes the layers that it was asked for. */
class Painter {
	readonly context = { gl: { isContextLost: () => false } };
	/** the ids of the layers of each drawing */
	readonly drawings: string[][] = [];
	render(style: { readonly _order: string[] }): void {
		this.drawings.push(style._order);
	}
}

/**
 * MapLibre's map as far as the frames of ours need it; for `vi.mock`. One for all tests: files share what they import.
 */
export class MapLibreMap {
	_overridePixelRatio?: number | null;
	/** what the test says of the map */
	readonly is = { moving: false, loaded: true };
	/** what the canvas measures, and whether its card has drawn all that it was asked to */
	readonly canvas = { width: 1600, height: 1200, isDrawn: false };
	/** frames that were asked for */
	frames = 0;
	/** the ratios at which the canvas was sized, null for the screen's own */
	readonly ratios: (number | null)[] = [];
	readonly #listeners: { event: string; listener: () => void; isOnce: boolean }[] = [];
	painter = new Painter();

	on(event: string, listener: () => void) {
		this.#listeners.push({ event, listener, isOnce: false });
	}
	once(event: string, listener: () => void) {
		this.#listeners.push({ event, listener, isOnce: true });
	}
	off(event: string, listener: () => void) {
		const at = this.#listeners.findIndex((one) => one.event === event && one.listener === listener);
		if (at >= 0) this.#listeners.splice(at, 1);
	}
	/** Calls back whoever listens to these events, one event after the other. */
	fire(...events: string[]) {
		for (const event of events) {
			for (const { listener, isOnce } of this.#listeners.filter((one) => one.event === event)) {
				if (isOnce) this.off(event, listener);
				listener();
			}
		}
	}
	isMoving() {
		return this.is.moving;
	}
	loaded() {
		return this.is.loaded;
	}
	triggerRepaint() {
		this.frames += 1;
	}
	/** A screen with two pixels for each CSS pixel. */
	getPixelRatio() {
		return this._overridePixelRatio ?? 2;
	}
	_resizeInternal() {
		this.ratios.push(this._overridePixelRatio ?? null);
	}
	getCanvas() {
		const gl = {
			UNSIGNALED: 0,
			fenceSync: () => ({}),
			flush: () => {},
			getSyncParameter: () => (this.canvas.isDrawn ? 1 : 0),
			deleteSync: () => {}
		};
		return { ...this.canvas, getContext: () => gl };
	}
}
