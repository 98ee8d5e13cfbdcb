/**
 * The same map for readers who ask for more contrast (`prefers-contrast: more`): words, lines and
 * the creek stand out further from the same land. A unit test holds words to 7:1.
 */
import { MAP_MORE_CONTRAST, MORE_CONTRAST } from '../../tokens/colours';
import { PALETTES, type Palette, type Theme } from './palette';

/** The tokens of a theme, with more contrast where the reader asks for it. */
export function paletteOf(theme: Theme, moreContrast = false): Palette {
	return moreContrast
		? { ...PALETTES[theme], ...MORE_CONTRAST[theme], ...MAP_MORE_CONTRAST[theme] }
		: PALETTES[theme];
}
