/**
 * A cache of the edges of lines and rings, each solved once: WGS-84 geodesics, GeographicLib (see
 * `geodesic.ts`).
 *
 * An edge is cached by the identity of its two position arrays, not by their numbers, for as long as both
 * exist: positions are never changed, and a moved vertex is a new array. So dragging a vertex of a line of
 * 1,000 solves the two edges at that vertex and adds up the rest. Copied positions are solved again, as are
 * Svelte's deep proxies: keep drawings in `$state.raw`.
 */
import geographicLib from 'geographiclib-geodesic';
import type { RingMeasure } from './geodesic-area';
import { ringMeasure } from './geodesic-area';
import type { GeodesicInverse } from './geodesic';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';
import { openRing } from '../../values/ring';

const { WGS84, DISTANCE, AZIMUTH, AREA } = geographicLib.Geodesic;

/** The shortest line between two positions, and what it adds to a ring's area. */
export interface Edge extends GeodesicInverse {
	/** area between the line and the equator, square metres, GeographicLib's S12: positive clockwise */
	readonly areaTerm_m2: number;
}

const known = new WeakMap<LngLat, WeakMap<LngLat, Edge>>();

function solved(a: LngLat, b: LngLat): Edge {
	const { s12, azi1, azi2, S12 } = WGS84.Inverse(a[1], a[0], b[1], b[0], DISTANCE | AZIMUTH | AREA);
	return {
		distance_m: s12 ?? NaN,
		startAzimuthDeg: azi1 ?? NaN,
		endAzimuthDeg: azi2 ?? NaN,
		areaTerm_m2: S12 ?? NaN
	};
}

/** The shortest line from `a` to `b`, solved the first time it is requested for these two arrays. */
export function edgeOf(a: LngLat, b: LngLat): Edge {
	let from = known.get(a);
	if (from === undefined) {
		from = new WeakMap();
		known.set(a, from);
	}
	let edge = from.get(b);
	if (edge === undefined) {
		edge = solved(a, b);
		from.set(b, edge);
	}
	return edge;
}

/** Length of a line through the points, metres, as `polylineLengthM`; 0 for fewer than two. */
export function chainLengthM(points: readonly LngLat[]): number {
	let length_m = 0;
	for (let i = 1; i < points.length; i++) length_m += edgeOf(points[i - 1]!, points[i]!).distance_m;
	return length_m;
}

/** A compensated sum (A. Neumaier, ZAMM 54, 1974), because the terms here cancel. */
interface Sum {
	total: number;
	dropped: number;
}

function add(sum: Sum, term: number): void {
	const total = sum.total + term;
	sum.dropped +=
		Math.abs(sum.total) >= Math.abs(term) ? sum.total - total + term : term - total + sum.total;
	sum.total = total;
}

/**
 * The largest sum that is taken as an area without a check: a quarter of the Earth's 5.1e14 square metres.
 */
const PLAIN_AREA_M2 = 1.27e14;

/**
 * Signed area and perimeter of a ring, closed or not, from cached edges; equal to the result of
 * `ringMeasure` within 1e-9, or 1e-4 m². The 180th meridian is no special case, since the area of an edge
 * is measured from the equator. A ring that goes round a pole, has an edge straight over one, or holds more
 * than a quarter of the Earth is left to `ringMeasure`.
 */
export function ringMeasureCached(ring: readonly LngLat[]): RingMeasure {
	const vertices = openRing(ring);
	if (vertices.length < 3) {
		const thereAndBack = vertices.length < 2 ? [] : [...vertices, vertices[0]!];
		return { signedArea_m2: 0, perimeter_m: chainLengthM(thereAndBack) };
	}
	const area: Sum = { total: 0, dropped: 0 };
	let perimeter_m = 0;
	let turnedDeg = 0;
	let a = vertices[vertices.length - 1]!;
	for (const b of vertices) {
		const { distance_m, areaTerm_m2 } = edgeOf(a, b);
		const eastwardDeg = lngDifferenceDeg(a[0], b[0]);
		if (eastwardDeg === -180) return ringMeasure(ring);
		add(area, areaTerm_m2);
		perimeter_m += distance_m;
		turnedDeg += eastwardDeg;
		a = b;
	}
	const signedArea_m2 = -(area.total + area.dropped) + 0;
	const isPlain = Math.abs(turnedDeg) < 1 && Math.abs(signedArea_m2) < PLAIN_AREA_M2;
	return isPlain ? { signedArea_m2, perimeter_m } : ringMeasure(ring);
}
