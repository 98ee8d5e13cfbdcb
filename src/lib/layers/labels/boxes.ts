/** Rectangles and positions on a map as it is drawn: CSS pixels from its top left corner, on a screen or on paper. */

/** A position. */
export interface Px {
	x: number;
	y: number;
}

/** A rectangle. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Whether two rectangles have a part in common, or are nearer than `air` to each other. */
export const meet = (a: Box, b: Box, air = 0): boolean =>
	a.left < b.right + air &&
	b.left < a.right + air &&
	a.top < b.bottom + air &&
	b.top < a.bottom + air;

/** The smallest rectangle around some positions. */
export function boxAround(positions: readonly Px[]): Box {
	const xs = positions.map(({ x }) => x);
	const ys = positions.map(({ y }) => y);
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys)
	};
}
