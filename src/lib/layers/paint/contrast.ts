/**
 * The same map for readers who ask for more contrast (`prefers-contrast: more`): words, lines and
 * the creek stand out further from the same land. `src/app.css` carries the same tokens; a unit test
 * holds the two equal, and words to 7:1.
 */
import { PALETTES, type Palette, type Theme } from './palette';

const MORE: Record<Theme, Partial<Palette>> = {
	light: {
		water: '#8fbccb',
		creek: '#075a66',
		creekGlow: '#4f9aa5',
		streetCasing: '#b3ab99',
		rail: '#857d6f',
		boundary: '#5f5a52',
		text: '#0c1319',
		muted: '#3a4248',
		halo: '#ffffff',
		accent: '#064a54',
		measure: '#2a1690',
		waterText: '#0f3a49',
		greenText: '#2a4119'
	},
	dark: {
		water: '#2b5868',
		creek: '#5fe0ec',
		creekGlow: '#1f8a97',
		streetCasing: '#3a444c',
		rail: '#6d7780',
		boundary: '#a3adb3',
		text: '#ffffff',
		muted: '#c9d2d8',
		halo: '#000000',
		accent: '#7fe3ec',
		measure: '#ffe08a',
		waterText: '#b5dcea',
		greenText: '#bfe0b8'
	}
};

/** The tokens of a theme, with more contrast where the reader asks for it. */
export function paletteOf(theme: Theme, moreContrast = false): Palette {
	return moreContrast ? { ...PALETTES[theme], ...MORE[theme] } : PALETTES[theme];
}
