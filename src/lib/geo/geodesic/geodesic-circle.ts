/** Circles of constant geodesic distance around a point, WGS-84, GeographicLib (see `geodesic.ts`). */
import { geodesicDestination } from './geodesic';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';

/**
 * A closed ring of `vertices` + 1 positions, each exactly `radius_m` metres from `centre`,
 * counter-clockwise, beginning in the north. With n vertices the drawn ring runs inside the true
 * circle by at most r(1 - cos(π/n)): for 128 vertices 0.03 % of the radius, 0.24 m of 800 m, and
 * its area is 0.04 % too small: take π r² for a figure.
 * Longitudes stay within half a turn of the centre's; a ring that holds a pole cannot be drawn so.
 */
export function geodesicCircle(centre: LngLat, radius_m: number, vertices = 128): LngLat[] {
	const count = Math.max(3, Math.floor(vertices) || 3);
	const ring: LngLat[] = [];
	for (let i = 0; i < count; i++) {
		const [lng, lat] = geodesicDestination(centre, -(360 * i) / count, radius_m);
		ring.push([centre[0] + lngDifferenceDeg(centre[0], lng), lat]);
	}
	ring.push(ring[0]!);
	return ring;
}
