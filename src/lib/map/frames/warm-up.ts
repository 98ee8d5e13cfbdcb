/**
 * Makes a map ready to be drawn while nobody sees it. A frame of MapLibre's draws every layer in one task, and the
 * first ones link a shader program for each kind of paint, for which the page waits. Until the map is shown its
 * frames therefore draw nothing: they choose tiles and place names as ever, and each layer is drawn afterwards, once
 * for each set of its tiles and as many layers in a task as there is time for. Programs, buffers and textures are
 * there when the first frame is drawn that is seen.
 */
import { nextTurn, TASK_MS } from '../../state/device/next-turn';
import type { PacedMap } from '../maplibre/paced-map';

type Painter = PacedMap['painter'];
/** A frame as MapLibre would have drawn it: the style, where the camera looks, and what is the same for all layers. */
type Frame = Parameters<Painter['render']>;

/** Takes the frames of a map from its creation until `end`. */
export class WarmUp {
	readonly #map: PacedMap;
	/** A context that was lost comes back with another painter, which draws. */
	readonly #painter: Painter;
	#frame: Frame | null = null;
	/** the tiles with which a layer was last drawn */
	readonly #drawn = new Map<string, string>();
	/** whether there are tiles by now that the last frame has neither placed names for nor uploaded */
	#isOld = false;
	#isOver = false;

	constructor(map: PacedMap) {
		this.#map = map;
		this.#painter = map.painter;
		this.#painter.render = (...frame) => {
			this.#frame = frame;
			this.#isOld = false;
			for (const manager of Object.values(frame[0].tileManagers))
				if (manager.used) manager.prepare(this.#painter.context);
		};
		map.on('sourcedata', this.#age);
	}

	readonly #age = () => {
		this.#isOld = true;
	};

	/**
	 * Draws the layers of the last frame that have other tiles than before. Resolves when all are drawn, or left to
	 * the next frame because more tiles have arrived. Where a layer cannot be drawn alone, frames are MapLibre's own
	 * from then on.
	 */
	async catchUp(): Promise<void> {
		const frame = this.#frame;
		if (!frame) return;
		let since = -Infinity;
		for (const id of [...frame[0]._order]) {
			if (performance.now() - since > TASK_MS) {
				await nextTurn();
				since = performance.now();
			}
			if (this.#isOld || this.#isOver || this.#painter !== this.#map.painter) return;
			try {
				this.#draw(frame, id);
			} catch (error) {
				console.error(error);
				this.end();
				this.#map.triggerRepaint();
			}
		}
	}

	/** Frames are MapLibre's own again. */
	end(): void {
		this.#isOver = true;
		this.#map.off('sourcedata', this.#age);
		Reflect.deleteProperty(this.#painter, 'render');
	}

	#draw([style, transform, data]: Frame, id: string): void {
		const layer = style._layers[id];
		if (!layer || layer.isHidden(transform.zoom)) return;
		const manager = style.tileManagers[layer.source];
		if (layer.source && !manager) return;
		const tiles = manager?.getVisibleCoordinates(layer.type === 'symbol').join() ?? 'everywhere';
		if (!tiles || this.#drawn.get(id) === tiles) return;
		this.#drawn.set(id, tiles);
		const alone = Object.create(style, {
			_order: { value: [id] },
			tileManagers: { value: manager ? { [layer.source]: manager } : {} }
		});
		const { render } = Object.getPrototypeOf(this.#painter) as Painter;
		render.call(this.#painter, alone, transform, data);
	}
}
