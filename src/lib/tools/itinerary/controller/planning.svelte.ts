/** The reader's own walk while it is made: places in an order that can be changed, and taken back. */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import type { StyleInput } from '../../../layers/style';
import { followSetting, readSetting } from '../../../state/device/device-storage';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { rememberView } from '../../../state/navigation/navigation';
import type { RunningTool, ToolContext } from '../../tool/tool';
import { moved, readItinerary, writeItinerary } from '../model/order';
import { itineraryOf, type Itinerary } from '../model/itinerary';
import { readStoredItinerary, storeItinerary, ITINERARY_KEY } from '../stored/stored-itinerary';

/** How many changes can be taken back. */
const MOST_CHANGES = 50;

export class Planning implements RunningTool {
	readonly explorer: Explorer;
	readonly places: () => readonly PlaceItem[];

	/** the places in the order of the walk */
	ids = $state.raw<readonly string[]>([]);
	/** false once the browser has refused to keep it */
	kept = $state(true);
	/** the orders before the last changes, oldest first */
	#before = $state.raw<readonly (readonly string[])[]>([]);

	readonly itinerary: Itinerary = $derived.by(() => {
		const byId = new Map(this.places().map((place) => [place.id, place]));
		return itineraryOf(this.ids.flatMap((id) => byId.get(id) ?? []));
	});

	constructor({ explorer, places }: ToolContext) {
		this.explorer = explorer;
		this.places = places;
		const linked = explorer.toolLinks.itinerary ?? [];
		if (linked.length > 0) this.showLinked(linked);
		else this.ids = this.#known(readStoredItinerary(readSetting(ITINERARY_KEY)));
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** The walk's line and numbers on the map, while its panel is open. */
	get style(): Partial<StyleInput> {
		if (this.explorer.openTool !== 'itinerary' || this.ids.length === 0) return {};
		const stops = this.itinerary.stops.map(({ place: { point }, next }) => ({
			point,
			next: next && { ride: next.isFar || null }
		}));
		return { tour: { stops } };
	}

	/** The walk of a link; what of it is no place of the map is reported as any other parameter is. */
	showLinked = (links: readonly string[]): void => {
		const value = links.at(-1);
		if (value === undefined) return;
		const { ids, unknown } = readItinerary(value, new Set(this.places().map(({ id }) => id)));
		if (unknown.length > 0 || ids.length === 0) {
			this.explorer.unknownParameters = [
				...this.explorer.unknownParameters,
				{ parameter: 'itinerary', value: unknown.join(',') || value }
			];
		}
		// Another's walk is not stored over the reader's own before they change it.
		if (ids.length > 0) this.#show(ids);
	};

	/** Adds places at the end, each once. */
	add(ids: readonly string[]): void {
		this.#change([...new Set([...this.ids, ...this.#known(ids)])]);
	}

	remove(id: string): void {
		this.#change(this.ids.filter((one) => one !== id));
	}

	/** Moves a stop to another's position. */
	reorder(from: number, to: number): void {
		this.#change(moved(this.ids, from, to));
	}

	/** Walks it the other way round. */
	reverse(): void {
		this.#change([...this.ids].reverse());
	}

	clear(): void {
		this.#change([]);
	}

	/** Takes the last change back. */
	undo(): void {
		const before = this.#before.at(-1);
		if (!before) return;
		this.#before = this.#before.slice(0, -1);
		this.#show(before);
		this.kept = storeItinerary(before);
	}

	/** Shows the whole walk on the map. */
	showWhole(): void {
		const extents = this.itinerary.stops.map(({ place }) => place.extent);
		if (extents.length === 0) return;
		const edge = (at: 0 | 1 | 2 | 3) => extents.map((extent) => extent[at]);
		this.explorer.cameraRequest = {
			type: 'extent',
			extent: [
				Math.min(...edge(0)),
				Math.min(...edge(1)),
				Math.max(...edge(2)),
				Math.max(...edge(3))
			]
		};
	}

	follow(): () => void {
		return followSetting(ITINERARY_KEY, (text) =>
			this.#show(this.#known(readStoredItinerary(text)))
		);
	}

	close(): void {
		this.explorer.openTool = null;
	}

	#known(ids: readonly string[]): string[] {
		const known = new Set(this.places().map(({ id }) => id));
		return ids.filter((id) => known.has(id));
	}

	#change(ids: readonly string[]): void {
		if (ids.join() === this.ids.join()) return;
		this.#before = [...this.#before, this.ids].slice(-MOST_CHANGES);
		this.#show(ids);
		this.kept = storeItinerary(ids);
	}

	#show(ids: readonly string[]): void {
		this.ids = ids;
		const itinerary = ids.length > 0 ? [writeItinerary(ids)] : [];
		this.explorer.toolLinks = { ...this.explorer.toolLinks, itinerary };
		rememberView(this.explorer);
	}
}
