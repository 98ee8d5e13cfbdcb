/**
 * The distance from a point to a line or an area, WGS-84 geodesic metres, edges taken as geodesics.
 *
 * Exact to 0.01 mm up to 20 km, as `nearest-on-segment.ts`, which finds the foot. The distance 0 for the
 * inside of an area may begin up to 0.1 mm off its edge (see `point-in-polygon.ts`).
 */
import type { Geometry } from '../../values/geometry';
import { pathsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { nearestOnLine } from './nearest-on-line';
import { pointInArea } from '../polygon/point-in-polygon';

/** The shortest line from a point to a geometry. */
export interface DistanceToGeometry {
	/** metres; 0 inside an area */
	readonly distance_m: number;
	/** the geometry's nearest point; the point itself inside an area */
	readonly nearest: LngLat;
	/** true only for a point inside an area */
	readonly inside: boolean;
}

/** The nearest point of a geometry's lines or edges, inside or out; null if it has none. */
export function distanceToEdge(point: LngLat, geometry: Geometry): DistanceToGeometry | null {
	let best: DistanceToGeometry | null = null;
	for (const path of pathsOf(geometry)) {
		const found = nearestOnLine(point, path, best?.distance_m);
		if (found === null || (best !== null && found.distance_m >= best.distance_m)) continue;
		best = { distance_m: found.distance_m, nearest: found.foot, inside: false };
	}
	return best;
}

/**
 * The distance from a point to a geometry and the geometry's nearest point: 0 and the point itself
 * inside a Polygon or MultiPolygon, holes excepted. Null for a geometry without positions.
 */
export function distanceToGeometry(point: LngLat, geometry: Geometry): DistanceToGeometry | null {
	const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
	if (isArea && pointInArea(point, geometry)) {
		return { distance_m: 0, nearest: point, inside: true };
	}
	return distanceToEdge(point, geometry);
}
