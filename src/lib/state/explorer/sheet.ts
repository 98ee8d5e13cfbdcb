/** The heights of a phone's bottom sheet, from the lowest. */
export const SHEET_HEIGHTS = ['peek', 'middle', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Moved so far, CSS pixels, a sheet goes to another height, however short of it it was let go. */
const MEANT_PX = 48;

/**
 * The height at which a dragged sheet comes to rest: the nearest one, and where the finger has moved far enough
 * to be meant, at least the next in its direction.
 * @param from the height that it was dragged from
 * @param share of the window's height that it stands at now
 * @param by how far it was raised, CSS pixels; negative where it was lowered
 */
export function restingHeight(from: SheetHeight, share: number, by: number): SheetHeight {
	const nearest = share < 0.28 ? 0 : share < 0.68 ? 1 : 2;
	const at = SHEET_HEIGHTS.indexOf(from);
	const last = SHEET_HEIGHTS.length - 1;
	if (by >= MEANT_PX) return SHEET_HEIGHTS[Math.min(last, Math.max(nearest, at + 1))]!;
	if (by <= -MEANT_PX) return SHEET_HEIGHTS[Math.max(0, Math.min(nearest, at - 1))]!;
	return SHEET_HEIGHTS[nearest]!;
}
