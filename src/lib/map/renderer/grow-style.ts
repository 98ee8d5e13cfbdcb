/**
 * Gives a map that nobody sees yet its style in turns. MapLibre reads a style in one task, in which it parses every
 * expression of every layer; a slow phone answers nobody for a third of a second meanwhile.
 */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { nextTurn, TASK_MS } from '../../state/device/next-turn';
import type { PacedMap } from '../maplibre/paced-map';

const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : undefined);

/** The sources of a style that are fetched, in the order in which its layers use them. */
function fetchedSources({ sources, layers }: StyleSpecification): Set<string> {
	const isFetched = (id: string) => {
		const source = sources[id];
		return source?.type === 'geojson' ? typeof source.data === 'string' : Boolean(source);
	};
	return new Set(
		[...layers.map(sourceOf), ...Object.keys(sources)].filter(
			(id) => id && isFetched(id)
		) as string[]
	);
}

/** What a style draws without a file: the ground, and what the page itself has put on the map. */
export function withoutFiles(style: StyleSpecification): StyleSpecification {
	const later = fetchedSources(style);
	return {
		...style,
		sources: Object.fromEntries(Object.entries(style.sources).filter(([id]) => !later.has(id))),
		layers: style.layers.filter((layer) => !later.has(sourceOf(layer) ?? ''))
	};
}

/**
 * Adds the rest of a style to a map that has what `withoutFiles` leaves of it: each source with its layers, which lie
 * in the style's order at any time, and no frame before all are there. Resolves then, or once the map has `ended`.
 */
export async function growStyle(
	map: PacedMap,
	style: StyleSpecification,
	hasEnded: () => boolean
): Promise<void> {
	map.isPaused = true;
	let since = performance.now();
	for (const id of fetchedSources(style)) {
		if (performance.now() - since > TASK_MS) {
			await nextTurn();
			if (hasEnded()) return;
			since = performance.now();
		}
		addSource(map, style, id);
	}
	map.resume();
}

/** MapLibre's own `addLayer` serialises the whole style to validate each layer; ours is validated by tests. */
const UNCHECKED = { validate: import.meta.env.DEV };

function addSource(map: PacedMap, { sources, layers }: StyleSpecification, id: string): void {
	map.style.addSource(id, sources[id]!, UNCHECKED);
	layers.forEach((layer, at) => {
		if (sourceOf(layer) !== id) return;
		const above = layers.slice(at + 1).find((other) => map.getLayer(other.id));
		map.style.addLayer(layer, above?.id, UNCHECKED);
	});
	map._update(true);
}
