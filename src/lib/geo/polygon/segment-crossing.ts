/**
 * Where two straight segments in the plane meet. Coordinates are degrees, taken as a plane: for
 * edges of 1 km a crossing's place is within about 1 cm of where the geodesics cross.
 */
import type { LngLat } from '../../values/lng-lat';

/** A segment from one position to another. */
export type Segment = readonly [from: LngLat, to: LngLat];

/** How two segments meet: crossing, touching in an end of one, or along a common part. */
export interface Meeting {
	readonly kind: 'crosses' | 'touches' | 'overlaps';
	/** the crossing, the touching end, or one end of the common part */
	readonly at: LngLat;
}

/** Closer than this an end counts as lying on the other segment: 1e-9 degrees, 0.1 mm. */
const ON_LINE_DEG = 1e-9;

/** How far `p` is to the left of the line through the segment, degrees. */
function leftOf([a, b]: Segment, p: LngLat): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	return (dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / Math.hypot(dx, dy);
}

/** How far along the segment `p` is, degrees from its beginning. */
function alongOf([a, b]: Segment, p: LngLat): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	return (dx * (p[0] - a[0]) + dy * (p[1] - a[1])) / Math.hypot(dx, dy);
}

const lengthOf = ([a, b]: Segment): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Whether `p`, known to lie on the segment's line, lies on the segment itself. */
function isWithin(segment: Segment, p: LngLat): boolean {
	const along = alongOf(segment, p);
	return along > -ON_LINE_DEG && along < lengthOf(segment) + ON_LINE_DEG;
}

/** How two collinear segments meet, or null. */
function meetOnLine(one: Segment, other: Segment): Meeting | null {
	const shared = [
		...other.filter((p) => isWithin(one, p)),
		...one.filter((p) => isWithin(other, p))
	];
	const first = shared[0];
	if (first === undefined) return null;
	const apart = shared.some((p) => Math.hypot(p[0] - first[0], p[1] - first[1]) > ON_LINE_DEG);
	return { kind: apart ? 'overlaps' : 'touches', at: first };
}

/** How two segments meet, or null if they do not. Segments of no length meet nothing. */
export function segmentMeeting(one: Segment, other: Segment): Meeting | null {
	if (lengthOf(one) === 0 || lengthOf(other) === 0) return null;
	const [c, d] = [leftOf(one, other[0]), leftOf(one, other[1])];
	if (Math.abs(c) < ON_LINE_DEG && Math.abs(d) < ON_LINE_DEG) return meetOnLine(one, other);
	if (c > ON_LINE_DEG === d > ON_LINE_DEG && Math.min(Math.abs(c), Math.abs(d)) > ON_LINE_DEG) {
		return null;
	}
	const [a, b] = [leftOf(other, one[0]), leftOf(other, one[1])];
	const touching: [number, LngLat, Segment][] = [
		[c, other[0], one],
		[d, other[1], one],
		[a, one[0], other],
		[b, one[1], other]
	];
	for (const [left, p, segment] of touching) {
		if (Math.abs(left) < ON_LINE_DEG && isWithin(segment, p)) return { kind: 'touches', at: p };
	}
	if (c > 0 === d > 0 || a > 0 === b > 0) return null;
	const share = c / (c - d);
	const [from, to] = other;
	return {
		kind: 'crosses',
		at: [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
	};
}
