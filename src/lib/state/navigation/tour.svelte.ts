/**
 * The reader's position on the tour. Each stop is a history entry of its own; the map flies there
 * and highlights the place, and no card opens.
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
	 * Reads an address, after mount and on every step back or forward.
	 * @returns false where it names a stop that does not exist
	 */
	follow(url: URL): boolean {
		const named = readStop(url, this.#item().stops.length);
		// A camera in the address takes precedence over the stop's own view.
		this.#show(named ?? 0, !cleanAddress(url).hash.startsWith('#map='));
		return named !== null;
	}

	/** Goes to a stop; beyond either end it does nothing. */
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

	/** Clears the stop's selection, unless something else has been picked since. */
	leave(): void {
		if (this.#explorer.selectedPlaceId === this.stop?.id) this.#explorer.selectedPlaceId = null;
	}

	#show(at: number, fly: boolean): void {
		const explorer = this.#explorer;
		this.at = at;
		explorer.selectedPlaceId = this.stop?.id ?? null;
		if (this.stop) explorer.showLayerOf({ layer: 'places', id: this.stop.id });
		if (!explorer.sel) explorer.popupOpen = false;
		if (fly) {
			const extent = this.stop?.frame ?? this.#item().extent;
			explorer.cameraRequest = { type: 'extent', extent };
		}
		if (explorer.narrow && explorer.sheet === 'full') explorer.sheet = 'middle';
	}
}
