/** What tools have drawn on the map, kept for the sources that a change of style adds anew. */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { OverlayId } from '../../layers/overlays/overlays';
import type { OwnSource } from '../../layers/overlays/own-layers';

/** A source that tools draw in. */
export type DrawnSource = OverlayId | OwnSource;

export class DrawnSources {
	readonly #map: MapLibreMap;
	readonly #drawn = new Map<DrawnSource, FeatureCollection>();
	/** the sources of the map that hold what was drawn */
	readonly #holders = new Map<DrawnSource, GeoJSONSource>();

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** Replaces what is drawn in a source; it may be added later. */
	draw(id: DrawnSource, data: FeatureCollection): void {
		this.#drawn.set(id, data);
		this.#write(id, data);
	}

	/** Adds features to a source; each has an id that no other of it has. */
	add(id: DrawnSource, features: Feature[]): void {
		this.#drawn.get(id)?.features.push(...features);
		void this.#map.getSource<GeoJSONSource>(id)?.updateData({ add: features });
	}

	/**
	 * Draws again in the sources that a change of style has added. One that it kept has its data: a hundred thousand
	 * points are not read again for another theme.
	 */
	redraw(): void {
		for (const [id, data] of this.#drawn) {
			if (this.#map.getSource(id) !== this.#holders.get(id)) this.#write(id, data);
		}
	}

	#write(id: DrawnSource, data: FeatureCollection): void {
		const source = this.#map.getSource<GeoJSONSource>(id);
		if (!source) return;
		this.#holders.set(id, source);
		source.setData(data);
	}
}
