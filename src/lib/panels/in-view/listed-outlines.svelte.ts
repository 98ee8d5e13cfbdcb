/** The outlines from which the list computes distances. */
import { loadOutlines, type OutlinesByLayer } from '#lib/catalogue/outlines/load-outlines';
import { OUTLINED, type OutlinedLayer } from '#lib/layers/layer-ids';

/**
 * Outlines by layer as they are loaded. Until then, or where they cannot be loaded, features are
 * their points.
 */
export class ListedOutlines {
	#byLayer = $state.raw<OutlinesByLayer>({});

	/**
	 * Made while a component is set up.
	 * @param isListed whether anything of a layer is listed: its file may be large, and is loaded
	 * only then. That of places is loaded at once.
	 * @param dataRoot the address of `/data/`, with the base path
	 */
	constructor(isListed: (layer: OutlinedLayer) => boolean, dataRoot: string) {
		for (const layer of OUTLINED) {
			const isWanted = $derived(layer === 'places' || isListed(layer));
			$effect(() => (isWanted ? this.#load(layer, dataRoot) : undefined));
		}
	}

	/** The loaded outlines. */
	get byLayer(): OutlinesByLayer {
		return this.#byLayer;
	}

	/** Returns a function that discards a late answer. */
	#load(layer: OutlinedLayer, dataRoot: string): () => void {
		let isLate = false;
		loadOutlines(dataRoot, layer).then(
			(known) => {
				if (!isLate) this.#byLayer = { ...this.#byLayer, [layer]: known };
			},
			() => {}
		);
		return () => (isLate = true);
	}
}
