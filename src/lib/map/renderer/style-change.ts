/** Changes the style by MapLibre's diff, without refetching unchanged sources. */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/** Source specifications are plain values of our own making: equal text, equal value. */
function isSame(a: unknown, b: unknown): boolean {
	return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Applies another style. MapLibre serialises a loaded source with its data inlined, so that its
 * diff takes every URL for a change and refetches all of them; where our own specification of a
 * source is unchanged, the map keeps its source.
 */
export function changeStyle(
	map: MapLibreMap,
	before: StyleSpecification,
	after: StyleSpecification
): void {
	map.setStyle(after, {
		diff: true,
		// A change may bring a base map that is not of our making.
		validate: true,
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
