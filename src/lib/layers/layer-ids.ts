/**
 * The layers of the stack from the bottom up, with the properties that a page needs before it loads their
 * styles. Draw order, legend order and the types of ids come from here. The style of a layer is in its file
 * in a folder beside this one; `stack.ts` joins the two.
 */
import type { RefIn } from '../values/feature-ref';

interface LightLayer {
	id: string;
	/** true where readers cannot switch it off */
	isAlwaysOn?: true;
	/** rank of a clickable layer; 1 is the highest and takes the click before the others */
	clickRank?: number;
	/** true where its features are areas with outlines, which a card at the point would cover */
	hasOutlines?: true;
	/** true where a map that shows but where a place is does without it */
	isDetail?: true;
}

const LAYERS = [
	{ id: 'ground', isAlwaysOn: true },
	{ id: 'green', clickRank: 7, hasOutlines: true },
	{ id: 'civic' },
	{ id: 'water' },
	{ id: 'creek', clickRank: 6, isAlwaysOn: true },
	{ id: 'roads' },
	{ id: 'rail' },
	{ id: 'bus-stops', clickRank: 5, isDetail: true },
	{ id: 'metro', clickRank: 2 },
	{ id: 'crossings', clickRank: 4, isDetail: true },
	{ id: 'piers', clickRank: 3, isDetail: true },
	{ id: 'places', clickRank: 1, hasOutlines: true }
] as const satisfies readonly LightLayer[];

type Layer = (typeof LAYERS)[number];
export type LayerId = Layer['id'];
/** A clickable layer. */
export type ClickableLayer = Extract<Layer, { clickRank: number }>['id'];

/**
 * Lines that are found by their names and lit as a whole, each with the layer that draws it. No click finds
 * them: streets are everywhere.
 */
const LINES = { roads: 'roads', 'metro-lines': 'metro' } as const satisfies Record<string, LayerId>;

/** A kind of such lines. */
export type LineLayer = keyof typeof LINES;
export const LINE_LAYERS = Object.keys(LINES) as readonly LineLayer[];
/** What may be selected: features that answer clicks, and lines. */
export type SelectableLayer = ClickableLayer | LineLayer;
/** A reference to a feature that has a card. */
export type FeatureRef = RefIn<SelectableLayer>;
/** A reference to a clickable feature. */
export type ClickableRef = RefIn<ClickableLayer>;
/** A layer whose features are areas with outlines. */
export type OutlinedLayer = Extract<Layer, { hasOutlines: true }>['id'];

/** The ids of all layers, from the bottom up. */
export const LAYER_IDS: readonly LayerId[] = LAYERS.map(({ id }) => id);

/** The layers that readers can switch. */
export const SWITCHABLE: readonly LayerId[] = LAYERS.flatMap((layer) =>
	'isAlwaysOn' in layer ? [] : layer.id
);

/** The layers of a map that shows where a place is, and no more. */
export const LOCATING: readonly LayerId[] = LAYERS.flatMap((layer) =>
	'isDetail' in layer ? [] : layer.id
);

/** The clickable layers by rank: the first takes a click before the others. */
export const CLICKABLE: readonly ClickableLayer[] = LAYERS.flatMap((layer) =>
	'clickRank' in layer ? layer : []
)
	.sort((a, b) => a.clickRank - b.clickRank)
	.map(({ id }) => id);

/** What may be selected, the clickable layers first. */
export const SELECTABLE: readonly SelectableLayer[] = [...CLICKABLE, ...LINE_LAYERS];

/** Whether a feature is a line as a whole. */
export const isLineLayer = (layer: SelectableLayer): layer is LineLayer => layer in LINES;

/** The layer that draws a feature. */
export const drawnIn = (layer: SelectableLayer): LayerId =>
	isLineLayer(layer) ? LINES[layer] : layer;

/** The layers whose features are areas with outlines. */
export const OUTLINED: readonly OutlinedLayer[] = LAYERS.flatMap((layer) =>
	'hasOutlines' in layer ? layer.id : []
);

/** A street as a whole, by the id of its line. */
export const streetRef = (id: string): FeatureRef => ({ layer: 'roads', id });
