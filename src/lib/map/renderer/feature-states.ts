/** Hover and selection as MapLibre feature states: no style change, no redraw of data. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { statefulSources } from '../../layers/stack';
import { isLineLayer, type FeatureRef } from '../../layers/layer-ids';

type StateName = 'hover' | 'selected';

function set(map: MapLibreMap, ref: FeatureRef, name: StateName, on: boolean): void {
	// A line is lit by the style, since it has many parts.
	if (isLineLayer(ref.layer)) return;
	for (const target of statefulSources(ref.layer)) {
		// The layer may be off, or its data still loading.
		if (map.getSource(target.source)) {
			map.setFeatureState({ ...target, id: ref.id }, { [name]: on });
		}
	}
}

/** Sets one state on one feature at a time. */
export class SingleFeatureState {
	#current: FeatureRef | null = null;

	constructor(
		readonly map: MapLibreMap,
		readonly name: StateName
	) {}

	/** Moves the state to another feature, or to none. */
	move(next: FeatureRef | null): void {
		if (this.#current) set(this.map, this.#current, this.name, false);
		this.#current = next;
		this.restore();
	}

	/** Sets it again after sources were added anew. */
	restore(): void {
		if (this.#current) set(this.map, this.#current, this.name, true);
	}
}
