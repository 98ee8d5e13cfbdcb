/**
 * The stack by name, from the ground up: draw order, legend order and the `LayerId` type come from
 * here. A layer is one file in a folder beside this one, its name here, and its line in `stack.ts`,
 * which does not compile without it. Names are apart from the layers so that the page can read an address
 * before it has loaded how things are drawn.
 */
export const LAYER_IDS = [
	'ground',
	'green',
	'water',
	'creek',
	'roads',
	'rail',
	'metro',
	'crossings',
	'places'
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** Layers that a reader has no reason to switch off. */
const ALWAYS: readonly LayerId[] = ['ground', 'creek'];

/** The layers a reader may switch. */
export const SWITCHABLE: readonly LayerId[] = LAYER_IDS.filter((id) => !ALWAYS.includes(id));

/** The layers that answer a click, best first: those above cover those below. */
export const SELECTABLE = ['places', 'metro', 'crossings', 'creek', 'green'] as const;
export type SelectableLayer = (typeof SELECTABLE)[number];
