/**
 * The items of the features in view: places are in memory, those of the base map are fetched when
 * they are listed.
 */
import { untrack } from 'svelte';
import { groundLayer } from '#lib/catalogue/ground/ground-layers';
import { loadGroundItems } from '#lib/catalogue/ground/load-ground-items';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import { isLineLayer, type FeatureRef, type SelectableLayer } from '#lib/layers/layer-ids';
import type { Listable } from './listed';

export class ListedItems {
	#places: () => readonly PlaceItem[];
	#dataRoot: string;
	#ground = $state.raw(new Map<SelectableLayer, ReadonlyMap<string, Listable>>());
	/** layers that are being loaded */
	#pending = $state.raw<ReadonlySet<SelectableLayer>>(new Set());
	/** true where a layer's names could not be fetched */
	failed = $state(false);
	isLoading = $derived(this.#pending.size > 0);

	/** To be made while a component is set up. */
	constructor(
		refs: () => readonly FeatureRef[],
		places: () => readonly PlaceItem[],
		dataRoot: string
	) {
		this.#places = places;
		this.#dataRoot = dataRoot;
		$effect(() => {
			const layers = new Set(refs().map(({ layer }) => layer));
			untrack(() => layers.forEach((layer) => void this.#fetch(layer)));
		});
	}

	/** The item of a feature; null where it does not exist, or is not loaded yet. */
	of = ({ layer, id }: FeatureRef): Listable | null =>
		layer === 'places'
			? (this.#places().find((place) => place.id === id) ?? null)
			: (this.#ground.get(layer)?.get(id) ?? null);

	async #fetch(layer: SelectableLayer): Promise<void> {
		if (
			layer === 'places' ||
			isLineLayer(layer) ||
			this.#ground.has(layer) ||
			this.#pending.has(layer)
		)
			return;
		this.#pending = new Set([...this.#pending, layer]);
		try {
			const items: readonly Listable[] = await loadGroundItems(
				groundLayer(layer).dataset,
				this.#dataRoot
			);
			const byId = new Map(items.map((item) => [item.id, item]));
			this.#ground = new Map(this.#ground).set(layer, byId);
		} catch {
			this.failed = true;
		}
		this.#pending = new Set([...this.#pending].filter((other) => other !== layer));
	}
}
