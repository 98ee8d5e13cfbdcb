/**
 * What the boxes around two geometries say of them, at a fraction of the cost of measuring: most pairs of features
 * are far apart, and their boxes show it at once. Degrees WGS-84.
 */
import type { Extent } from '../../values/extent';
import { degreeLength } from '../geodesic/degree-length';

/** Where an outline may lie beyond its box, degrees: edges are geodesics, and ends on a line have a tolerance. */
const BEYOND_DEG = 1e-6;

/** The share of a distance in the plane that the geodesic has at least: off by less than 1 % below 100 km. */
const AT_LEAST = 0.99;

/** Whether a geometry may lie inside another: its box lies in the other's, widened by the tolerance. */
export const isBoxIn = (inner: Extent, outer: Extent): boolean =>
	inner.west >= outer.west - BEYOND_DEG &&
	inner.east <= outer.east + BEYOND_DEG &&
	inner.south >= outer.south - BEYOND_DEG &&
	inner.north <= outer.north + BEYOND_DEG;

/** A distance that two geometries less than 100 km apart are never nearer than, metres; 0 where their boxes meet. */
export function leastDistanceM(one: Extent, other: Extent): number {
	const gapDeg = (there: number, back: number) => Math.max(0, there, back);
	const lats = [one.south, one.north, other.south, other.north].map(Math.abs);
	// A degree of longitude is shortest far from the equator, one of latitude near it.
	const { lng_m } = degreeLength(Math.max(...lats));
	const { lat_m } = degreeLength(Math.min(...lats));
	const east_m = gapDeg(one.west - other.east, other.west - one.east) * lng_m;
	const north_m = gapDeg(one.south - other.north, other.south - one.north) * lat_m;
	return Math.hypot(east_m, north_m) * AT_LEAST;
}
