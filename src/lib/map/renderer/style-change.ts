/** Changes the style by MapLibre's diff, without refetching unchanged sources. */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/** Source specifications are plain values of our own making: equal text, equal value. */
function isSame(a: unknown, b: unknown): boolean {
	return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Applies another style. MapLibre serialises a loaded source with its data inlined, so that its diff takes every
 * address for a change and fetches all of them again; and it would clone and compare all data for each change. Where
 * our own specification of a source is unchanged, that stands for it on both sides, and the map keeps its source.
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
		// What is passed as the previous style was serialised for this call, and is what the diff begins from.
		transformStyle: (previous, next) => {
			for (const [id, source] of Object.entries(next.sources)) {
				if (previous?.sources[id] && isSame(before.sources[id], source)) {
					previous.sources[id] = source;
				}
			}
			return next;
		}
	});
}
