/** One MapLibre map from its creation to its removal, with what it reports. */
import type { GeoJSONSource, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../state/address/camera';
import { dataTitleOf } from '../layers/stack';
import { TILES } from '../layers/tiles';
import type { FeatureRef } from '../layers/layer-ids';
import { createMap, type MapOptions, type Padding } from './renderer/create-map';
import { growStyle, withoutFiles } from './renderer/grow-style';
import type { MapFailure } from '../state/notices/failure-notice';
import { HiddenFrames } from './frames/hidden-frames';
import { SingleFeatureState } from './renderer/feature-states';
import { listenToPointing, type PointingListeners } from './pointing/pointing';
import { MissingTiles, tileOf } from './renderer/missing-tiles';
import { LabelKeeper } from './labels/keep-labels';
import { changeStyle } from './renderer/style-change';
import { MapSurface } from './surface/surface';

export interface SessionOptions extends MapOptions, PointingListeners {
	onmove: (map: MapSession['map']) => void;
	onfailure: (failure: MapFailure) => void;
	/** a failure of that kind is over */
	onrecovery: (type: MapFailure['type']) => void;
	/** the first complete frame; earlier where the map leaves its first view */
	onidle: () => void;
	onleave: () => void;
}

/** How long a lost WebGL context may take to be restored, milliseconds. */
const CONTEXT_PATIENCE_MS = 4000;

export class MapSession {
	readonly map;
	/** the map as a tool sees it */
	readonly surface: MapSurface;
	/** its frames until it is shown */
	readonly hidden: HiddenFrames;
	readonly #labels: LabelKeeper;
	/** the newest requested style, and the one last applied */
	#style: StyleSpecification;
	#applied: StyleSpecification;
	#failed = new Set<string>();
	#styleLoaded = false;
	#drawn = false;
	#ended = false;
	#continues = false;
	#patience: ReturnType<typeof setTimeout> | undefined;
	readonly #selected;
	readonly #hovered;
	readonly #missingTiles;

	/** @throws {Error} where WebGL is not available */
	constructor(readonly options: SessionOptions) {
		const { style, isHidden } = options;
		this.#style = this.#applied = style;
		this.map = createMap({ ...options, style: isHidden ? withoutFiles(style) : style });
		this.hidden = new HiddenFrames(this.map, options.isHidden ?? false);
		this.surface = new MapSurface(this.map);
		this.#labels = new LabelKeeper(this.map);
		this.#selected = new SingleFeatureState(this.map, 'selected');
		this.#hovered = new SingleFeatureState(this.map, 'hover');
		this.#missingTiles = new MissingTiles(this.map, () => this.#loaded(TILES));
		this.#listen();
	}

	/** Applies another style by MapLibre's diff. */
	draw(style: StyleSpecification): void {
		if (style === this.#style) return;
		this.#style = style;
		// A diff needs a loaded style; until then the newest request waits.
		if (this.#styleLoaded) this.#apply();
	}

	/** The style is there, but for what a hidden map is given of it in turns. */
	async #begin(): Promise<void> {
		const { map, options } = this;
		if (options.isHidden) await growStyle(map, options.style, () => this.#ended);
		if (this.#ended) return;
		this.#styleLoaded = true;
		this.#apply();
		map.once('idle', () => {
			this.#drawn = true;
			void this.hidden.complete(options.onidle);
		});
	}

	#apply(): void {
		const before = this.#applied;
		this.#applied = this.#style;
		if (before !== this.#style) changeStyle(this.map, before, this.#style);
		this.#selected.restore();
		this.surface.redraw();
	}

	select(ref: FeatureRef | null): void {
		this.#selected.move(ref);
		this.#labels.pick('selected', ref);
	}

	hover(ref: FeatureRef | null): void {
		this.#hovered.move(ref);
		this.#labels.pick('hovered', ref);
		this.surface.pointing(ref !== null);
	}

	/** Requests the data that did not load again. */
	retry(): void {
		const failed = [...this.#failed];
		this.#failed.clear();
		this.options.onrecovery('data');
		this.#missingTiles.askAgain();
		for (const id of failed.filter((source) => source !== TILES)) {
			const { data } = this.#style.sources[id] as GeoJSONSourceSpecification;
			this.map.getSource<GeoJSONSource>(id)?.setData(data);
		}
	}

	/** Keeps the centre of the visible part in the centre when the panel covers more or less. */
	cover(padding: Padding): void {
		const now = this.map.getPadding();
		const edges = Object.keys(padding) as (keyof Padding)[];
		if (edges.some((edge) => padding[edge] !== now[edge]))
			this.map.easeTo({ padding, duration: 250 }, { isLayout: true });
	}

	/** Looks from where the still picture was moved to, which is not leaving the first view. */
	continueFrom(camera: Camera): void {
		this.#continues = true;
		this.map.jumpTo(camera);
		this.#continues = false;
	}

	end(): void {
		this.#ended = true;
		clearTimeout(this.#patience);
		this.map.remove();
	}

	#listen(): void {
		const { map, options } = this;
		listenToPointing(map, options, this.surface);
		map.on('moveend', () => options.onmove(map));
		map.once('style.load', () => void this.#begin());
		const leave = () => {
			if (this.#continues) return;
			map.off('movestart', leave);
			this.hidden.show();
			options.onleave();
		};
		map.on('movestart', leave);
		map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
			if (isSourceLoaded) this.#selected.restore();
			// A source of tiles is "loaded" with some of them missing.
			if (isSourceLoaded && sourceId && sourceId !== TILES) this.#loaded(sourceId);
		});
		map.on('error', (event) => {
			const { sourceId } = event as unknown as { sourceId?: string };
			const tile = tileOf(event);
			if (tile) this.#missingTiles.add(tile);
			if (sourceId) {
				// Tiles fail one by one and are reported once.
				if (tile && this.#failed.has(sourceId)) return;
				this.#failed.add(sourceId);
				this.#reportData();
			} else {
				console.error(event.error);
				// Nothing was rendered yet: most likely the worker's code could not be loaded.
				if (!this.#drawn) options.onfailure({ type: 'code' });
			}
		});
		map.on('webglcontextlost', () => {
			// Removing a map loses its context too; that is not reported.
			if (this.#ended) return;
			options.onfailure({ type: 'context', recovering: true });
			this.#patience = setTimeout(
				() => options.onfailure({ type: 'context', recovering: false }),
				CONTEXT_PATIENCE_MS
			);
			map.once('webglcontextrestored', () => {
				clearTimeout(this.#patience);
				options.onrecovery('context');
				this.#selected.restore();
			});
		});
	}

	#loaded(source: string): void {
		if (this.#failed.delete(source)) this.#reportData();
	}

	#reportData(): void {
		const sources = [...this.#failed];
		if (sources.length === 0) return this.options.onrecovery('data');
		// The map is then shown as it is.
		this.hidden.show();
		this.options.onfailure({ type: 'data', sources, titles: sources.map(dataTitleOf) });
	}
}
