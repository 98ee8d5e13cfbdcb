/** Moves overlapping marks apart, each by as little as possible. */

/** A point of a picture; y grows downwards. */
export interface XY {
	x: number;
	y: number;
}

interface Frame {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The most iterations; a few dozen marks converge in about twenty. */
const ROUNDS = 400;
/**
 * Discs are pushed farther apart than needed by this factor, because otherwise they would converge too
 * slowly.
 */
const OVERSHOOT = 1.02;

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * The points, moved so that no two are nearer than `apart` to each other and all lie in the frame. The same
 * points always give the same result. Where the frame is too small for all, they are as far apart as the
 * iterations allow.
 */
export function separateMarks(points: readonly XY[], apart: number, frame: Frame): XY[] {
	const moved = points.map(({ x, y }) => ({ x, y }));
	for (let round = 0; round < ROUNDS; round++) {
		let settled = true;
		for (let i = 0; i < moved.length; i++) {
			for (let j = i + 1; j < moved.length; j++) {
				const [a, b] = [moved[i]!, moved[j]!];
				const gap = Math.hypot(b.x - a.x, b.y - a.y);
				if (gap >= apart) continue;
				settled = false;
				// Two marks at one point are moved apart, each pair in a direction of its own.
				const angle = gap > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : i + 2 * j;
				const push = ((apart - gap) / 2) * OVERSHOOT;
				a.x -= Math.cos(angle) * push;
				a.y -= Math.sin(angle) * push;
				b.x += Math.cos(angle) * push;
				b.y += Math.sin(angle) * push;
			}
		}
		for (const point of moved) {
			point.x = between(point.x, frame.left, frame.right);
			point.y = between(point.y, frame.top, frame.bottom);
		}
		if (settled) break;
	}
	return moved;
}
