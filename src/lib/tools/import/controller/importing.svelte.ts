/**
 * Opening files while it goes on: what was read and waits for its reader's choice, and what is on the map. The
 * data are in the worker.
 */
import { untrack } from 'svelte';
import { m } from '../../../i18n/paraglide/messages';
import { ownOverlay } from '../../../layers/overlays/own-layers';
import type { StyleInput } from '../../../layers/style';
import type { MapSurface, ScreenPoint } from '../../../map/surface/surface';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import type { NearShape, RunningTool, ToolContext } from '../../tool/tool';
import type { Extent } from '../../../values/extent';
import { MapDrawing } from '../draw/map-drawing';
import { pointedListener } from '../../tool/own-feature-clicks';
import type { OwnFeature, PlaceChoice } from '../protocol/placed';
import type { Draft, Given } from '../protocol/protocol';
import { Computing } from './computing';
import { Keeping } from './keeping.svelte';
import { NearShapes } from './near-shapes';
import { OwnList } from './own-list.svelte';
import { mapFeaturesOf, surroundingsOf } from './surroundings';
import { WaitingDrafts } from './waiting-drafts.svelte';

/** The feature that is looked at. */
export interface ChosenFeature {
	readonly layer: number;
	readonly feature: OwnFeature;
}

/** Points beyond which near ones are drawn as one. */
const CLUSTERED_FROM = 3000;

export class Importing implements RunningTool {
	readonly explorer: Explorer;
	readonly list = new OwnList();
	readonly waiting: WaitingDrafts;
	readonly keeping: Keeping;
	readonly computing: Computing;
	readonly #drawing: MapDrawing;
	readonly #near = new NearShapes((layer, row) => this.port.call.feature(layer, row));

	chosen = $state.raw<ChosenFeature | null>(null);
	/** the layer whose table is open */
	table = $state<number | null>(null);
	/** what has happened, for screen readers */
	spoken = $state('');
	/** the button on the map's edge asks for files, by pointer or by keyboard; the panel takes this up */
	asked = $state<'by-pointer' | 'by-key' | null>(null);
	surface = $state.raw<MapSurface | null>(null);
	#points = $state(0);

	constructor({ explorer, places, dataRoot }: ToolContext) {
		this.explorer = explorer;
		this.waiting = new WaitingDrafts({
			onspoken: (text) => (this.spoken = text),
			onfailure: (isComputing) => this.#failed(isComputing),
			onlook: (draft) => this.#lookAtDraft(draft),
			known: async (port) => {
				const known = await surroundingsOf(places(), dataRoot);
				await port.call.know(known);
			}
		});
		this.computing = new Computing(this.waiting, this.list, {
			features: () => mapFeaturesOf(places(), dataRoot, explorer.lang),
			lang: () => explorer.lang,
			onspoken: (text) => (this.spoken = text),
			ontable: (id) => (this.table = id)
		});
		this.#drawing = new MapDrawing(this.port.call);
		this.keeping = new Keeping(this.port.call, this.list, () => {
			explorer.notify({ id: 'import-full', text: m.import_storage_full(), alert: true });
		});
		void this.keeping.recall();
	}

	get port(): WaitingDrafts['port'] {
		return this.waiting.port;
	}

	get style(): Partial<StyleInput> {
		return { own: ownOverlay({ isClustered: this.#points > CLUSTERED_FROM }) };
	}

	near(point: ScreenPoint, reach: number): NearShape[] {
		const conversionOf = (id: number) => this.list.find(id)?.placed.accuracy_m ?? 0;
		return this.surface ? this.#near.at(this.surface, point, reach, conversionOf) : [];
	}

	/** Connects the map: it draws, and answers clicks on what it has drawn. */
	attach(surface: MapSurface): () => void {
		this.surface = surface;
		const end = surface.listenBehind(
			pointedListener(surface, (layer, row) => {
				this.explorer.openTool = 'import';
				void this.choose(layer, row);
			})
		);
		return () => {
			end();
			if (this.surface === surface) this.surface = null;
		};
	}

	/** Keeps the map as the lists say; to be called while the panel or the page lives. */
	follow(): () => void {
		return $effect.root(() => {
			$effect(() => {
				const { surface, list } = this;
				const drawn = list.drawn;
				if (surface) untrack(() => void this.#draw(surface, drawn));
			});
			$effect(() => {
				const { layers } = this.list;
				if (this.keeping.isOn) untrack(() => void this.keeping.store(layers));
			});
			$effect(() => {
				const { surface, chosen } = this;
				const { drafts } = this.waiting;
				if (surface) this.#drawing.mark(surface, drafts[0] ?? null, chosen?.feature ?? null);
			});
		});
	}

	async #draw(surface: MapSurface, drawn: OwnList['drawn']): Promise<void> {
		const drawing = await this.#drawing.draw(surface, drawn, ({ pointCount }) => {
			this.#points = pointCount;
		});
		if (drawing) this.list.legends = drawing.legends;
	}

	/** Opens files or texts. They are read in the worker; nothing leaves the device. */
	open(given: readonly Given[]): Promise<void> {
		return this.waiting.open(given);
	}

	#failed(isComputing = false): void {
		const text = isComputing ? m.import_compute_failed() : m.import_worker_failed();
		this.explorer.notify({ id: 'import', text, alert: true });
	}

	#lookAtDraft({ preview }: Draft): void {
		const at = preview[0] ?? [];
		if (at.length === 0) return;
		const [lngs, lats] = [at.map(([lng]) => lng), at.map(([, lat]) => lat)];
		const [west, south] = [Math.min(...lngs), Math.min(...lats)];
		this.zoomTo({ west, south, east: Math.max(...lngs), north: Math.max(...lats) });
	}

	/** Moves the map to an extent. */
	zoomTo({ west, south, east, north }: Extent): void {
		// A single point has no extent to fill the map with.
		const isPoint = east - west < 1e-6 && north - south < 1e-6;
		this.explorer.cameraRequest = isPoint
			? { type: 'point', point: [west, south] }
			: { type: 'extent', extent: [west, south, east, north] };
	}

	/** Puts a draft on the map, read as its reader chose. */
	async place(id: number, choice: PlaceChoice): Promise<void> {
		try {
			const placed = await this.port.call.place(id, choice);
			this.waiting.taken(id);
			this.list.add(placed);
			this.spoken = m.import_placed_spoken({ name: placed.name, count: placed.rows });
			if (placed.extent) this.zoomTo(placed.extent);
		} catch {
			this.#failed();
		}
	}

	/** Removes a layer from the map; its notice puts it back. */
	remove(id: number): void {
		const name = this.list.find(id)?.name ?? '';
		const restore = this.list.remove(id);
		if (this.table === id) this.table = null;
		if (this.chosen?.layer === id) this.chosen = null;
		const notice = 'import-removed';
		const undo = () => {
			restore();
			this.explorer.dismiss(notice);
			this.spoken = m.import_restored_spoken({ name });
		};
		this.explorer.notify({
			id: notice,
			text: m.import_removed({ name }),
			action: { label: m.import_undo(), run: undo }
		});
	}

	/** Shows a feature's properties and marks it on the map. */
	async choose(layer: number, row: number): Promise<void> {
		const feature = await this.port.call.feature(layer, row).catch(() => null);
		this.chosen = feature && { layer, feature };
	}

	close(): void {
		this.explorer.openTool = null;
		this.surface?.focus();
	}
}
