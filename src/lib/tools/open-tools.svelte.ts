/**
 * The tools that are in use. Each is loaded when it is first wanted: by a button, by a link that
 * carries its result, or because something of it was kept on the device.
 */
import { untrack } from 'svelte';
import type { PlaceItem } from '../catalogue/items/place-item';
import { m } from '../i18n/paraglide/messages';
import type { MapSurface } from '../map/surface/surface';
import type { Explorer } from '../state/explorer/explorer.svelte';
import { hasStoredMeasurements } from './measure/stored/stored-key';
import type * as Measure from './measure/index';
import type { Measuring } from './measure/controller/measuring.svelte';

type MeasureTool = typeof Measure;

export class OpenTools {
	readonly #explorer: Explorer;
	readonly #places: () => readonly PlaceItem[];
	readonly #dataRoot: string;
	#loading = false;

	/** the map as tools see it; null while there is none */
	surface = $state.raw<MapSurface | null>(null);
	/** the measuring tool's components; null until it is loaded */
	measureTool = $state.raw<MeasureTool | null>(null);
	measuring = $state.raw<Measuring | null>(null);

	/** where the keyboard's crosshair is, degrees WGS-84; null while there is none */
	crosshair = $derived(
		this.measuring?.cursor?.by === 'keyboard' ? this.measuring.cursor.vertex.at : null
	);

	/** To be made while the map's layout is set up: it watches what the reader wants. */
	constructor(explorer: Explorer, places: () => readonly PlaceItem[], dataRoot: string) {
		this.#explorer = explorer;
		this.#places = places;
		this.#dataRoot = dataRoot;
		$effect(() => {
			const { openTool, toolIntent } = explorer;
			if (openTool || toolIntent) untrack(() => void this.#load());
		});
		// Before any wish is fulfilled: a key's wish begins on the map.
		$effect(() => {
			const { measuring, surface } = this;
			if (measuring && surface) return untrack(() => measuring.attach(surface));
		});
		$effect(() => this.measuring?.follow());
		$effect(() => {
			const { measuring, measureTool } = this;
			const intent = explorer.toolIntent;
			if (!measuring || !measureTool || !intent) return;
			untrack(() => {
				explorer.toolIntent = null;
				measureTool.fulfilIntent(measuring, intent);
			});
		});
		$effect(() => {
			const { measuring } = this;
			const links = explorer.toolLinksToShow.measure;
			if (!measuring || !links) return;
			untrack(() => {
				explorer.toolLinksToShow = {};
				measuring.showLinked(links);
			});
		});
		// A panel that another page has closed takes no more taps.
		$effect(() => {
			if (explorer.openTool === null) untrack(() => this.measuring?.putDown());
		});
	}

	/** Brings back what was kept on the device, without opening a panel. */
	recall(): void {
		if (hasStoredMeasurements()) void this.#load();
	}

	async #load(): Promise<void> {
		if (this.#loading || this.measuring) return;
		this.#loading = true;
		const explorer = this.#explorer;
		try {
			const tool = await import('./measure/index');
			this.measuring = new tool.Measuring(explorer, this.#places(), this.#dataRoot);
			this.measureTool = tool;
			explorer.unsay('measure');
		} catch {
			explorer.openTool = null;
			const run = () => void this.#load();
			const action = { label: m.try_again(), run };
			explorer.say({ id: 'measure', text: m.measure_failed(), alert: true, action });
		} finally {
			this.#loading = false;
		}
	}
}
