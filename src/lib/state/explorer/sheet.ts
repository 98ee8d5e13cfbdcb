/** The heights of a phone's bottom sheet, from the lowest. */
export const SHEET_HEIGHTS = ['peek', 'middle', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];
