/** The outlines from which the list says how far its features are. */
import { loadOutlines, type OutlinesByLayer } from '#lib/catalogue/outlines/load-outlines';
import { OUTLINED, type OutlinedLayer } from '#lib/layers/layer-ids';

/** Outlines by layer as they arrive. Until then, or where they do not come, features are their points. */
export class ListedOutlines {
	#byLayer = $state.raw<OutlinesByLayer>({});

	/**
	 * Made while a component is set up.
	 * @param isListed whether anything of a layer is listed: its file may be large, and is read only then.
	 *   That of places is read at once.
	 * @param dataRoot the address of `/data/`, with the base path
	 */
	constructor(isListed: (layer: OutlinedLayer) => boolean, dataRoot: string) {
		for (const layer of OUTLINED) {
			const isWanted = $derived(layer === 'places' || isListed(layer));
			$effect(() => (isWanted ? this.#load(layer, dataRoot) : undefined));
		}
	}

	/** What is loaded. */
	get byLayer(): OutlinesByLayer {
		return this.#byLayer;
	}

	/** Returns how to make an answer void that comes late. */
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
