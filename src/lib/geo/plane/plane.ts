/** Lengths and areas in a plane, by Pythagoras' theorem and the surveyor's formula. */

/** A point of a plane; where its unit is the metre, so is that of the results. */
export type PlanePoint = readonly [x: number, y: number];

/** Length of a polyline through the points, metres where they are in metres. */
export function planeLengthM(points: readonly PlanePoint[]): number {
	let length_m = 0;
	for (let i = 1; i < points.length; i++) {
		const [a, b] = [points[i - 1]!, points[i]!];
		length_m += Math.hypot(b[0] - a[0], b[1] - a[1]);
	}
	return length_m;
}

/**
 * Area inside an open ring of straight edges, whichever way it runs: ½ |Σ (xᵢyᵢ₊₁ − xᵢ₊₁yᵢ)| (Gauss's area
 * formula). Coordinates are taken relative to the first vertex: millions of metres from the origin,
 * cancellation in the products would cost a square centimetre. 0 for fewer than three vertices.
 */
export function planeAreaM2(ring: readonly PlanePoint[]): number {
	const origin = ring[0];
	if (origin === undefined) return 0;
	let doubled_m2 = 0;
	for (let i = 2; i < ring.length; i++) {
		const [a, b] = [ring[i - 1]!, ring[i]!];
		const [ax, ay] = [a[0] - origin[0], a[1] - origin[1]];
		const [bx, by] = [b[0] - origin[0], b[1] - origin[1]];
		doubled_m2 += ax * by - bx * ay;
	}
	return Math.abs(doubled_m2) / 2;
}
