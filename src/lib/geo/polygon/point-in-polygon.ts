/**
 * Whether a point lies inside an area, WGS-84.
 *
 * Even–odd rule along the meridian from the point to the north (M. Shimrat, Algorithm 112, CACM 5,
 * 1962), with great-circle edges, tan φ = (tan φa sin(λb−λ) + tan φb sin(λ−λa)) / sin(λb−λa), so
 * that an edge is the same curve here as where areas and distances are measured: for edges of 1 km
 * in these latitudes within 0.1 mm of the geodesic (a straight line in degrees would be 12 mm off).
 * Rings across the 180th meridian are correct; rings around a pole are not supported.
 */
import type { Areal, Ring } from '../../values/geometry';
import { polygonsOf } from '../../values/geometry';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';

const RADIANS = Math.PI / 180;

/** Whether the edge a–b passes over the point's meridian north of it. */
function passesNorthOf(point: LngLat, a: LngLat, b: LngLat): boolean {
	const toA = lngDifferenceDeg(point[0], a[0]);
	const toB = lngDifferenceDeg(point[0], b[0]);
	if (toA > 0 === toB > 0) return false;
	if (Math.abs(toB - toA) >= 180) return false;
	const tanA = Math.tan(a[1] * RADIANS);
	const tanB = Math.tan(b[1] * RADIANS);
	const sineA = Math.sin(toA * RADIANS);
	const sineB = Math.sin(toB * RADIANS);
	const tanEdge = (tanA * sineB - tanB * sineA) / Math.sin((toB - toA) * RADIANS);
	return tanEdge > Math.tan(point[1] * RADIANS);
}

/** Whether the point lies inside the ring. On the edge itself the result is undefined. */
export function pointInRing(point: LngLat, ring: Ring): boolean {
	let inside = false;
	let previous = ring[ring.length - 1];
	for (const vertex of ring) {
		if (previous !== undefined && passesNorthOf(point, previous, vertex)) inside = !inside;
		previous = vertex;
	}
	return inside;
}

/** Whether the point lies inside the outer ring and in none of the holes. */
export function pointInPolygon(point: LngLat, rings: readonly Ring[]): boolean {
	const [outer, ...holes] = rings;
	if (outer === undefined || !pointInRing(point, outer)) return false;
	return !holes.some((hole) => pointInRing(point, hole));
}

/** Whether the point lies inside a Polygon or any part of a MultiPolygon, holes excepted. */
export function pointInArea(point: LngLat, area: Areal): boolean {
	return polygonsOf(area).some((rings) => pointInPolygon(point, rings));
}
