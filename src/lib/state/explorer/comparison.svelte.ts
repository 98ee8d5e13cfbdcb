/**
 * The comparison that the page shows: which places, in which order, and what of it the map draws.
 * Made once per page and passed by context, because the map above it has to know.
 */
import { createContext } from 'svelte';
import type { ComparisonOverlay } from '../../layers/overlays/comparison';
import { NOTHING_COMPARED, type ComparisonAddress } from '../address/compare-parameters';

export class Comparison {
	/** what is compared, as the address has it */
	address = $state.raw<ComparisonAddress>(NOTHING_COMPARED);
	/** true once the address has been read; before that, the comparison is not known */
	isRead = $state(false);
	/** what the map draws of it; null where nothing is compared */
	overlay = $state.raw<ComparisonOverlay | null>(null);
	/** west, south, east, north of the compared places; null where nothing is compared */
	extent = $state.raw<[number, number, number, number] | null>(null);
	/**
	 * true where the map has to move to them; on a page that is opened the camera begins with them
	 */
	wantsView = false;
}

/**
 * The page's comparison, to be called while a component is set up, and how to give one to everything below
 * the calling component. Throws where none was given.
 */
export const [useComparison, provideComparison] = createContext<Comparison>();
