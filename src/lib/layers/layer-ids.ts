/**
 * The layers of the stack from the ground up, in their light half: what a page must know of them before
 * it has loaded how things are drawn. Draw order, legend order and the types of ids come from here. How
 * a layer is drawn stands in its file in a folder beside this one; `stack.ts` joins the two.
 */
import type { RefIn } from '../values/feature-ref';

interface LightLayer {
	id: string;
	/** true where a reader has no reason to switch it off */
	isAlwaysOn?: true;
	/** of a layer that answers clicks: its rank among those, the best is 1 and covers the others */
	clickRank?: number;
	/** true where its features are areas with outlines: their card would cover what it is about */
	hasOutlines?: true;
}

const LAYERS = [
	{ id: 'ground', isAlwaysOn: true },
	{ id: 'green', clickRank: 6, hasOutlines: true },
	{ id: 'civic' },
	{ id: 'water' },
	{ id: 'creek', clickRank: 5, isAlwaysOn: true },
	{ id: 'roads' },
	{ id: 'rail' },
	{ id: 'bus-stops', clickRank: 4 },
	{ id: 'metro', clickRank: 2 },
	{ id: 'crossings', clickRank: 3 },
	{ id: 'places', clickRank: 1, hasOutlines: true }
] as const satisfies readonly LightLayer[];

type Layer = (typeof LAYERS)[number];
export type LayerId = Layer['id'];
/** A layer that answers clicks. */
export type SelectableLayer = Extract<Layer, { clickRank: number }>['id'];
/** A feature that answers clicks. */
export type FeatureRef = RefIn<SelectableLayer>;
/** A layer whose features are areas with outlines. */
export type OutlinedLayer = Extract<Layer, { hasOutlines: true }>['id'];

/** The ids of all layers, from the ground up. */
export const LAYER_IDS: readonly LayerId[] = LAYERS.map(({ id }) => id);

/** The layers a reader may switch. */
export const SWITCHABLE: readonly LayerId[] = LAYERS.flatMap((layer) =>
	'isAlwaysOn' in layer ? [] : layer.id
);

/** The layers that answer a click, best first: those above cover those below. */
export const SELECTABLE: readonly SelectableLayer[] = LAYERS.flatMap((layer) =>
	'clickRank' in layer ? layer : []
)
	.sort((a, b) => a.clickRank - b.clickRank)
	.map(({ id }) => id);

/** The layers whose features are areas with outlines. */
export const OUTLINED: readonly OutlinedLayer[] = LAYERS.flatMap((layer) =>
	'hasOutlines' in layer ? layer.id : []
);
