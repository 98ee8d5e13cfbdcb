/** The exact geometry of own features near the pointer, for measuring: fetched from the worker when first wanted. */
import type { Geometry } from 'geojson';
import { OWN_TARGETS } from '../../../layers/overlays/own-layers';
import type { MapSurface, ScreenPoint } from '../../../map/surface/surface';
import type { NearShape } from '../../tool/tool';
import type { OwnFeature } from '../protocol/placed';

/** How many features are kept, and how many are looked at in one place. */
const MOST_KEPT = 200;
const MOST_AT_ONCE = 12;

export class NearShapes {
	readonly #fetch: (layer: number, row: number) => Promise<OwnFeature | null>;
	/** by layer and row; null while a feature is fetched, and where it has no position */
	readonly #known = new Map<string, Geometry | null>();

	constructor(fetch: (layer: number, row: number) => Promise<OwnFeature | null>) {
		this.#fetch = fetch;
	}

	/**
	 * What is drawn within so many CSS pixels of a point, as far as it is known by now.
	 * @param conversionOf what a layer's conversion may be off by, metres
	 */
	at(
		surface: MapSurface,
		point: ScreenPoint,
		reach: number,
		conversionOf: (layer: number) => number
	): NearShape[] {
		const seen = new Set<string>();
		return surface.propertiesAt(point, OWN_TARGETS, reach).flatMap(({ layer, row }) => {
			if (typeof layer !== 'number' || typeof row !== 'number') return [];
			const key = `${layer}:${row}`;
			if (seen.has(key) || seen.size === MOST_AT_ONCE) return [];
			seen.add(key);
			if (!this.#known.has(key)) void this.#learn(key, layer, row);
			const geometry = this.#known.get(key);
			return geometry ? [{ geometry, conversion_m: conversionOf(layer) }] : [];
		});
	}

	async #learn(key: string, layer: number, row: number): Promise<void> {
		const [oldest] = this.#known.keys();
		if (this.#known.size >= MOST_KEPT && oldest) this.#known.delete(oldest);
		this.#known.set(key, null);
		const feature = await this.#fetch(layer, row).catch(() => null);
		this.#known.set(key, feature?.geometry ?? null);
	}
}
