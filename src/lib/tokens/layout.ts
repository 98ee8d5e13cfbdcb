/**
 * The layout of the window: breakpoints, and the space that panel and controls take from the map. Style
 * sheets cannot use a variable in a media query: `tests/unit/tokens/` holds theirs equal to these.
 */

/** Widths at which the layout changes, in em of the browser's default text size. */
export const WIDTHS = {
	/** below it the attribution takes two lines */
	credit: 20,
	/** the smallest phones: below it one column of contents, up to it headings of a place's own */
	smallPhone: 22.5,
	/** up to it tables of prose become lists */
	prose: 32.5,
	/** up to it the panel is a sheet in either orientation */
	phone: 35,
	/** up to it figures of the story stand below each other */
	story: 37.5,
	/** up to it the panel is a sheet in portrait orientation */
	tablet: 45,
	/** above it the coordinates under the pointer are shown */
	readout: 56.25,
	/** from it on documents have a column for their contents */
	document: 62.5,
	/** from it on a comparison of many places may take more of the window */
	wide: 100
} as const;

/** Heights at which the layout changes, em. */
export const HEIGHTS = {
	/** the height of a window at 400 % zoom: no space may be wasted */
	zoomed: 25,
	/** a phone in landscape orientation: the panel is narrower */
	phoneOnItsSide: 30,
	/** too low for a card beside a point of its map, and for one column of controls */
	low: 35,
	/** too low for one column of all the controls that a pointer gets */
	lowWithPointer: 39,
	/** too low for one column of controls over a sheet, for fingers */
	lowOverSheet: 52.5,
	/** the same with the controls that only a pointer gets */
	lowOverSheetWithPointer: 67.5
} as const;

/** A window is narrow, and the panel a sheet, up to this width; as a media query. */
export const NARROW = `(max-width: ${WIDTHS.tablet}em) and (orientation: portrait), (max-width: ${WIDTHS.phone}em)`;
/** A window is not narrow: a thousandth of an em parts the two. */
export const NOT_NARROW = `(min-width: ${WIDTHS.tablet + 0.001}em), (min-width: ${WIDTHS.phone + 0.001}em) and (orientation: landscape)`;
/** A window is too low for a card beside a point of its map. */
export const LOW = `(max-height: ${HEIGHTS.low}em)`;

/** Over a sheet, a window is too low for one column of controls; see map-edges.css. */
export const LOW_OVER_SHEET = `(max-height: ${HEIGHTS.lowOverSheet}em) and (orientation: portrait), (max-height: ${HEIGHTS.lowOverSheetWithPointer}em) and (orientation: portrait) and (pointer: fine)`;

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

/** The margin around the panel, CSS pixels: in most windows, and in a low one. */
export const PANEL_MARGIN = { usual: 16, low: 8 } as const;

/** The heights of a sheet: CSS pixels at its lowest stop, a share of the window at its middle one. */
export const SHEET = { peek: 104, middle: 0.46 } as const;

/** Space kept clear for one column of map controls, for two, and for scale and attribution, CSS pixels. */
export const KEPT_CLEAR = { controls: 56, controlsInTwo: 104, credit: 48 } as const;

/** Aspect ratio (width to height) of the map's first view; see layers/still-picture/frame/frame.ts. */
export const FRAME_RATIO = 1.1;
