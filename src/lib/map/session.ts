/**
 * One life of a MapLibre map: from its making to its end, with what it reports. Recreated where
 * the graphics are lost for good.
 */
import type { GeoJSONSource, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureRef } from '../state/address';
import { canDraw, createMap, type MapOptions, type Padding } from './create-map';
import type { MapFailure } from '../state/failure-notice';
import { SingleFeatureState } from './feature-states';
import { hitsAt } from './hits';

export interface SessionOptions extends MapOptions {
	onpick: (refs: FeatureRef[]) => void;
	onhover: (ref: FeatureRef | null) => void;
	/** Escape while the map has the focus */
	onescape: () => void;
	onmove: (map: MapSession['map']) => void;
	onfailure: (failure: MapFailure | null) => void;
	/** the first frame in which nothing is missing */
	onidle: () => void;
}

/** Source specifications are plain values of our own making: equal text, equal value. */
function isSame(a: unknown, b: unknown): boolean {
	return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** A fingertip's reach around the crosshair for the keyboard's Enter, CSS pixels. */
const KEYBOARD_REACH = 24;
/** How long lost graphics may take to come back by themselves. */
const CONTEXT_PATIENCE_MS = 4000;

export class MapSession {
	readonly map;
	/** the newest wish, and what the map was last told */
	#style: StyleSpecification;
	#applied: StyleSpecification;
	#failed = new Set<string>();
	#styleLoaded = false;
	#selected;
	#hovered;

	/** @throws {Error} where WebGL cannot be had */
	constructor(readonly options: SessionOptions) {
		if (!canDraw()) throw new Error('WebGL 2 is not available');
		this.#style = options.style;
		this.#applied = options.style;
		this.map = createMap(options);
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

	/**
	 * MapLibre writes a loaded source back with its data inlined, so that its diff takes every
	 * address for a change and fetches all of them again. Where our own words for a source are the
	 * same as before, it keeps what it has.
	 */
	#apply(): void {
		const before = this.#applied;
		this.#applied = this.#style;
		if (before !== this.#style) {
			this.map.setStyle(this.#style, {
				diff: true,
				transformStyle: (previous, next) => ({
					...next,
					sources: Object.fromEntries(
						Object.entries(next.sources).map(([id, source]) => {
							const kept = isSame(before.sources[id], source) && previous?.sources[id];
							return [id, kept || source];
						})
					)
				})
			});
		}
		this.#selected.restore();
	}

	select(ref: FeatureRef | null): void {
		this.#selected.move(ref);
	}

	hover(ref: FeatureRef | null): void {
		this.#hovered.move(ref);
		this.map.getCanvas().style.cursor = ref ? 'pointer' : '';
	}

	/** Asks again for the data that did not load. */
	retry(): void {
		const failed = [...this.#failed];
		this.#failed.clear();
		this.options.onfailure(null);
		for (const id of failed) {
			const { data } = this.#style.sources[id] as GeoJSONSourceSpecification;
			this.map.getSource<GeoJSONSource>(id)?.setData(data);
		}
	}

	/** Keeps the middle of what is in sight in the middle when the panel covers more or less. */
	cover(padding: Padding): void {
		const now = this.map.getPadding();
		const isSame = (Object.keys(padding) as (keyof Padding)[]).every(
			(edge) => padding[edge] === now[edge]
		);
		if (!isSame) this.map.easeTo({ padding, duration: 250 });
	}

	end(): void {
		this.map.remove();
	}

	#listen(): void {
		const { map, options } = this;
		map.on('click', (event) => options.onpick(hitsAt(map, event.point)));
		map.on('moveend', () => options.onmove(map));
		map.on('mousemove', (event) => {
			// Under a dragging hand nothing is pointed at.
			if (!map.isMoving()) options.onhover(hitsAt(map, event.point)[0] ?? null);
		});
		map.on('mouseout', () => options.onhover(null));
		map.once('style.load', () => {
			this.#styleLoaded = true;
			this.#apply();
		});
		map.once('idle', () => options.onidle());
		map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
			if (isSourceLoaded) this.#selected.restore();
			if (isSourceLoaded && sourceId && this.#failed.delete(sourceId)) this.#reportData();
		});
		map.on('error', (event) => {
			const sourceId = (event as unknown as { sourceId?: string }).sourceId;
			if (sourceId) {
				this.#failed.add(sourceId);
				this.#reportData();
			} else console.error(event.error);
		});
		map.on('webglcontextlost', () => {
			options.onfailure({ type: 'context', recovering: true });
			const patience = setTimeout(
				() => options.onfailure({ type: 'context', recovering: false }),
				CONTEXT_PATIENCE_MS
			);
			map.once('webglcontextrestored', () => {
				clearTimeout(patience);
				options.onfailure(null);
				this.#selected.restore();
			});
		});
		map.getCanvas().addEventListener('keydown', (event) => {
			if (event.key === 'Escape') options.onescape();
			if (event.key !== 'Enter') return;
			event.preventDefault();
			const centre = map.project(map.getCenter());
			options.onpick(hitsAt(map, centre, KEYBOARD_REACH));
		});
	}

	#reportData(): void {
		const sources = [...this.#failed];
		this.options.onfailure(sources.length > 0 ? { type: 'data', sources } : null);
	}
}
