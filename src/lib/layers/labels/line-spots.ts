/** Where the name of a line may be written: straight pieces of it, in view and clear of what is covered. */
import { boxAround, meet, type Box, type Px } from './boxes';

/** A piece of a line that is as long as its name. */
export interface Spot {
	/** from one end to the other, CSS pixels */
	path: Px[];
	/** how little it suits: bends, and the distance to the middle of the view */
	cost: number;
}

/** From one trial of a spot to the next along the line, CSS pixels. */
const STEP = 24;
/** A name bends by no more than this altogether, degrees. */
const MOST_BENT = 45;
/** Space between a name and what is covered, CSS pixels. */
const AIR = 10;
/** Two spots of one line are at least so far apart, CSS pixels: where one does not fit, a near one hardly does. */
const APART = 70;
/** A pixel farther from the middle is worth so many degrees of a bend. */
const DEGREES_PER_PIXEL = 0.06;

/** The part of a segment inside a box, as shares of its length (Liang and Barsky 1984); null where there is none. */
function clipped(a: Px, b: Px, box: Box): [from: number, to: number] | null {
	let [from, to] = [0, 1];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const sides = [
		[-dx, a.x - box.left],
		[dx, box.right - a.x],
		[-dy, a.y - box.top],
		[dy, box.bottom - a.y]
	] as const;
	for (const [by, room] of sides) {
		if (by === 0 && room < 0) return null;
		if (by < 0) from = Math.max(from, room / by);
		else if (by > 0) to = Math.min(to, room / by);
	}
	return from < to ? [from, to] : null;
}

const between = (a: Px, b: Px, share: number): Px => ({
	x: a.x + (b.x - a.x) * share,
	y: a.y + (b.y - a.y) * share
});

/** The parts of a path that lie in a box. */
export function partsInside(path: readonly Px[], box: Box): Px[][] {
	const parts: Px[][] = [];
	let open = false;
	for (let at = 1; at < path.length; at++) {
		const [a, b] = [path[at - 1]!, path[at]!];
		const range = clipped(a, b, box);
		if (!range) {
			open = false;
			continue;
		}
		if (!open || range[0] > 0) parts.push([between(a, b, range[0])]);
		parts.at(-1)!.push(between(a, b, range[1]));
		open = range[1] === 1;
	}
	return parts;
}

const lengthOf = (a: Px, b: Px) => Math.hypot(b.x - a.x, b.y - a.y);

/** The piece of a path between two distances from its beginning. */
function piece(path: readonly Px[], from: number, to: number): Px[] {
	const points: Px[] = [];
	let along = 0;
	for (let at = 1; at < path.length; at++) {
		const [a, b] = [path[at - 1]!, path[at]!];
		const length = lengthOf(a, b);
		if (length === 0) continue;
		if (along + length > from && along < to) {
			if (points.length === 0) points.push(between(a, b, Math.max(0, (from - along) / length)));
			points.push(between(a, b, Math.min(1, (to - along) / length)));
		}
		along += length;
	}
	return points;
}

/** How much a path bends altogether, degrees. */
function bentBy(path: readonly Px[]): number {
	let sum = 0;
	for (let at = 2; at < path.length; at++) {
		const [a, b, c] = [path[at - 2]!, path[at - 1]!, path[at]!];
		const turn = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
		sum += Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
	}
	return (sum * 180) / Math.PI;
}

/** Where names may be. */
export interface Room {
	/** the part of the window that is the map's */
	free: Box;
	/** what lies over the map within it */
	covered: readonly Box[];
}

/** Which spots are wanted. */
interface Wanted extends Room {
	/** how many spots */
	most: number;
	/** whether the name does not follow the line */
	mayBend?: boolean;
}

/** The free part without its rim, in which names lie whole. */
const within = ({ left, top, right, bottom }: Box): Box => ({
	left: left + AIR,
	top: top + AIR,
	right: right - AIR,
	bottom: bottom - AIR
});

/** Whether a spot lies whole in the free part and clear of what is covered. */
export function hasRoom(path: readonly Px[], { free, covered }: Room): boolean {
	const [around, inside] = [boxAround(path), within(free)];
	const isInside =
		around.left >= inside.left &&
		around.top >= inside.top &&
		around.right <= inside.right &&
		around.bottom <= inside.bottom;
	return isInside && !covered.some((box) => meet(around, box, AIR));
}

/**
 * The best spots for a name on a line, the best first.
 * @param paths the pieces of the line as they are drawn, CSS pixels
 * @param length of the name, CSS pixels
 */
export function spotsOn(
	paths: readonly (readonly Px[])[],
	length: number,
	{ free, covered, most, mayBend = false }: Wanted
): Spot[] {
	const inside = within(free);
	const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
	const found: (Spot & { at: Px })[] = [];
	for (const part of paths.flatMap((path) => partsInside(path, inside))) {
		const whole = part.slice(1).reduce((sum, point, at) => sum + lengthOf(part[at]!, point), 0);
		for (let from = 0; from + length <= whole; from += STEP) {
			const path = piece(part, from, from + length);
			const bent = bentBy(path);
			if (path.length < 2 || (bent > MOST_BENT && !mayBend)) continue;
			const around = boxAround(path);
			if (covered.some((box) => meet(around, box, AIR))) continue;
			const at = piece(path, 0, length / 2).at(-1)!;
			found.push({ path, at, cost: bent + lengthOf(at, middle) * DEGREES_PER_PIXEL });
		}
	}
	found.sort((a, b) => a.cost - b.cost);
	const chosen: typeof found = [];
	for (const spot of found) {
		if (chosen.length === most) break;
		if (chosen.every((other) => lengthOf(other.at, spot.at) >= APART)) chosen.push(spot);
	}
	return chosen.map(({ path, cost }) => ({ path, cost }));
}
