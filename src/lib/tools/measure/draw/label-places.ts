/** Where on the screen a label is placed, so that it is visible while any of its shape is. */
import type { ScreenPoint } from '../cursor/screen-hits';

/** The uncovered part of the screen, CSS pixels. */
export interface Frame {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A label's half width, and its height above its point, CSS pixels: roughly what a total takes. */
const LABEL = { half: 44, height: 30 };

/** The frame for a label's anchor in which the label is completely visible. */
export function labelFrame({ left, top, right, bottom }: Frame): Frame {
	const inset = {
		left: left + LABEL.half,
		top: top + LABEL.height,
		right: right - LABEL.half,
		bottom
	};
	return inset.left < inset.right && inset.top < inset.bottom
		? inset
		: { left, top, right, bottom };
}

export const isSeen = ({ x, y }: ScreenPoint, { left, top, right, bottom }: Frame): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

/** The part of a straight line that lies in a frame, from where it enters to where it leaves. */
export function visiblePart(
	a: ScreenPoint,
	b: ScreenPoint,
	{ left, top, right, bottom }: Frame
): { middle: ScreenPoint; end: ScreenPoint; length: number } | null {
	// Liang–Barsky: the parameters at which the line enters and leaves the frame.
	let [enter, leave] = [0, 1];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	for (const [step, room] of [
		[-dx, a.x - left],
		[dx, right - a.x],
		[-dy, a.y - top],
		[dy, bottom - a.y]
	] as const) {
		if (step === 0 && room < 0) return null;
		if (step < 0) enter = Math.max(enter, room / step);
		if (step > 0) leave = Math.min(leave, room / step);
	}
	if (enter >= leave) return null;
	const at = (share: number) => ({ x: a.x + share * dx, y: a.y + share * dy });
	return {
		middle: at((enter + leave) / 2),
		end: at(leave),
		length: Math.hypot(dx, dy) * (leave - enter)
	};
}

/** The last visible point of a line; null where none of it is visible. */
export function lastSeen(line: readonly ScreenPoint[], frame: Frame): ScreenPoint | null {
	for (let i = line.length - 1; i > 0; i--) {
		const part = visiblePart(line[i - 1]!, line[i]!, frame);
		if (part) return part.end;
	}
	return null;
}

/** A ring clipped to the half plane in which `inside` is not negative. */
function cut(ring: readonly ScreenPoint[], inside: (point: ScreenPoint) => number): ScreenPoint[] {
	return ring.flatMap((to, i) => {
		const from = ring.at(i - 1)!;
		const [a, b] = [inside(from), inside(to)];
		const share = a / (a - b);
		const edge = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
		return [...(a < 0 !== b < 0 ? [edge] : []), ...(b < 0 ? [] : [to])];
	});
}

/** The part of a ring that lies in a frame; null where none of it does. */
export function seenRing(
	ring: readonly ScreenPoint[],
	{ left, top, right, bottom }: Frame
): ScreenPoint[] | null {
	// Sutherland–Hodgman: clipped by one side of the frame after the other.
	const seen = [
		({ x }: ScreenPoint) => x - left,
		({ x }: ScreenPoint) => right - x,
		({ y }: ScreenPoint) => y - top,
		({ y }: ScreenPoint) => bottom - y
	].reduce<ScreenPoint[]>(cut, [...ring]);
	return seen.length < 3 ? null : seen;
}
