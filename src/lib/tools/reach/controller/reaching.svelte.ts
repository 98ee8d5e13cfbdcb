/** Reach while it goes on: the starts that the reader chose, and the answer for them. */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import { loadNetwork } from '../../../catalogue/reach/load-network';
import type { Network } from '../../../reach/network';
import type { MapSurface, SurfaceListener } from '../../../map/surface/surface';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { rememberView } from '../../../state/navigation/navigation';
import type { RunningTool, ToolContext } from '../../tool/tool';
import type { LngLat } from '../../../values/lng-lat';
import { stationMinutesOverlay } from '../../../layers/overlays/station-minutes';
import type { StyleInput } from '../../../layers/style';
import { answerOf, type Answer, type Reached } from '../model/answer';
import { startOf, targetAt, type Target } from '../model/target';
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
	/** the address of `/data/`, with the base path */
	readonly dataRoot: string;

	/** null until it is loaded */
	network = $state.raw<Network | null>(null);
	/** month of the timetable, ISO */
	asOf = $state('');
	hasFailed = $state(false);
	starts = $state.raw<readonly Start[]>([]);
	/** which start the next press on the map sets */
	next = $state(0);
	/** the station or place that was pressed to see its minutes */
	chosen = $state.raw<Target | null>(null);

	readonly answer: Answer | null = $derived.by(() =>
		this.network && this.starts.length > 0
			? answerOf(this.network, this.starts, this.places())
			: null
	);

	/** the minutes to what was pressed; null where nothing was, or it is not reached */
	readonly chosenMinutes: Omit<Reached<unknown>, 'what'> | null = $derived.by(() => {
		const { answer, chosen } = this;
		if (!answer || !chosen) return null;
		if (chosen.kind === 'station') return answer.toStation(chosen.station);
		return answer.places.find(({ what }) => what.id === chosen.place.id) ?? null;
	});

	/** The stations by minutes, as the map draws them while the panel is open. */
	readonly style: Partial<StyleInput> = $derived.by(() => {
		const { network, answer, chosen } = this;
		if (this.explorer.openTool !== 'reach' || !network || !answer) return { minutes: null };
		const stations = network.stations.flatMap(({ id, name, point }, at) => {
			const [minutes, of] = [answer.likely[at], answer.classes[at]];
			if (minutes == null || of == null) return [];
			return { id, name, point, of, minutes, lines: network.platformsOf[at]!.length };
		});
		const drawing = {
			stations,
			starts: this.starts.map(({ point }) => point),
			chosen: chosen?.kind === 'station' ? network.stations[chosen.station]!.id : null
		};
		return { minutes: stationMinutesOverlay(drawing) };
	});

	constructor({ explorer, places, dataRoot }: ToolContext) {
		this.explorer = explorer;
		this.places = places;
		this.dataRoot = dataRoot;
		void this.load().then(() => this.showLinked(explorer.toolLinks.reach ?? []));
	}

	/** Loads the network; the panel says where that fails, and offers to try again. */
	async load(): Promise<void> {
		this.hasFailed = false;
		try {
			const { network, asOf } = await loadNetwork(`${this.dataRoot}items/network.json`);
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

	/** Sets the start that is next to what was pressed. */
	startFromChosen(): void {
		if (this.chosen && this.network) this.choose(this.next, startOf(this.chosen, this.network));
	}

	#set(starts: readonly Start[]): void {
		this.chosen = null;
		this.starts = starts.slice(0, MOST_STARTS);
		this.next = Math.max(0, this.starts.length - 1);
		const reach = this.starts.length > 0 ? [writeReach(this.starts)] : [];
		this.explorer.toolLinks = { ...this.explorer.toolLinks, reach };
		rememberView(this.explorer);
	}

	/** A press on a station or place shows its minutes; while a start is still wanted, and anywhere else, it sets one. */
	#pressed(surface: MapSurface, at: LngLat, touch: boolean): boolean {
		const { network, explorer } = this;
		if (explorer.openTool !== 'reach' || !network) return false;
		const project = (point: LngLat) => surface.project(point);
		const target = targetAt(project(at), touch, project, network, this.places());
		if (target && this.next < this.starts.length) this.chosen = target;
		else if (target) this.choose(this.next, startOf(target, network));
		else this.choose(this.next, startAt(at, network, this.places()));
		if (explorer.narrow && explorer.sheet === 'peek') explorer.sheet = 'middle';
		return true;
	}

	attach(surface: MapSurface): () => void {
		const listener: SurfaceListener = {
			hover: () => false,
			leave: () => {},
			press: () => false,
			drag: () => {},
			drop: () => {},
			tap: ({ at, touch }) => this.#pressed(surface, at, touch),
			doubleTap: () => false,
			hold: () => false,
			ownsPointer: () => false,
			key: ({ key }) => key === 'Enter' && this.#pressed(surface, surface.centre, false)
		};
		return surface.listen(listener);
	}

	close(): void {
		this.explorer.openTool = null;
	}
}
