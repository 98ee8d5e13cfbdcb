import { SHEET } from '../../tokens/layout';

/** The heights of a phone's bottom sheet, from the lowest. */
export const SHEET_HEIGHTS = ['peek', 'middle', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** A finger that is lifted while it moves faster than this throws the sheet, CSS pixels a millisecond. */
const THROWN = 0.5;
/** The speed of a finger is that of its last movements, milliseconds. */
const LATELY_MS = 80;

/** Where a finger was, CSS pixels down, and when, milliseconds. */
export interface TrailPoint {
	y: number;
	t: number;
}

/**
 * How fast a finger moved when it was lifted, CSS pixels a millisecond upwards; 0 where it rested before.
 * @param trail where it was, the latest last
 * @param now when it was lifted, milliseconds
 */
export function speedOf(trail: readonly TrailPoint[], now: number): number {
	const lately = trail.filter(({ t }) => now - t <= LATELY_MS);
	const [first, last] = [lately[0], lately.at(-1)];
	if (!first || !last || now <= first.t) return 0;
	return (first.y - last.y) / (now - first.t);
}

/** Moved so far, CSS pixels, a sheet goes to another height, however short of it it was let go. */
const MEANT_PX = 48;

/**
 * The height at which a dragged sheet comes to rest: the nearest one, and where the finger has moved far enough
 * to be meant, at least the next in its direction. A thrown one goes on to the next as it flies.
 * @param from the height that it was dragged from
 * @param share of the window's height that it stands at now
 * @param by how far it was raised, CSS pixels; negative where it was lowered
 * @param speed of the finger, CSS pixels a millisecond upwards
 */
export function restingHeight(
	from: SheetHeight,
	share: number,
	by: number,
	speed = 0
): SheetHeight {
	if (speed >= THROWN) return share < SHEET.middle ? 'middle' : 'full';
	if (speed <= -THROWN) return share > SHEET.middle ? 'middle' : 'peek';
	const nearest = share < 0.28 ? 0 : share < 0.68 ? 1 : 2;
	const at = SHEET_HEIGHTS.indexOf(from);
	const last = SHEET_HEIGHTS.length - 1;
	if (by >= MEANT_PX) return SHEET_HEIGHTS[Math.min(last, Math.max(nearest, at + 1))]!;
	if (by <= -MEANT_PX) return SHEET_HEIGHTS[Math.max(0, Math.min(nearest, at - 1))]!;
	return SHEET_HEIGHTS[nearest]!;
}
