/**
 * The state of the comparison's page: the places as they are loaded, their rows, their order, and
 * what the map draws of them. To be made while a component is set up.
 */
import { untrack } from 'svelte';
import { loadComparison, type LoadedComparison } from '../../../catalogue/compare/load-comparison';
import { caveatsOf, orderOf, type OrderCaveats } from '../../../catalogue/compare/ranking';
import { LEAST_COMPARED } from '../../../catalogue/compare/row-keys';
import { comparisonRows } from '../../../catalogue/compare/rows';
import { weighed } from '../../../catalogue/compare/weights';
import type { PlaceDetail, PlaceItem } from '../../../catalogue/items/place-item';
import type { ComparisonAddress } from '../../../state/address/compare-parameters';
import { rememberComparison } from '../../../state/navigation/compare-navigation.svelte';
import type { Comparison } from '../../../state/explorer/comparison.svelte';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { extentOfAll, LETTERS, overlayOf } from './on-the-map';
import { inEach } from '../../../i18n/localised';

/** A compared place as a column: its place, its letter, and the index of its cells. */
export interface Column {
	place: PlaceDetail;
	letter: string;
	index: number;
}

export class ComparisonView {
	#explorer: Explorer;
	#comparison: Comparison;
	#places: () => readonly PlaceItem[];
	#dataRoot: string;
	#asked = 0;
	/** the data that is loaded; the earlier one stays until then */
	loaded = $state.raw<LoadedComparison | null>(null);
	failed = $state(false);

	rows = $derived.by(() => {
		if (!this.loaded) return [];
		const { places, data } = this.loaded;
		return comparisonRows({ places, data, nameOf: (id) => this.#nameOf(id) });
	});
	/** the order by weights, whether it is the shown one or not */
	weighed = $derived.by(() => weighed(this.rows, this.#comparison.address.weights));
	/** the row that the places are ordered by; null for weights, or as they were chosen */
	orderRow = $derived.by(
		() => this.rows.find(({ key }) => key === this.#comparison.address.order?.key) ?? null
	);
	#order = $derived.by(() => {
		const { order } = this.#comparison.address;
		return this.orderRow ? orderOf(this.orderRow, order!.descending) : this.weighed.order;
	});
	caveats = $derived.by<OrderCaveats | null>(
		() => this.orderRow && caveatsOf(this.orderRow, this.#order)
	);
	/** the columns from left to right */
	columns = $derived.by<Column[]>(() => {
		const all = this.loaded?.places ?? [];
		// While a place is being loaded or removed, the rows are those of the loaded data.
		return (this.#order.length === all.length ? this.#order : all.map((_, at) => at)).map(
			(index) => ({ place: all[index]!, letter: LETTERS[index]!, index })
		);
	});

	constructor(
		explorer: Explorer,
		comparison: Comparison,
		places: () => readonly PlaceItem[],
		dataRoot: string
	) {
		this.#explorer = explorer;
		this.#comparison = comparison;
		this.#places = places;
		this.#dataRoot = dataRoot;
		// Before anything is rendered: a map that is created on this page begins with these places.
		$effect.pre(() => {
			const { ids } = comparison.address;
			const compared = places().filter(({ id }) => ids.includes(id));
			comparison.extent = compared.length > 0 ? extentOfAll(compared) : null;
			return () => (comparison.extent = null);
		});
		$effect(() => {
			const { ids } = comparison.address;
			untrack(() => void this.#load(ids));
		});
		$effect(() => {
			comparison.overlay = this.loaded && overlayOf(this.loaded, explorer.lang);
			return () => (comparison.overlay = null);
		});
	}

	/**
	 * Changes how the places are compared, and writes the address; another set of places adds a
	 * history entry.
	 */
	change(changes: Partial<ComparisonAddress>): void {
		const address = { ...this.#comparison.address, ...changes };
		this.#comparison.address = address;
		if (changes.ids) this.#comparison.wantsView = true;
		rememberComparison(address, changes.ids !== undefined);
	}

	/** Requests the data that did not load again. */
	retry(): void {
		void this.#load(this.#comparison.address.ids);
	}

	#nameOf(id: string) {
		return this.#places().find((place) => place.id === id)?.name ?? inEach(() => id);
	}

	async #load(ids: readonly string[]): Promise<void> {
		const asked = (this.#asked += 1);
		this.failed = false;
		if (ids.length < LEAST_COMPARED) {
			this.loaded = null;
			return;
		}
		try {
			const loaded = await loadComparison(ids, this.#dataRoot);
			if (asked !== this.#asked) return;
			this.loaded = loaded;
			this.#bringIntoView();
		} catch {
			if (asked === this.#asked) this.failed = true;
		}
	}

	#bringIntoView(): void {
		const { extent, wantsView } = this.#comparison;
		this.#comparison.wantsView = false;
		if (wantsView && extent) this.#explorer.cameraRequest = { type: 'extent', extent };
	}
}
