/** The window: whether it is narrow, and which edges of the map the panel covers. */
import type { Explorer } from './explorer.svelte';
import { NARROW } from './sheet';

/** Keeps the explorer in step with the window. Returns how to stop. */
export function followWindow(explorer: Explorer): () => void {
	const narrow = matchMedia(NARROW);
	const read = () => {
		explorer.narrow = narrow.matches;
		explorer.windowHeight = window.innerHeight;
		explorer.windowWidth = window.innerWidth;
	};
	read();
	window.addEventListener('resize', read);
	return () => window.removeEventListener('resize', read);
}

/** The column of the map's controls, CSS pixels. */
const CONTROLS = 56;

/**
 * Edges of the map that the panel covers, CSS pixels; see BottomSheet.svelte for the sizes.
 * @param wide whether the panel is the wide one
 */
export function coveredEdges(explorer: Explorer, wide = false) {
	const { embed, narrow, sheet, windowHeight, windowWidth } = explorer;
	if (embed || windowWidth === 0) return { top: 0, right: 0, bottom: 0, left: 0 };
	if (narrow) {
		// At full height the map is out of sight; it keeps the middle's padding.
		const bottom = sheet === 'peek' ? 104 : Math.round(windowHeight * 0.46);
		return { top: 0, right: CONTROLS, bottom, left: 0 };
	}
	// The compared places are fitted into what is left: beside the controls, above the scale.
	if (wide)
		return { top: 0, right: CONTROLS, bottom: 48, left: Math.min(windowWidth * 0.64, 980) + 16 };
	const left = windowHeight <= 480 ? Math.min(windowWidth * 0.44, 340) + 8 : 376;
	return { top: 0, right: 0, bottom: 0, left };
}
