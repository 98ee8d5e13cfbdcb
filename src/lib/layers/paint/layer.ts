/**
 * What a layer is: data, paint and card on one page. `stack.ts` stacks the layers; draw order,
 * legend order and the `LayerId` type come from there.
 */
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../i18n/locale';
import type { Card } from '../card/card';
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

/** One layer of the map. `Item` is what its features are in the catalogue. */
export interface MapLayer<Id extends string = string, Item = never> {
	id: Id;
	/** its name in the layer switches */
	title: (lang: Locale) => string;
	/** the static files it is drawn from, by source id; addresses are relative to `/data/` */
	sources: (look: Look) => Record<string, GeoJSONSourceSpecification & { data: string }>;
	/** its style layers; those whose id ends in `-hit` are there to be clicked only */
	paint: (look: Look) => Paint[];
	/** the style layers that answer a click */
	clickable: ClickTargets;
	legend: (look: Look) => LegendEntry[];
	/** the card for popup and panel */
	describe?: (item: Item, lang: Locale) => Card;
}
