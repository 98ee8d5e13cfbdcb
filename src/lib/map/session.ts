/** One life of a MapLibre map: from its making to its end, with what it reports. */
import type { GeoJSONSource, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { dataTitleOf } from '../layers/stack';
import type { FeatureRef } from '../layers/layer-ids';
import { canDraw, createMap, type MapOptions, type Padding } from './renderer/create-map';
import type { MapFailure } from '../state/notices/failure-notice';
import { SingleFeatureState } from './renderer/feature-states';
import { listenToPointing, type PointingListeners } from './pointing/pointing';
import { changeStyle } from './renderer/style-change';
import { MapSurface } from './surface/surface';

export interface SessionOptions extends MapOptions, PointingListeners {
	onmove: (map: MapSession['map']) => void;
	onfailure: (failure: MapFailure) => void;
	/** a failure of that kind is over */
	onrecovery: (type: MapFailure['type']) => void;
	/** the first frame in which nothing is missing; before that, perhaps: it leaves its first view */
	onidle: () => void;
	onleave: () => void;
}

/** How long lost graphics may take to come back by themselves. */
const CONTEXT_PATIENCE_MS = 4000;

export class MapSession {
	readonly map;
	/** the map as a tool sees it */
	readonly surface: MapSurface;
	/** the newest wish, and what the map was last told */
	#style: StyleSpecification;
	#applied: StyleSpecification;
	#failed = new Set<string>();
	#styleLoaded = false;
	#drawn = false;
	#ended = false;
	#patience: ReturnType<typeof setTimeout> | undefined;
	readonly #selected;
	readonly #hovered;

	/** @throws {Error} where WebGL cannot be had */
	constructor(readonly options: SessionOptions) {
		if (!canDraw()) throw new Error('WebGL 2 is not available');
		this.#style = this.#applied = options.style;
		this.map = createMap(options);
		this.surface = new MapSurface(this.map);
		this.#selected = new SingleFeatureState(this.map, 'selected');
		this.#hovered = new SingleFeatureState(this.map, 'hover');
		this.#listen();
	}

	/** Draws another style by MapLibre's diff. */
	draw(style: StyleSpecification): void {
		if (style === this.#style) return;
		this.#style = style;
		// A diff needs a style that has arrived; until then the newest wish waits.
		if (this.#styleLoaded) this.#apply();
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
	}

	hover(ref: FeatureRef | null): void {
		this.#hovered.move(ref);
		this.surface.pointing(ref !== null);
	}

	/** Asks again for the data that did not load. */
	retry(): void {
		const failed = [...this.#failed];
		this.#failed.clear();
		this.options.onrecovery('data');
		for (const id of failed) {
			const { data } = this.#style.sources[id] as GeoJSONSourceSpecification;
			this.map.getSource<GeoJSONSource>(id)?.setData(data);
		}
	}

	/** Keeps the middle of what is in sight in the middle when the panel covers more or less. */
	cover(padding: Padding): void {
		const now = this.map.getPadding();
		const edges = Object.keys(padding) as (keyof Padding)[];
		if (edges.some((edge) => padding[edge] !== now[edge]))
			this.map.easeTo({ padding, duration: 250 }, { isLayout: true });
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
		map.once('style.load', () => {
			this.#styleLoaded = true;
			this.#apply();
		});
		map.once('movestart', options.onleave);
		map.once('idle', () => {
			this.#drawn = true;
			options.onidle();
		});
		map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
			if (isSourceLoaded) this.#selected.restore();
			if (isSourceLoaded && sourceId && this.#failed.delete(sourceId)) this.#reportData();
		});
		map.on('error', (event) => {
			const sourceId = (event as unknown as { sourceId?: string }).sourceId;
			if (sourceId) {
				this.#failed.add(sourceId);
				this.#reportData();
			} else {
				console.error(event.error);
				// Nothing was ever drawn: most likely the worker's own code did not come.
				if (!this.#drawn) options.onfailure({ type: 'code' });
			}
		});
		map.on('webglcontextlost', () => {
			// A map that ends loses its graphics too; nobody needs to hear of that.
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

	#reportData(): void {
		const sources = [...this.#failed];
		const titles = sources.map(dataTitleOf);
		if (sources.length > 0) this.options.onfailure({ type: 'data', sources, titles });
		else this.options.onrecovery('data');
	}
}
