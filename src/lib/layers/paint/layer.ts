/**
 * The type of a layer: data, paint, legend and click targets, on one page. `stack.ts`
 * stacks the layers in the order of `layer-ids.ts`.
 */
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../i18n/locale';
import type { Palette, Theme } from './palette';

/**
 * The passes in which a style is painted, from the bottom up, so that no layer's area can cover another
 * layer's label. Within a pass the order of the stack holds. What is painted last has its label placed first:
 * the pass on top holds markers, the creek's name and what the reader draws or chooses.
 */
export const PASSES = ['ground', 'areas', 'lines', 'outlines', 'points', 'labels', 'top'] as const;
export type Pass = (typeof PASSES)[number];

/** A style layer and the pass it is painted in. */
export type Paint = LayerSpecification & { pass: Pass };

/** Everything on which a layer's style depends. */
export interface Look {
	theme: Theme;
	palette: Palette;
	lang: Locale;
	/** true from the zoom on at which minor streets and paths are loaded */
	detail: boolean;
}

/** A row of the legend: a symbol and its label. */
export interface LegendEntry {
	label: string;
	swatch:
		| { type: 'line'; colour: string; width: number; dash?: readonly number[]; casing?: string }
		| { type: 'area'; colour: string; outline?: string; pattern?: 'hatch'; dashed?: boolean }
		| { type: 'wash'; colour: string }
		| { type: 'image'; image: string };
}

/**
 * Ids of the clickable style layers, in order of precedence. A mark (a point or a word) under the pointer
 * always takes precedence over an extent (an area or a line) of any layer.
 */
export interface ClickTargets {
	marks: readonly string[];
	extents: readonly string[];
}

/** The click targets of a layer that is not clickable. */
export const NOTHING: ClickTargets = { marks: [], extents: [] };

/**
 * The source of what comes with the map's tiles and not in a file of its own: paints name it as they name a
 * file's, and `layers/tiles.ts` says from where and from which zoom on it is drawn.
 */
export const TILED = { type: 'vector' } as const;

/** A source of a layer: a static file, its address relative to `/data/`, or a part of the map's tiles. */
export type LayerSource = (GeoJSONSourceSpecification & { data: string }) | typeof TILED;

/** One layer of the map. */
export interface MapLayer<Id extends string = string> {
	id: Id;
	/** its name in the layer switches */
	title: (lang: Locale) => string;
	/** the name of its data in the notice that it did not load; the title by default */
	dataTitle?: (lang: Locale) => string;
	/** true where a detailed online basemap replaces it */
	isReplaceable?: true;
	/** what it is drawn from, by source id */
	sources: (look: Look) => Record<string, LayerSource>;
	/** its style layers; those whose id ends in `-hit` are invisible click targets */
	paint: (look: Look) => Paint[];
	/** the clickable style layers */
	clickable: ClickTargets;
	/** the sources whose features carry the state of an item (hover, selected); none by default */
	stateful?: readonly string[];
	/** the sources whose lines are lit as a whole, by the property `id` that all parts of a line have */
	lines?: readonly string[];
	legend: (look: Look) => LegendEntry[];
}

/** What a tool has drawn above the map's own layers, loaded with the tool. */
export interface ToolOverlay {
	readonly sources: Readonly<Record<string, GeoJSONSourceSpecification>>;
	readonly paint: (look: Look) => readonly Paint[];
}
