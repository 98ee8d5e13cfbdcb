/**
 * Where the reader is on the tour. Each stop is an entry of its own in the browser's history; the
 * map flies there and lights the place, and no card opens.
 */
import type { TourItem } from '../../catalogue/items/tour';
import type { Explorer } from '../explorer/explorer.svelte';
import { cleanAddress } from '../address/links/clean-address';
import { readStop, stopAddress } from '../address/tour-address';
import { browserPort } from './browser-port';
import type { NavigationPort } from './port';

export class Tour {
	#explorer: Explorer;
	#item: () => TourItem;
	#port: NavigationPort;
	/** counted from 1; 0 is the overview */
	at = $state(0);
	/** the stop, or null on the overview */
	stop = $derived.by(() => this.#item().stops[this.at - 1] ?? null);

	constructor(explorer: Explorer, item: () => TourItem, port: NavigationPort = browserPort) {
		this.#explorer = explorer;
		this.#item = item;
		this.#port = port;
	}

	/**
	 * Takes in what an address says, after mount and on every way back or forward.
	 * @returns false where it names a stop that there is not
	 */
	follow(url: URL): boolean {
		const named = readStop(url, this.#item().stops.length);
		// Where the address says how the reader looked at it, that is what to show.
		this.#show(named ?? 0, !cleanAddress(url).hash.startsWith('#map='));
		return named !== null;
	}

	/** Goes to a stop; one past either end stays where it is. */
	go(at: number): void {
		if (at === this.at || at < 0 || at > this.#item().stops.length) return;
		this.#port.push(this.addressOf(at), { ...this.#port.entry, sel: undefined });
		this.#explorer.sel = null;
		this.#show(at, true);
	}

	/** The address of a stop. */
	addressOf(at: number): string {
		return stopAddress(this.#port.url, at);
	}

	/** Lets the map forget the stop, where nothing else has been picked since. */
	leave(): void {
		if (this.#explorer.selectedPlaceId === this.stop?.id) this.#explorer.selectedPlaceId = null;
	}

	#show(at: number, fly: boolean): void {
		const explorer = this.#explorer;
		this.at = at;
		explorer.selectedPlaceId = this.stop?.id ?? null;
		if (this.stop) explorer.showLayerOf({ layer: 'places', id: this.stop.id });
		if (!explorer.sel) explorer.popupOpen = false;
		if (fly)
			explorer.cameraRequest = { type: 'extent', extent: this.stop?.extent ?? this.#item().extent };
		if (explorer.narrow && explorer.sheet === 'full') explorer.sheet = 'middle';
	}
}
