/**
 * The colours of the map, one palette per theme, from the tokens shared with pages and the map's own. Kind
 * colours are for shapes; `kindText` holds the variants that reach 4.5:1 against the land for words.
 */
import type { Kind } from '../../catalogue/kinds/place-kinds';
import { COLOURS, MAP_COLOURS, type Theme } from '../../tokens/colours';

export type { Theme };

/** Colours as CSS hex strings. */
export interface Palette {
	land: string;
	outside: string;
	water: string;
	creek: string;
	creekGlow: string;
	green: string;
	street: string;
	streetCasing: string;
	expressway: string;
	rail: string;
	metroCasing: string;
	boundary: string;
	text: string;
	muted: string;
	halo: string;
	accent: string;
	paper: string;
	casing: string;
	/** the reader's measurements, in a colour that nothing else on the map has */
	measure: string;
	waterText: string;
	greenText: string;
	/** words written in the creek's own water */
	onCreek: string;
	kind: Record<Kind, string>;
	kindText: Record<Kind, string>;
}

/** The tokens of each theme. */
export const PALETTES: Record<Theme, Palette> = {
	light: { ...COLOURS.light, ...MAP_COLOURS.light },
	dark: { ...COLOURS.dark, ...MAP_COLOURS.dark }
};
