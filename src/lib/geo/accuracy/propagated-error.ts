/**
 * The uncertainty of a length or an area that was measured between positions of known accuracy.
 *
 * First-order propagation for independent inputs (JCGM 100:2008, 5.1.2): √(Σσᵢ²·|∂L/∂pᵢ|²). An accuracy is
 * a radius in metres that holds the true point with about 95 % confidence. The result keeps that factor: it
 * is as many standard deviations wide as the radii are, and so contains the true figure with at least 95 %
 * confidence (98.6 % where errors are normal, since a radius of 95 % in the plane is 2.45 σ and along a
 * line 1.96 σ would do).
 *
 * Not modelled: an error that two vertices share, as when both are snapped to one source. Where it shifts a
 * whole drawing, the true uncertainty is smaller; where a line begins and ends at one uncertain point, it
 * is larger, by up to √2. Nor is the bias from zigzag modelled: where edges are not much longer than the
 * accuracies, lengths come out too long, by more than a first-order formula gives.
 *
 * Edges come from `edge-cache.ts`, so that moving one of many vertices solves four of them, not all.
 */
import { edgeOf } from '../geodesic/edge-cache';
import { lngDifferenceDeg, samePosition } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';
import { openRing } from '../../values/ring';

/** A vertex, or consecutive ones at one position, which count as one. */
interface Vertex {
	readonly at: LngLat;
	/** the largest of their accuracies */
	readonly accuracy_m: number;
}

/** The vertices of a chain, with consecutive ones at one position merged. */
function verticesOf(points: readonly LngLat[], accuracies_m: readonly number[]): Vertex[] {
	const vertices: Vertex[] = [];
	points.forEach((at, i) => {
		const accuracy_m = accuracies_m[i] ?? NaN;
		const before = vertices[vertices.length - 1];
		if (before === undefined || !samePosition(before.at, at)) vertices.push({ at, accuracy_m });
		else {
			const larger_m = Math.max(before.accuracy_m, accuracy_m);
			vertices[vertices.length - 1] = { at: before.at, accuracy_m: larger_m };
		}
	});
	return vertices;
}

/** |u_in − u_out| of the unit directions in which a line comes to a vertex and leaves it: 0 … 2. */
function bend(before: Vertex, vertex: Vertex, after: Vertex): number {
	const inDeg = edgeOf(before.at, vertex.at).endAzimuthDeg;
	const outDeg = edgeOf(vertex.at, after.at).startAzimuthDeg;
	return 2 * Math.abs(Math.sin((lngDifferenceDeg(inDeg, outDeg) * Math.PI) / 360));
}

/** √(Σσᵢ²·|∂ᵢ|²) of vertices and their derivatives. */
function combined(
	vertices: readonly Vertex[],
	derivative: (vertex: Vertex, index: number) => number
): number {
	const squared = vertices.reduce(
		(sum, vertex, i) => sum + (vertex.accuracy_m * derivative(vertex, i)) ** 2,
		0
	);
	return Math.sqrt(squared);
}

/**
 * The uncertainty of the geodesic length of a line through the points, metres; `accuracies_m[i]` belongs to
 * `points[i]`. An end counts fully, an inner vertex by |u_in − u_out|: not at all where the line runs
 * straight on, twice where it turns back. Consecutive points at one position count as one, with the largest
 * of their accuracies; where all points coincide, they count as the two ends of a line of no length. 0 for
 * fewer than two points; NaN where an accuracy is missing.
 */
export function lengthErrorM(points: readonly LngLat[], accuracies_m: readonly number[]): number {
	if (points.length < 2) return 0;
	const vertices = verticesOf(points, accuracies_m);
	if (vertices.length === 1) {
		return Math.hypot(accuracies_m[0] ?? NaN, accuracies_m[points.length - 1] ?? NaN);
	}
	return combined(vertices, (vertex, i) => {
		const [before, after] = [vertices[i - 1], vertices[i + 1]];
		return before && after ? bend(before, vertex, after) : 1;
	});
}

/** A ring's vertices without the closing one. */
function ringVertices(ring: readonly LngLat[], accuracies_m: readonly number[]): Vertex[] {
	const vertices = verticesOf(ring, accuracies_m);
	const [first, last] = [vertices[0], vertices[vertices.length - 1]];
	if (vertices.length < 2 || !first || !last || !samePosition(first.at, last.at)) return vertices;
	const larger_m = Math.max(first.accuracy_m, last.accuracy_m);
	return [{ at: first.at, accuracy_m: larger_m }, ...vertices.slice(1, -1)];
}

/**
 * The uncertainty of the geodesic perimeter of an open ring, metres: as `lengthErrorM`, with a bend at every
 * vertex. A ring whose vertices are all at one position counts as turning back at each of them.
 */
export function perimeterErrorM(ring: readonly LngLat[], accuracies_m: readonly number[]): number {
	if (ring.length < 2) return 0;
	const vertices = ringVertices(ring, accuracies_m);
	const count = vertices.length;
	if (count === 1) {
		const all = ring.map((at, i): Vertex => ({ at, accuracy_m: accuracies_m[i] ?? NaN }));
		return combined(all, () => 2);
	}
	return combined(vertices, (vertex, i) =>
		bend(vertices[(i + count - 1) % count]!, vertex, vertices[(i + 1) % count]!)
	);
}

/**
 * The uncertainty of the area of an open ring, square metres: ½√(Σσᵢ²·|pᵢ₊₁ − pᵢ₋₁|²), with geodesic
 * distances between a vertex's neighbours. The formula holds in the plane: for a ring of 100 km it is
 * within 0.1 % of the ellipsoid's. 0 for fewer than three vertices; NaN where an accuracy is missing.
 */
export function ringAreaErrorM2(ring: readonly LngLat[], accuracies_m: readonly number[]): number {
	const vertices = openRing(ring);
	const count = vertices.length;
	if (count < 3) return 0;
	const squared = vertices.reduce((sum, _, i) => {
		const [before, after] = [vertices[(i + count - 1) % count]!, vertices[(i + 1) % count]!];
		return sum + ((accuracies_m[i] ?? NaN) * edgeOf(before, after).distance_m) ** 2;
	}, 0);
	return Math.sqrt(squared) / 2;
}
