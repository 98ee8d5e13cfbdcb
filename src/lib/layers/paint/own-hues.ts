/** Which of the map's hues the reader's own layers have. */
import type { Kind } from '../../catalogue/kinds/place-kinds';

/**
 * The hues of layers and of classes, by the kinds whose they are: told apart by readers with any sight of
 * colours. The last is for all others.
 */
export const OWN_HUES = [
	'campus',
	'park',
	'hub',
	'institute',
	'district',
	'culture'
] as const satisfies readonly Kind[];
