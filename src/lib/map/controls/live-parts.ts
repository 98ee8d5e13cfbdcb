import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Snippet } from 'svelte';

/** What the live map brings to the controls on its edge. */
export interface LiveParts {
	readonly map: MapLibreMap;
	/** north, for a turned map */
	readonly compass: Snippet;
	/** what stands below + and − */
	readonly controls: Snippet;
}

/** What the page around the live map tells it to do. */
export interface LivingMap extends Record<string, unknown> {
	restart: () => void;
	retry: () => void;
}
