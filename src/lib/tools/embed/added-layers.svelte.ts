/** The layers that the embedding page has added: drawn as the reader's own ones are. */
import type { Feature } from 'geojson';
import type { OwnSource } from '../../layers/overlays/own-layers';
import type { MapSurface } from '../../map/surface/surface';
import { pointedListener } from '../tool/own-feature-clicks';
import { ADDED_LIMITS, type AddedLayer } from './contract/added-layer';

/** Told when the reader clicks an added feature: its layer, the id that it was sent with, its place in the data. */
type OnChosen = (layer: string, id: string | number | null, index: number) => void;

export class AddedLayers {
	// A map, not an object: a layer may be called `__proto__`.
	#layers = $state.raw<ReadonlyMap<string, AddedLayer>>(new Map());
	#surface: MapSurface | null = null;
	readonly #onchosen: OnChosen;

	constructor(onchosen: OnChosen) {
		this.#onchosen = onchosen;
	}

	get isEmpty(): boolean {
		return this.#layers.size === 0;
	}

	/** Adds a layer, in place of one of the same name. Returns false where there are too many. */
	put(layer: AddedLayer): boolean {
		const isNew = !this.#layers.has(layer.name);
		if (isNew && this.#layers.size >= ADDED_LIMITS.layers) return false;
		this.#layers = new Map([...this.#layers, [layer.name, layer]]);
		this.#draw();
		return true;
	}

	/** Removes a layer; one that is not there is removed already. */
	remove(name: string): void {
		this.#layers = new Map([...this.#layers].filter(([one]) => one !== name));
		this.#draw();
	}

	/** What a layer covers: west, south, east, north, degrees WGS-84; null where it has no features. */
	extentOf(name: string): [number, number, number, number] | null {
		const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
		const take = (value: unknown): void => {
			const [first, second] = value as [unknown, unknown];
			if (typeof first !== 'number') return (value as unknown[]).forEach(take);
			const [lng, lat] = [first, second as number];
			extent[0] = Math.min(extent[0], lng);
			extent[1] = Math.min(extent[1], lat);
			extent[2] = Math.max(extent[2], lng);
			extent[3] = Math.max(extent[3], lat);
		};
		for (const { geometry } of this.#layers.get(name)?.features ?? []) take(geometry.coordinates);
		return extent[0] <= extent[2] ? extent : null;
	}

	/** Connects the map. Returns a function that disconnects it. */
	attach(surface: MapSurface): () => void {
		this.#surface = surface;
		const end = surface.listenBehind(
			pointedListener(surface, (layer, row) => this.#chosen(layer, row))
		);
		if (!this.isEmpty) this.#draw();
		return () => {
			end();
			if (this.#surface === surface) this.#surface = null;
		};
	}

	#draw(): void {
		const features = [...this.#layers.values()].flatMap((layer, at) =>
			layer.features.map((one): Feature => ({
				...one,
				properties: { ...one.properties, layer: at }
			}))
		);
		const draw = (source: OwnSource, isPoints: boolean) =>
			this.#surface?.draw(source, {
				type: 'FeatureCollection',
				features: features.filter(({ geometry }) => (geometry.type === 'Point') === isPoints)
			});
		draw('own-shapes', false);
		draw('own-points', true);
	}

	#chosen(at: number, row: number): void {
		const layer = [...this.#layers.values()][at];
		if (layer) this.#onchosen(layer.name, layer.ids[row] ?? null, row);
	}
}
