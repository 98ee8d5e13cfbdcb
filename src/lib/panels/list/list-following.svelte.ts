/**
 * Which order the list of places has, and what it says of distances: it follows the map and the reader's
 * position, until the reader chooses an order.
 */
import { untrack } from 'svelte';
import {
	minutesTo,
	orderFor,
	sectionsByDistance,
	sectionsByKind,
	sectionsByMinutes,
	type ListSection
} from '#lib/catalogue/filter/list-order';
import { hubOfOrder, type ListOrder } from '#lib/catalogue/filter/order-names';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import { likelyMinutesWords } from '#lib/catalogue/words/reach-words';
import type { Way } from '#lib/catalogue/kinds/place-kinds';
import type { Outlines } from '#lib/catalogue/outlines/load-outlines';
import { useExplorer } from '#lib/state/explorer/explorer.svelte';
import type * as Away from './away';

export class ListFollowing {
	#explorer = useExplorer();
	#shown: () => readonly PlaceItem[];
	#away = $state.raw<typeof Away | null>(null);
	/** of places; null until they are loaded, or where that failed: then distances go to their points */
	#outlines = $state.raw<Outlines | null>(null);

	/**
	 * To be made while a component is set up.
	 * @param shown the places that match the filters
	 * @param dataRoot the address of `/data/`, with the base path
	 */
	constructor(shown: () => readonly PlaceItem[], dataRoot: string) {
		this.#shown = shown;
		$effect(() => {
			if (!this.#explorer.position || untrack(() => this.#away)) return;
			void this.#fetch(dataRoot);
		});
	}

	/** Where it fails the list has its order and no distances. */
	async #fetch(dataRoot: string) {
		this.#away = await import('./away').catch(() => null);
		this.#outlines = (await this.#away?.loadOutlines(dataRoot).catch(() => null)) ?? null;
	}

	#inView = $derived.by(() => {
		const { refs } = this.#explorer.inView;
		if (!refs) return null;
		return new Set(refs.flatMap(({ layer, id }) => (layer === 'places' ? id : [])));
	});

	/** The order in force: the chosen one where it is possible, else the one that serves. */
	order = $derived.by<ListOrder>(() => {
		const { listOrder, position } = this.#explorer;
		const isPossible =
			(listOrder === 'kind' && 'kind') ||
			(listOrder === 'view' && this.#inView && 'view') ||
			(listOrder === 'near' && position && 'near') ||
			(hubOfOrder(listOrder) && listOrder);
		if (isPossible) return isPossible;
		const count = this.#inView && this.#shown().filter(({ id }) => this.#inView!.has(id)).length;
		return orderFor(this.#shown().length, count, position !== null);
	});

	/** true while the focus is in the list: rows that move would take it along, or lose it */
	isHeld = $state(false);
	#last: { shown: readonly PlaceItem[]; sections: ListSection<PlaceItem>[] } | null = null;

	/** The list in its order. */
	sections = $derived.by<ListSection<PlaceItem>[]>(() => {
		const shown = this.#shown();
		if (this.isHeld && this.#last?.shown === shown) return this.#last.sections;
		this.#last = { shown, sections: this.#ordered() };
		return this.#last.sections;
	});

	#ordered(): ListSection<PlaceItem>[] {
		const { position, filters } = this.#explorer;
		const [way] = filters.way;
		const hub = hubOfOrder(this.order);
		if (hub) return sectionsByMinutes(this.#shown(), hub);
		if (this.order === 'near' && position) {
			return sectionsByDistance(this.#shown(), position.point, null);
		}
		const inView = this.#inView;
		// What is in view changes after the camera; the camera alone changes nothing.
		const centre = untrack(() => this.#explorer.camera)?.center;
		if (this.order === 'view' && centre && inView) {
			return sectionsByDistance(this.#shown(), centre, inView);
		}
		return sectionsByKind(this.#shown(), filters.way.length === 1 ? (way as Way) : null);
	}

	/**
	 * What the list is ordered by, in words: the minutes to a hub, else how far a place is from the reader; null
	 * where that is not known.
	 */
	leadWords(place: PlaceItem): string | null {
		const { position, lang } = this.#explorer;
		const hub = hubOfOrder(this.order);
		if (hub) {
			const likely = minutesTo(place, hub);
			return likely === null ? null : likelyMinutesWords({ likely }, lang);
		}
		if (!position || !this.#away) return null;
		return this.#away.awayWords(place, this.#outlines?.get(place.id), position, lang);
	}
}
