/** The outlines from which the list says how far its features are. */
import {
	loadOutlines,
	type Outlines,
	type OutlinesByLayer
} from '#lib/catalogue/items/load-outlines';

/** Outlines by layer as they arrive. Until then, or where they do not come, features are their points. */
export class ListedOutlines {
	#places = $state.raw<Outlines>();
	#green = $state.raw<Outlines>();
	readonly byLayer = $derived<OutlinesByLayer>({ places: this.#places, green: this.#green });

	/**
	 * Made while a component is set up.
	 * @param listsGreen whether green is listed: its file is large, and read only then
	 * @param dataRoot the address of `/data/`, with the base path
	 */
	constructor(listsGreen: () => boolean, dataRoot: string) {
		$effect(() => this.#load('places', dataRoot));
		const isListed = $derived(listsGreen());
		$effect(() => (isListed ? this.#load('green', dataRoot) : undefined));
	}

	/** Returns how to make an answer void that comes late. */
	#load(layer: 'places' | 'green', dataRoot: string): () => void {
		let isLate = false;
		loadOutlines(dataRoot, layer).then(
			(known) => {
				if (isLate) return;
				if (layer === 'green') this.#green = known;
				else this.#places = known;
			},
			() => {}
		);
		return () => (isLate = true);
	}
}
