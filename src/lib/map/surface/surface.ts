/**
 * The map as a tool sees it: a surface to point at and to draw on. The listening tool receives
 * events first; those that it does not take go to the map.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { WEB_MERCATOR_M_PER_PIXEL } from '../../values/ellipsoid';
import type { LngLat } from '../../values/lng-lat';
import { copyMap, type MapCopy } from '../paper/snapshot';
import { drawnFeatures } from '../renderer/drawn-features';
import { DrawnSources, type DrawnSource } from './drawn-sources';
import { inTurn, type ScreenPoint, type SurfaceListener } from './surface-listener';

export type { Gesture, ScreenPoint, SurfaceListener } from './surface-listener';

/** The properties of a drawn feature; values of values are lost in them. */
type PointedProperties = Readonly<Record<string, unknown>>;

export class MapSurface {
	readonly #map: MapLibreMap;
	/** the listeners, the newest last */
	#listeners: readonly SurfaceListener[] = [];
	#behind: SurfaceListener | null = null;
	#listener: SurfaceListener | null = null;
	/** the holders of the map's keys */
	readonly #takers = new Set<object>();
	readonly #drawn: DrawnSources;

	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#drawn = new DrawnSources(map);
	}

	/** The listener that receives events first; null where there is none. */
	get listener(): SurfaceListener | null {
		return this.#listener;
	}

	#choose(): void {
		const [front, behind] = [this.#listeners.at(-1) ?? null, this.#behind];
		this.#listener = front && behind ? inTurn(front, behind) : (front ?? behind);
	}

	/** Sets the listener that receives what no other one takes. Returns a function that removes it. */
	listenBehind(listener: SurfaceListener): () => void {
		this.#behind = listener;
		this.#choose();
		return () => {
			if (this.#behind === listener) this.#behind = null;
			this.#choose();
		};
	}

	/**
	 * Adds a listener before the earlier ones. Returns a function that removes it: the one before
	 * receives events again.
	 */
	listen(listener: SurfaceListener): () => void {
		this.#listeners = [...this.#listeners, listener];
		this.#choose();
		return () => {
			this.#listeners = this.#listeners.filter((one) => one !== listener);
			this.#choose();
		};
	}

	/** Draws an overlay, replacing its former content. It survives any change of style. */
	draw(id: DrawnSource, data: FeatureCollection): void {
		this.#drawn.draw(id, data);
	}

	/** Adds features to an overlay; each has an id that no other of it has. */
	add(id: DrawnSource, features: Feature[]): void {
		this.#drawn.add(id, features);
	}

	/** Draws the overlays again, where a new style has just added their sources. */
	redraw(): void {
		this.#drawn.redraw();
	}

	/** The properties of what style layers draw within some CSS pixels of a point, the topmost first. */
	propertiesAt(
		{ x, y }: ScreenPoint,
		layers: readonly string[],
		reach: number
	): PointedProperties[] {
		const there = layers.filter((id) => this.#map.getLayer(id));
		if (there.length === 0) return [];
		return drawnFeatures(
			this.#map,
			[
				[x - reach, y - reach],
				[x + reach, y + reach]
			],
			{ layers: there }
		).map(({ properties }) => properties);
	}

	project(at: LngLat): ScreenPoint {
		const { x, y } = this.#map.project([at[0], at[1]]);
		return { x, y };
	}

	unproject({ x, y }: ScreenPoint): LngLat {
		const { lng, lat } = this.#map.unproject([x, y]);
		return [lng, lat];
	}

	/** Metres that a CSS pixel covers at that latitude, to 0.3 % (Mercator's sphere). */
	metresPerPixel(latDeg: number): number {
		const zoom = this.#map.getZoom();
		return (WEB_MERCATOR_M_PER_PIXEL * Math.cos((latDeg * Math.PI) / 180)) / 2 ** zoom;
	}

	/** The part of the map that no panel covers, CSS pixels. */
	get openFrame(): { left: number; top: number; right: number; bottom: number } {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const { left = 0, top = 0, right = 0, bottom = 0 } = this.#map.getPadding();
		return { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
	}

	/** Moves the view by so many pixels, gently unless asked otherwise. */
	panBy(x: number, y: number, gently = true): void {
		this.#map.panBy([x, y], { duration: gently ? 200 : 0 });
	}

	/** Zooms in by so many levels; out where negative. */
	zoomBy(levels: number): void {
		this.#map.zoomTo(this.#map.getZoom() + levels);
	}

	/**
	 * Calls back whenever the view has moved, and at every frame while it moves. Returns a function
	 * that stops it.
	 */
	onView(onmove: () => void): () => void {
		this.#map.on('move', onmove);
		return () => this.#map.off('move', onmove);
	}

	/** The middle of the map, degrees WGS-84. */
	get centre(): LngLat {
		const { lng, lat } = this.#map.getCenter();
		return [lng, lat];
	}

	/** Calls back with the pointer's position, null when it has left. Returns a function that stops it. */
	onPointer(onmove: (at: LngLat | null) => void): () => void {
		const move = ({ lngLat }: MapMouseEvent) => onmove([lngLat.lng, lngLat.lat]);
		const leave = () => onmove(null);
		this.#map.on('mousemove', move);
		this.#map.on('mouseout', leave);
		return () => {
			this.#map.off('mousemove', move);
			this.#map.off('mouseout', leave);
		};
	}

	/** Sets the pointer's shape; null returns it to the map. */
	cursor(shape: 'crosshair' | 'grab' | 'grabbing' | 'pointer' | null): void {
		this.#map.getCanvas().style.cursor = shape ?? '';
	}

	/** Shows whether something that answers a click is pointed at; a tool has its own pointer. */
	pointing(on: boolean): void {
		if (!this.listener?.ownsPointer()) this.cursor(on ? 'pointer' : null);
	}

	/**
	 * Takes the arrow keys and the double click from the map. Returns a function that gives them
	 * back: the map has them again when every holder has.
	 */
	takeOver(): () => void {
		const { keyboard, doubleClickZoom } = this.#map;
		const taker = {};
		this.#takers.add(taker);
		for (const handler of [keyboard, doubleClickZoom]) handler.disable();
		return () => {
			if (!this.#takers.delete(taker) || this.#takers.size > 0) return;
			for (const handler of [keyboard, doubleClickZoom]) handler.enable();
		};
	}

	/** A copy of the part that no panel covers, `scale` times as fine as CSS pixels. */
	copy = (scale: number): Promise<MapCopy> => copyMap(this.#map, scale);

	/** Gives the keyboard's focus to the map. */
	focus(): void {
		this.#map.getCanvas().focus({ preventScroll: true });
	}
}
