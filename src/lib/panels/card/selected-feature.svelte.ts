/**
 * The selected feature's card, its popup's position, and the other features under the same click. A
 * place is in memory, other features are fetched when they are needed.
 */
import { untrack } from 'svelte';
import type { DatumPoints, PlaceItem } from '../../catalogue/items/place-item';
import { m } from '../../i18n/paraglide/messages';
import type { Alternative, Card } from '../../layers/card/card';
import type { FeatureRef } from '../../layers/layer-ids';
import { sameFeature, writeRef } from '../../values/feature-ref';
import type { Explorer } from '../../state/explorer/explorer.svelte';
import type * as FeatureCard from './feature-card';

type CardItem = FeatureCard.CardItem;

export class SelectedFeature {
	#explorer: Explorer;
	#places: () => readonly PlaceItem[];
	#dataRoot: string;
	#fetched = $state.raw(new Map<string, CardItem>());

	/** the code that describes and renders a card; null until one has been needed */
	parts = $state.raw<typeof FeatureCard | null>(null);
	card = $derived.by<Card | null>(() => this.#describe(this.#explorer.selection));
	#item = $derived.by<CardItem | null>(() => this.#itemOf(this.#explorer.selection));
	/** where it is, and the popup points, degrees WGS-84 */
	at = $derived<[number, number] | null>(this.#pointOf(this.#item));
	points = $derived<DatumPoints>(
		(this.#item && 'directions' in this.#item ? this.#item.directions : null) ?? {
			wgs84: [0, 0],
			gcj02: [0, 0],
			bd09: [0, 0]
		}
	);
	alternatives = $derived.by<Alternative[]>(() =>
		this.#explorer.alternatives.flatMap((ref) => {
			const card = this.#describe(ref);
			return card ? [{ ref, name: card.name, kindLine: card.kindLine }] : [];
		})
	);
	/** The places whose nearest station it is, or may be; none for anything but a station. */
	near = $derived.by<Alternative[]>(() => {
		const { sel, lang } = this.#explorer;
		// Only a station has lines.
		if (!sel || !this.parts || !this.#item || !('lines' in this.#item)) return [];
		return this.parts.placesNear(sel.id, this.#places(), lang);
	});
	/** To be made while a component is set up: it watches the selection. */
	constructor(explorer: Explorer, places: () => readonly PlaceItem[], dataRoot: string) {
		this.#explorer = explorer;
		this.#places = places;
		this.#dataRoot = dataRoot;
		$effect(() => {
			const { at } = this;
			if (!at || !explorer.wantsView) return;
			explorer.wantsView = false;
			const item = this.#item;
			// A line is shown from end to end.
			if (item && 'mapped_m' in item) {
				explorer.cameraRequest = { type: 'extent', extent: item.extent };
			} else if (explorer.sel?.layer !== 'creek') {
				explorer.cameraRequest = { type: 'point', point: at };
			}
		});
		$effect(() => {
			const { selection, alternatives } = explorer;
			untrack(() => {
				for (const ref of [selection, ...alternatives]) if (ref) void this.#fetch(ref);
			});
		});
	}

	/** Whether its card stands in the panel. A place has an article there instead. */
	get inPanel(): boolean {
		const { popupOpen, cardInSheet, sel, spot } = this.#explorer;
		if (spot) return cardInSheet;
		return popupOpen && cardInSheet && sel !== null && this.card !== null;
	}

	/** Identifies it among what the panel shows. */
	get key(): string {
		const { selection, spot } = this.#explorer;
		if (spot) return String(spot.at);
		return selection ? writeRef(selection) : '';
	}

	/** The features in its spot without one of them, which is chosen now. */
	othersThan(ref: FeatureRef): FeatureRef[] {
		return this.#explorer.alternatives.filter((other) => other !== ref);
	}

	/** Where its popup stands on the map; null where it has none. */
	get popupAt(): [number, number] | null {
		const { popupOpen, cardInSheet, spot } = this.#explorer;
		if (spot) return cardInSheet ? null : spot.at;
		return popupOpen && !cardInSheet && this.card ? this.at : null;
	}

	/** What stays in view: the spot that the reader asked about, else what an open card tells. */
	get keptAt(): [number, number] | null {
		const { popupOpen, spot } = this.#explorer;
		return spot?.at ?? (popupOpen ? this.at : null);
	}

	#itemOf(ref: FeatureRef | null): CardItem | null {
		if (!ref) return null;
		if (ref.layer === 'places') return this.#places().find(({ id }) => id === ref.id) ?? null;
		return this.#fetched.get(writeRef(ref)) ?? null;
	}

	#pointOf(item: CardItem | null): [number, number] | null {
		if (!item) return null;
		if (!('anchors' in item)) return item.point;
		if (!this.parts) return null;
		// The view's position when the card opened: it does not follow the map.
		const centre = untrack(() => this.#explorer.camera)?.center;
		return this.parts.pointOf(item, this.#explorer.selectedAt, centre);
	}

	#describe(ref: FeatureRef | null): Card | null {
		const item = this.#itemOf(ref);
		const at = this.#pointOf(item);
		if (!ref || !item || !at || !this.parts) return null;
		return this.parts.describeFeature(ref, item, at, this.#explorer.lang);
	}

	/** Loads the card's code; to be called before a card is needed, where there is time. */
	async prepare(): Promise<typeof FeatureCard> {
		return (this.parts ??= await import('./feature-card'));
	}

	async #fetch(ref: FeatureRef): Promise<void> {
		const explorer = this.#explorer;
		try {
			const { loadItemsOf } = await this.prepare();
			if (ref.layer === 'places' || this.#itemOf(ref)) return;
			const items = await loadItemsOf(ref.layer, this.#dataRoot);
			const item = items.find(({ id }) => id === ref.id);
			if (item) {
				this.#fetched = new Map(this.#fetched).set(writeRef(ref), item);
				explorer.dismiss('card');
			} else if (sameFeature(ref, explorer.sel)) {
				explorer.sel = null;
				explorer.popupOpen = explorer.selection !== null;
				explorer.notify({ id: 'card', text: m.feature_unknown({ id: ref.id }) });
			}
		} catch {
			explorer.notify({
				id: 'card',
				text: m.card_failed(),
				alert: true,
				action: { label: m.try_again(), run: () => void this.#fetch(ref) }
			});
		}
	}
}
