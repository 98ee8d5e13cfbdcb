/** The window: whether it is narrow, and which edges of the map the panel covers. */
import type { Explorer } from './explorer.svelte';
import {
	HEIGHTS,
	KEPT_CLEAR,
	LOW,
	LOW_OVER_SHEET,
	NARROW,
	PANEL,
	PANEL_MARGIN,
	SHEET,
	WIDTHS
} from '../../tokens/layout';

/** Keeps the explorer in step with the window. Returns a function that stops it. */
export function followWindow(explorer: Explorer): () => void {
	const narrow = matchMedia(NARROW);
	const low = matchMedia(LOW);
	const lowOverSheet = matchMedia(LOW_OVER_SHEET);
	const read = () => {
		explorer.textSize = parseFloat(getComputedStyle(document.documentElement).fontSize);
		explorer.narrow = narrow.matches;
		explorer.low = low.matches;
		explorer.lowOverSheet = lowOverSheet.matches;
		explorer.windowHeight = window.innerHeight;
		explorer.windowWidth = window.innerWidth;
	};
	read();
	window.addEventListener('resize', read);
	return () => window.removeEventListener('resize', read);
}

/**
 * Edges of the map that the panel covers, CSS pixels; see map-edges.css.
 * @param columns of the table for which the panel is wide; 0 where it is not
 */
export function coveredEdges(explorer: Explorer, columns = 0) {
	const { embed, narrow, sheet, textSize, windowHeight, windowWidth } = explorer;
	/** A length that grows with the reader's text: the style sheets state it in rem. */
	const rem = (pixels: number) => (pixels * textSize) / 16;
	const widthOf = ({ share, widest }: { share: number; widest: number }) =>
		Math.min(windowWidth * share, rem(widest));
	const right = KEPT_CLEAR.controls;
	if (embed || windowWidth === 0) return { top: 0, right: 0, bottom: 0, left: 0 };
	if (narrow) {
		// At full height the map is out of sight; it keeps the middle's padding.
		const bottom = sheet === 'peek' ? SHEET.peek : Math.round(windowHeight * SHEET.middle);
		const clear = explorer.lowOverSheet ? KEPT_CLEAR.controlsInTwo : KEPT_CLEAR.controls;
		return { top: 0, right: clear, bottom, left: 0 };
	}
	// The compared places are fitted into what is left: beside the controls, above the scale.
	if (columns > 0) {
		const isMany = columns > 4 && windowWidth >= WIDTHS.wide * textSize;
		const left = widthOf(isMany ? PANEL.wideTable : PANEL.table) + PANEL_MARGIN.usual;
		return { top: 0, right, bottom: KEPT_CLEAR.credit, left };
	}
	const isLow = windowHeight <= HEIGHTS.phoneOnItsSide * textSize && windowWidth > windowHeight;
	const which = isLow ? 'low' : 'usual';
	return { top: 0, right: 0, bottom: 0, left: widthOf(PANEL[which]) + PANEL_MARGIN[which] };
}
