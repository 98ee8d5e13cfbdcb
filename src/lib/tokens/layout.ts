/**
 * How the window is divided: breakpoints, and what panel and controls take of the map. Style sheets
 * cannot use a variable in a media query: `tests/unit/tokens/` holds theirs equal to these.
 */

/** Widths at which something changes, em of the browser's own text, and what. */
export const WIDTHS = {
	/** the credit takes two lines below it */
	credit: 20,
	/** the smallest phones: one column of contents below it, headings of a place's own up to it */
	smallPhone: 22.5,
	/** tables of prose stand as lists up to it */
	prose: 32.5,
	/** the panel is a sheet up to it, whichever way the window is turned */
	phone: 35,
	/** figures of the story stand below each other up to it */
	story: 37.5,
	/** the panel is a sheet up to it in a window that is higher than wide */
	tablet: 45,
	/** the coordinates under the pointer are shown from above it */
	readout: 56.25,
	/** documents have a column for their contents from it */
	document: 62.5,
	/** a comparison of many places may take more of the window from it */
	wide: 100
} as const;

/** Heights at which something changes, em. */
export const HEIGHTS = {
	/** as low as a page at 400 %: nothing of it is to be wasted */
	zoomed: 25,
	/** a phone on its side: the panel is narrower */
	phoneOnItsSide: 30,
	/** too low for a card beside a point of its map, and for one column of controls */
	low: 35,
	/** too low for one column of controls over a sheet, for fingers */
	lowOverSheet: 52.5,
	/** the same with what only a pointer has */
	lowOverSheetWithPointer: 60
} as const;

/** A window is narrow, and the panel a sheet, up to this width; as a media query. */
export const NARROW = `(max-width: ${WIDTHS.tablet}em) and (orientation: portrait), (max-width: ${WIDTHS.phone}em)`;
/** A window is not narrow: a thousandth of an em parts the two. */
export const NOT_NARROW = `(min-width: ${WIDTHS.tablet + 0.001}em), (min-width: ${WIDTHS.phone + 0.001}em) and (orientation: landscape)`;
/** A window is too low for a card beside a point of its map. */
export const LOW = `(max-height: ${HEIGHTS.low}em)`;

/** A panel's width: a share of the window, and no more than so many CSS pixels at the usual size of text. */
interface PanelWidth {
	share: number;
	widest: number;
}
/** The panel beside the map, on a phone on its side, with a table, with a table of five columns and more. */
export const PANEL = {
	usual: { share: 0.44, widest: 360 },
	low: { share: 0.44, widest: 340 },
	table: { share: 0.64, widest: 980 },
	wideTable: { share: 0.8, widest: 1152 }
} as const satisfies Record<string, PanelWidth>;

/** Around the panel, CSS pixels: in most windows, and in a low one. */
export const PANEL_MARGIN = { usual: 16, low: 8 } as const;

/** How high a sheet stands: CSS pixels at its lowest, a share of the window at its middle. */
export const SHEET = { peek: 104, middle: 0.46 } as const;

/** What is kept clear for the column of the map's controls and for scale and credit, CSS pixels. */
export const KEPT_CLEAR = { controls: 56, credit: 48 } as const;

/** Width to height of what the map shows first; see layers/still-picture/frame/frame.ts. */
export const FRAME_RATIO = 1.1;
