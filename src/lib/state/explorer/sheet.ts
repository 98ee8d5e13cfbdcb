/** The heights of a phone's bottom sheet, from the lowest. */
export const SHEET_HEIGHTS = ['peek', 'middle', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** A window is narrow, and the panel a sheet, up to this width, CSS pixels; see BottomSheet.svelte. */
export const NARROW = '(max-width: 45em) and (orientation: portrait), (max-width: 35em)';

/** A window is too low for a card beside a point of its map. */
export const LOW = '(max-height: 35em)';
