/**
 * The same map for readers who ask for more contrast (`prefers-contrast: more`): words, lines and the creek
 * have more contrast against the same land. A unit test requires 7:1 for words.
 */
import { MAP_MORE_CONTRAST, MORE_CONTRAST } from '../../tokens/colours';
import { PALETTES, type Palette, type Theme } from './palette';

/** The palette of a theme, with more contrast where the reader asks for it. */
export function paletteOf(theme: Theme, moreContrast = false): Palette {
	return moreContrast
		? { ...PALETTES[theme], ...MORE_CONTRAST[theme], ...MAP_MORE_CONTRAST[theme] }
		: PALETTES[theme];
}
