/**
 * The stack. A layer is one file beside this one and one line here; draw order, legend order
 * and the `LayerId` type come from it.
 */
import type { ClickTargets, MapLayer } from './layer';
import { creek } from './creek';
import { crossings } from './crossings';
import { green } from './green';
import { ground } from './ground';
import { metro } from './metro';
import { places } from './places';
import { rail } from './rail';
import { roads } from './roads';
import { water } from './water';

/** Every layer, from the ground up. */
export const STACK = [ground, green, water, roads, rail, creek, metro, crossings, places] as const;

export type LayerId = (typeof STACK)[number]['id'];

/** A layer of the stack, whatever its items are. */
export type AnyLayer = Omit<MapLayer<LayerId>, 'describe'>;

/** Every layer id, from the ground up. */
export const LAYER_IDS: readonly LayerId[] = STACK.map((layer) => layer.id);

/** The layers a reader may switch. */
export const SWITCHABLE: readonly LayerId[] = STACK.filter((layer) => layer.switchable).map(
	(layer) => layer.id
);

/** The layers that answer a click, best first: those above cover those below. */
export const SELECTABLE = ['places', 'metro', 'crossings', 'creek', 'green'] as const;
export type SelectableLayer = (typeof SELECTABLE)[number];

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
	creek: ['creek'],
	green: ['green']
};

/** A layer by its id. */
export function layerOf(id: LayerId): AnyLayer {
	return STACK.find((layer) => layer.id === id)!;
}
