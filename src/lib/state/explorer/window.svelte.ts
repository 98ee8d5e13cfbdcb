/** The window: whether it is narrow, and which edges of the map the panel covers. */
import type { Explorer } from './explorer.svelte';
import { LOW, NARROW } from './sheet';

/** Keeps the explorer in step with the window. Returns how to stop. */
export function followWindow(explorer: Explorer): () => void {
	const narrow = matchMedia(NARROW);
	const low = matchMedia(LOW);
	const read = () => {
		explorer.textSize = parseFloat(getComputedStyle(document.documentElement).fontSize);
		explorer.narrow = narrow.matches;
		explorer.low = low.matches;
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
 * Edges of the map that the panel covers, CSS pixels; see map-edges.css for the sizes.
 * @param columns of the table for which the panel is wide; 0 where it is not
 */
export function coveredEdges(explorer: Explorer, columns = 0) {
	const { embed, narrow, sheet, textSize, windowHeight, windowWidth } = explorer;
	/** A length that grows with the reader's text: the style sheets have it in rem. */
	const rem = (pixels: number) => (pixels * textSize) / 16;
	if (embed || windowWidth === 0) return { top: 0, right: 0, bottom: 0, left: 0 };
	if (narrow) {
		// At full height the map is out of sight; it keeps the middle's padding.
		const bottom = sheet === 'peek' ? 104 : Math.round(windowHeight * 0.46);
		return { top: 0, right: CONTROLS, bottom, left: 0 };
	}
	// The compared places are fitted into what is left: beside the controls, above the scale.
	if (columns > 0) {
		const widest = columns > 4 && windowWidth >= rem(1600) ? [0.8, 1152] : [0.64, 980];
		const left = Math.min(windowWidth * widest[0]!, rem(widest[1]!)) + 16;
		return { top: 0, right: CONTROLS, bottom: 48, left };
	}
	const isLow = windowHeight <= rem(480) && windowWidth > windowHeight;
	const left = Math.min(windowWidth * 0.44, rem(isLow ? 340 : 360)) + (isLow ? 8 : 16);
	return { top: 0, right: 0, bottom: 0, left };
}
