/** The placed layers as the reader orders, names and shows them. */
import { OWN_HUES } from '../../../layers/paint/own-hues';
import type { DrawnLayer, LayerStyle, LegendClass, PlacedLayer } from '../protocol/placed';

/** A layer of the list. */
export interface ListedLayer {
	readonly placed: PlacedLayer;
	readonly name: string;
	readonly isHidden: boolean;
	/** the index of its hue */
	readonly colour: number;
	readonly style: LayerStyle | null;
}

/** The hues for single layers; the last of all is for others of a class. */
const HUES = OWN_HUES.length - 1;

export class OwnList {
	/** the topmost first */
	layers = $state.raw<readonly ListedLayer[]>([]);
	/** the classes of layers that are coloured by a column */
	legends = $state.raw<Readonly<Record<number, readonly LegendClass[]>>>({});
	#added = 0;

	add(placed: PlacedLayer): void {
		const colour = this.#added++ % HUES;
		const listed = { placed, name: placed.name, isHidden: false, colour, style: null };
		this.layers = [listed, ...this.layers];
	}

	/** Adds layers that were kept, below those that are there. */
	restore(layers: readonly ListedLayer[]): void {
		this.layers = [...this.layers, ...layers];
		this.#added += layers.length;
	}

	change(id: number, changes: Partial<ListedLayer>): void {
		this.layers = this.layers.map((one) => (one.placed.id === id ? { ...one, ...changes } : one));
	}

	/** Removes a layer; returns a function that puts it back where it was. */
	remove(id: number): () => void {
		const before = this.layers;
		const at = before.findIndex(({ placed }) => placed.id === id);
		const removed = before[at];
		this.layers = before.filter(({ placed }) => placed.id !== id);
		return () => {
			if (!removed || this.layers.some(({ placed }) => placed.id === id)) return;
			const layers = [...this.layers];
			layers.splice(Math.min(at, layers.length), 0, removed);
			this.layers = layers;
		};
	}

	/** Moves a layer up or down by one. */
	shift(id: number, step: -1 | 1): void {
		const at = this.layers.findIndex(({ placed }) => placed.id === id);
		const to = at + step;
		if (at < 0 || to < 0 || to >= this.layers.length) return;
		const layers = [...this.layers];
		[layers[at], layers[to]] = [layers[to]!, layers[at]!];
		this.layers = layers;
	}

	find(id: number): ListedLayer | null {
		return this.layers.find(({ placed }) => placed.id === id) ?? null;
	}

	/** What is drawn, from the bottom up. */
	get drawn(): DrawnLayer[] {
		return this.layers
			.filter(({ isHidden }) => !isHidden)
			.map(({ placed, colour, style }) => ({ id: placed.id, colour, style }))
			.reverse();
	}
}
