/** A change of style by MapLibre's diff, without fetching again what has not changed. */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/** Source specifications are plain values of our own making: equal text, equal value. */
function isSame(a: unknown, b: unknown): boolean {
	return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Draws another style. MapLibre writes a loaded source back with its data inlined, so that its diff
 * takes every address for a change and fetches all of them again; where our own words for a source
 * are the same as before, the map keeps what it has.
 */
export function changeStyle(
	map: MapLibreMap,
	before: StyleSpecification,
	after: StyleSpecification
): void {
	map.setStyle(after, {
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
