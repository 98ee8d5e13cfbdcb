/** Reach while it goes on: the starts that the reader chose, and the answer for them. */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import { loadNetwork } from '../../../catalogue/reach/load-network';
import type { Network } from '../../../reach/network';
import type { MapSurface, SurfaceListener } from '../../../map/surface/surface';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { rememberView } from '../../../state/navigation/navigation';
import type { RunningTool, ToolContext } from '../../tool/tool';
import type { LngLat } from '../../../values/lng-lat';
import { answerOf, type Answer } from '../model/answer';
import {
	MOST_STARTS,
	readReach,
	startAt,
	writeReach,
	type Start
} from '../../../catalogue/reach/starts';

export class Reaching implements RunningTool {
	readonly explorer: Explorer;
	readonly places: () => readonly PlaceItem[];
	readonly #address: string;

	/** null until it is loaded */
	network = $state.raw<Network | null>(null);
	/** month of the timetable, ISO */
	asOf = $state('');
	hasFailed = $state(false);
	starts = $state.raw<readonly Start[]>([]);
	/** which start the next press on the map sets */
	next = $state(0);

	readonly answer: Answer | null = $derived.by(() =>
		this.network && this.starts.length > 0
			? answerOf(this.network, this.starts, this.places())
			: null
	);

	constructor({ explorer, places, dataRoot }: ToolContext) {
		this.explorer = explorer;
		this.places = places;
		this.#address = `${dataRoot}items/network.json`;
		void this.load().then(() => this.showLinked(explorer.toolLinks.reach ?? []));
	}

	/** Loads the network; the panel says where that fails, and offers to try again. */
	async load(): Promise<void> {
		this.hasFailed = false;
		try {
			const { network, asOf } = await loadNetwork(this.#address);
			this.asOf = asOf;
			this.network = network;
		} catch {
			this.hasFailed = true;
		}
	}

	/** The starts of a link; what cannot be read is reported as any other parameter is. */
	showLinked = (links: readonly string[]): void => {
		const value = links.at(-1);
		if (value === undefined || !this.network) return;
		const points = readReach(value);
		if (!points) {
			this.explorer.unknownParameters = [
				...this.explorer.unknownParameters,
				{ parameter: 'reach', value }
			];
			return;
		}
		const network = this.network;
		this.#set(points.map((point) => startAt(point, network, this.places())));
	};

	/** Sets one of the starts. */
	choose(at: number, start: Start): void {
		const starts = [...this.starts];
		starts[Math.min(at, starts.length)] = start;
		this.#set(starts);
	}

	/** Removes a start. */
	remove(at: number): void {
		this.#set(this.starts.filter((_, one) => one !== at));
	}

	#set(starts: readonly Start[]): void {
		this.starts = starts.slice(0, MOST_STARTS);
		this.next = Math.max(0, this.starts.length - 1);
		const reach = this.starts.length > 0 ? [writeReach(this.starts)] : [];
		this.explorer.toolLinks = { ...this.explorer.toolLinks, reach };
		rememberView(this.explorer);
	}

	#pressed(point: LngLat): boolean {
		if (this.explorer.openTool !== 'reach' || !this.network) return false;
		this.choose(this.next, startAt(point, this.network, this.places()));
		return true;
	}

	attach(surface: MapSurface): () => void {
		const listener: SurfaceListener = {
			hover: () => false,
			leave: () => {},
			press: () => false,
			drag: () => {},
			drop: () => {},
			tap: ({ at }) => this.#pressed(at),
			doubleTap: () => false,
			hold: () => false,
			ownsPointer: () => false,
			key: (event) => event.key === 'Enter' && this.#pressed(surface.centre)
		};
		return surface.listen(listener);
	}

	close(): void {
		this.explorer.openTool = null;
	}
}
