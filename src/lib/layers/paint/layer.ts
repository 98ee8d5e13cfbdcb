/**
 * What a layer is to the map: data, paint, legend and what answers a click, on one page. `stack.ts`
 * stacks the layers in the order of `layer-ids.ts`.
 */
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../i18n/locale';
import type { Palette, Theme } from './palette';

/**
 * The passes a style is painted in, from the ground up. Within a pass the stack's order holds,
 * so that no layer's area can cover another layer's label.
 */
export const PASSES = ['ground', 'areas', 'lines', 'outlines', 'points', 'labels'] as const;
export type Pass = (typeof PASSES)[number];

/** A style layer and the pass it is painted in. */
export type Paint = LayerSpecification & { pass: Pass };

/** Everything a layer's look depends on. */
export interface Look {
	theme: Theme;
	palette: Palette;
	lang: Locale;
	/** true from the zoom on at which minor streets and paths are worth their bytes */
	detail: boolean;
}

/** A row of the legend: how a thing is drawn, and what it is called. */
export interface LegendEntry {
	label: string;
	swatch:
		| { type: 'line'; colour: string; width: number; dash?: readonly number[]; casing?: string }
		| { type: 'area'; colour: string; outline?: string; pattern?: 'hatch'; dashed?: boolean }
		| { type: 'wash'; colour: string }
		| { type: 'image'; image: string };
}

/**
 * Ids of the style layers that answer a click, best first. A mark (a point or a word) under the
 * pointer always goes before an extent (an area or a line), whichever layer it is of.
 */
export interface ClickTargets {
	marks: readonly string[];
	extents: readonly string[];
}

/** The click targets of a mere background. */
export const NOTHING: ClickTargets = { marks: [], extents: [] };

/** One layer of the map. */
export interface MapLayer<Id extends string = string> {
	id: Id;
	/** its name in the layer switches */
	title: (lang: Locale) => string;
	/** what its data is called where that did not load; the title where left out */
	dataTitle?: (lang: Locale) => string;
	/** true where a detailed basemap of another map takes its place */
	isReplaceable?: true;
	/** the static files it is drawn from, by source id; addresses are relative to `/data/` */
	sources: (look: Look) => Record<string, GeoJSONSourceSpecification & { data: string }>;
	/** its style layers; those whose id ends in `-hit` are there to be clicked only */
	paint: (look: Look) => Paint[];
	/** the style layers that answer a click */
	clickable: ClickTargets;
	/** the sources whose features carry the state of an item (hover, selected); none where left out */
	stateful?: readonly string[];
	legend: (look: Look) => LegendEntry[];
}
