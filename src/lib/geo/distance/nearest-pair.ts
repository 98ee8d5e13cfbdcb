/**
 * The nearest pair of a vertex and an edge among many, WGS-84.
 *
 * Chords through the Earth rule out pairs that cannot be the nearest, as in `nearest-on-line.ts`;
 * consecutive edges are ruled out together by a bounding sphere.
 */
import { chordDistanceM, chordSagLimitM, toGeocentric, type Vector } from '../geodesic/geocentric';
import type { LngLat } from '../../values/lng-lat';
import { nearestOnSegment } from './nearest-on-segment';
import type { Segment } from '../polygon/segment-crossing';

/** An edge with the chord under it. */
interface Chord {
	readonly edge: Segment;
	readonly a: Vector;
	readonly b: Vector;
}

/** Consecutive edges, and a bounding sphere of their chords. */
interface Bundle {
	readonly chords: readonly Chord[];
	readonly centre: Vector;
	readonly radius_m: number;
	readonly sag_m: number;
}

/** Edges in a bundle. */
const BUNDLED = 16;

const lengthM = (a: Vector, b: Vector): number =>
	Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);

function bundlesOf(edges: readonly Segment[]): Bundle[] {
	return Array.from({ length: Math.ceil(edges.length / BUNDLED) }, (_, at) => {
		const chords = edges
			.slice(at * BUNDLED, (at + 1) * BUNDLED)
			.map((edge) => ({ edge, a: toGeocentric(edge[0]), b: toGeocentric(edge[1]) }));
		const centre = chords[chords.length >> 1]!.a;
		return {
			chords,
			centre,
			radius_m: Math.max(...chords.flatMap(({ a, b }) => [lengthM(centre, a), lengthM(centre, b)])),
			sag_m: Math.max(...chords.map(({ a, b }) => chordSagLimitM(lengthM(a, b))))
		};
	});
}

/**
 * The greatest length of an arc over a chord: up to 100 km an arc is longer by about 1e-5, and never by
 * more than a factor of π/2.
 */
const ceilingM = (chord_m: number): number => chord_m * (chord_m < 100_000 ? 1.0001 : 1.6);

interface Candidate {
	readonly at: LngLat;
	readonly edge: Segment;
	readonly fraction: number;
	readonly atLeast_m: number;
}

function candidatesOf(vertices: readonly LngLat[], edges: readonly Segment[]): Candidate[] {
	const candidates: Candidate[] = [];
	const bundles = bundlesOf(edges);
	let leastCeiling_m = Infinity;
	for (const at of vertices) {
		const p = toGeocentric(at);
		for (const bundle of bundles) {
			if (lengthM(p, bundle.centre) - bundle.radius_m - bundle.sag_m > leastCeiling_m) continue;
			for (const { edge, a, b } of bundle.chords) {
				const { distance_m, fraction, length_m } = chordDistanceM(p, a, b);
				const sag_m = chordSagLimitM(length_m);
				const atLeast_m = distance_m - sag_m;
				if (atLeast_m > leastCeiling_m) continue;
				candidates.push({ at, edge, fraction, atLeast_m });
				leastCeiling_m = Math.min(leastCeiling_m, ceilingM(distance_m + sag_m));
			}
		}
	}
	return candidates
		.filter(({ atLeast_m }) => atLeast_m <= leastCeiling_m)
		.sort((one, other) => one.atLeast_m - other.atLeast_m);
}

/** The vertex nearest to any edge, and the nearest point of that edge. */
export interface NearestPair {
	readonly distance_m: number;
	readonly at: LngLat;
	readonly foot: LngLat;
}

/**
 * The vertex that is nearest to any of the edges, as exact as `nearestOnSegment`; its distance is infinite
 * where there are no edges.
 */
export function nearestPair(vertices: readonly LngLat[], edges: readonly Segment[]): NearestPair {
	let best: NearestPair = { distance_m: Infinity, at: vertices[0]!, foot: vertices[0]! };
	for (const { at, edge, fraction, atLeast_m } of candidatesOf(vertices, edges)) {
		if (atLeast_m >= best.distance_m) break;
		const { distance_m, foot } = nearestOnSegment(at, edge[0], edge[1], fraction);
		if (distance_m < best.distance_m) best = { distance_m, at, foot };
	}
	return best;
}
