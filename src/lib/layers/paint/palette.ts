/**
 * The colours of the map, one set of tokens per theme. `src/app.css` carries the same tokens
 * for everything that is not the map; a unit test holds the two equal. Kind colours are for
 * shapes; `kindText` holds the variants that reach 4.5:1 against the land for words.
 */
import type { Kind } from '../../catalogue/kinds/place-kinds';

/** The themes a map can be drawn in. */
export type Theme = 'light' | 'dark';

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
	boundary: string;
	text: string;
	muted: string;
	halo: string;
	accent: string;
	paper: string;
	casing: string;
	/** what the reader measures: like nothing else on the map */
	measure: string;
	waterText: string;
	greenText: string;
	/** words written in the creek's own water */
	onCreek: string;
	kind: Record<Kind, string>;
	kindText: Record<Kind, string>;
}

const light: Palette = {
	land: '#f4f1ea',
	outside: '#eceae4',
	water: '#b5d3dc',
	creek: '#0f7f8f',
	creekGlow: '#7fc4cc',
	green: '#d5e3c5',
	street: '#ffffff',
	streetCasing: '#ddd8cc',
	expressway: '#fbf8f1',
	rail: '#c3bdb1',
	boundary: '#9a948a',
	text: '#22303a',
	muted: '#5c656b',
	halo: '#f8f6f1',
	accent: '#0b6b78',
	paper: '#ffffff',
	casing: '#ffffff',
	measure: '#3a22b8',
	waterText: '#2f6678',
	greenText: '#4c6b3a',
	onCreek: '#ffffff',
	kind: {
		district: '#8e4a9e',
		park: '#c2571a',
		campus: '#2f6db5',
		institute: '#5a7d1e',
		hub: '#b8325e',
		culture: '#7a6a58',
		green: '#3f7d4e'
	},
	kindText: {
		district: '#7c3f8b',
		park: '#9c4512',
		campus: '#275d9c',
		institute: '#4b6819',
		hub: '#a02a51',
		culture: '#655747',
		green: '#336640'
	}
};

const dark: Palette = {
	land: '#161b20',
	outside: '#12161a',
	water: '#1f3b46',
	creek: '#37b9c6',
	creekGlow: '#1d6f7a',
	green: '#1d2b21',
	street: '#2b333a',
	streetCasing: '#1d2329',
	expressway: '#364048',
	rail: '#3b424a',
	boundary: '#6b7379',
	text: '#e6ebee',
	muted: '#9aa5ac',
	halo: '#12161a',
	accent: '#4cc7d3',
	paper: '#1c2228',
	casing: '#0e1216',
	measure: '#ffd166',
	waterText: '#7fb4c4',
	greenText: '#8fb389',
	onCreek: '#e6fbff',
	kind: {
		district: '#c98bd6',
		park: '#f0995b',
		campus: '#82b3ee',
		institute: '#a8cf62',
		hub: '#f089ac',
		culture: '#c3b29d',
		green: '#84c493'
	},
	kindText: {
		district: '#c98bd6',
		park: '#f0995b',
		campus: '#82b3ee',
		institute: '#a8cf62',
		hub: '#f089ac',
		culture: '#c3b29d',
		green: '#84c493'
	}
};

/** The tokens of each theme. */
export const PALETTES: Record<Theme, Palette> = { light, dark };
