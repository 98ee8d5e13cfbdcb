/**
 * The colours of map and pages, each defined here and nowhere else, as six-digit hex: `tokens.css`
 * carries them to the style sheets, `layers/paint/palette.ts` to the map, and KML, icons, manifest
 * and the browser's frame read them here. Colours that only pages use are in `page-colours.ts`.
 */

/** The themes that map and pages can be drawn in. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** For what cannot use a theme's colours: the ink on an operator's own colour, and around it. */
export const BLACK = '#000000';
export const WHITE = '#ffffff';

/**
 * Colours of both map and pages; `kind` holds the hues of shapes, with a contrast of 3:1 against land,
 * green and paper.
 */
export const COLOURS = {
	light: {
		land: '#f4f1ea',
		outside: '#eceae4',
		water: '#b5d3dc',
		creek: '#0f7f8f',
		green: '#c6dab2',
		text: '#22303a',
		muted: '#5c656b',
		halo: '#f8f6f1',
		casing: WHITE,
		accent: '#0b6b78',
		paper: WHITE,
		measure: '#3a22b8',
		kind: {
			district: '#8e4a9e',
			park: '#c2571a',
			campus: '#2f6db5',
			institute: '#5a7d1e',
			hub: '#b8325e',
			culture: '#7a6a58',
			green: '#3f7d4e'
		}
	},
	dark: {
		land: '#161b20',
		outside: '#12161a',
		water: '#1f3b46',
		creek: '#37b9c6',
		green: '#22382a',
		text: '#e6ebee',
		muted: '#9aa5ac',
		halo: '#12161a',
		casing: '#0e1216',
		accent: '#4cc7d3',
		paper: '#1c2228',
		measure: '#ffd166',
		kind: {
			district: '#c98bd6',
			park: '#f0995b',
			campus: '#82b3ee',
			institute: '#a8cf62',
			hub: '#f089ac',
			culture: '#c3b29d',
			green: '#84c493'
		}
	}
} as const;

/** The colours that change where the reader asks for more contrast (`prefers-contrast: more`). */
export const MORE_CONTRAST = {
	light: {
		water: '#8fbccb',
		creek: '#075a66',
		text: '#0c1319',
		muted: '#3a4248',
		halo: WHITE,
		accent: '#064a54',
		measure: '#2a1690'
	},
	dark: {
		water: '#2b5868',
		creek: '#5fe0ec',
		text: WHITE,
		muted: '#c9d2d8',
		halo: BLACK,
		accent: '#7fe3ec',
		measure: '#ffe08a'
	}
} as const;

/** Colours of the map alone; `kindText` are the hues of kinds for words, with 4.5:1 against the land. */
export const MAP_COLOURS = {
	light: {
		creekGlow: '#7fc4cc',
		// Darker than the land, because white on a light land is lost in sunlight.
		street: '#d3cdc0',
		streetCasing: '#c1baab',
		expressway: '#cdbf9e',
		rail: '#a69f92',
		metroCasing: '#6b6459',
		boundary: '#9a948a',
		waterText: '#2f6678',
		greenText: '#4c6b3a',
		onCreek: WHITE,
		kindText: {
			district: '#7c3f8b',
			park: '#9c4512',
			campus: '#275d9c',
			institute: '#4b6819',
			hub: '#a02a51',
			culture: '#655747',
			green: '#336640'
		}
	},
	dark: {
		creekGlow: '#1d6f7a',
		street: '#3a444c',
		streetCasing: '#20262c',
		expressway: '#4a5660',
		rail: '#5a656f',
		metroCasing: COLOURS.dark.casing,
		boundary: '#6b7379',
		waterText: '#7fb4c4',
		greenText: '#8fb389',
		onCreek: '#e6fbff',
		// On dark land the hues of shapes have enough contrast for words, too.
		kindText: COLOURS.dark.kind
	}
} as const;

/** The map's own colours that change with more contrast. */
export const MAP_MORE_CONTRAST = {
	light: {
		creekGlow: '#4f9aa5',
		streetCasing: '#a39b8a',
		rail: '#7d7567',
		boundary: '#5f5a52',
		waterText: '#0f3a49',
		greenText: '#2a4119'
	},
	dark: {
		creekGlow: '#1f8a97',
		streetCasing: '#59656e',
		rail: '#6d7780',
		boundary: '#a3adb3',
		waterText: '#b5dcea',
		greenText: '#bfe0b8'
	}
} as const;
