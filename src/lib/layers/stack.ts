/**
 * The layers of the stack. `layer-ids.ts` has their names in order; this file does not compile where
 * one of them has no layer.
 */
import type { ClickTargets, MapLayer } from './paint/layer';
import { creek } from './features/creek';
import { crossings } from './features/crossings';
import { green } from './features/green';
import { ground } from './basemap/ground';
import { metro } from './features/metro';
import { places } from './features/places';
import { rail } from './basemap/rail';
import { roads } from './basemap/roads';
import { LAYER_IDS, SELECTABLE, type LayerId, type SelectableLayer } from './layer-ids';
import { water } from './basemap/water';

/** A layer of the stack, whatever its items are. */
export type AnyLayer = Omit<MapLayer<LayerId>, 'describe'>;

const LAYERS = {
	ground,
	green,
	water,
	roads,
	rail,
	creek,
	metro,
	crossings,
	places
} satisfies { [Id in LayerId]: Omit<MapLayer<Id>, 'describe'> };

/** Every layer, from the ground up. */
export const STACK: readonly AnyLayer[] = LAYER_IDS.map((id) => LAYERS[id]);

/** A layer by its id. */
export function layerOf(id: LayerId): AnyLayer {
	return LAYERS[id];
}

function targets(part: keyof ClickTargets): [string, SelectableLayer][] {
	return SELECTABLE.flatMap((id) =>
		layerOf(id).clickable[part].map((target): [string, SelectableLayer] => [target, id])
	);
}

/** The style layers that answer a click, with the layer they belong to, best first. */
export const CLICK_TARGETS: ReadonlyMap<string, SelectableLayer> = new Map([
	...targets('marks'),
	...targets('extents')
]);

/** How many of the click targets are marks; those come first. */
export const MARK_COUNT = targets('marks').length;

/** The source ids whose features carry the state of a layer's item (hover, selected). */
export const STATEFUL_SOURCES: Record<SelectableLayer, readonly string[]> = {
	places: ['places', 'place-points', 'place-circles'],
	metro: ['metro-stations'],
	crossings: ['crossings'],
	// Drawn in two parts and wider than any view: it is not lit.
	creek: [],
	green: ['green']
};
