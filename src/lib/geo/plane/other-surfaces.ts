/**
 * The figures that other web tools would give for the same line or ring: on the sphere of turf 7, and in
 * the plane of Web Mercator (EPSG:3857). Shown beside the figure on the ellipsoid, never instead of it.
 *
 * Longitudes are first made continuous, so that the 180th meridian needs no special case; a ring around a
 * pole has no area in either. Load this file with `import()` only, when its figures are requested.
 */
import turfArea from '@turf/area';
import turfDistance from '@turf/distance';
import { earthRadius } from '@turf/helpers';
import { WEB_MERCATOR_RADIUS_M } from '../../values/ellipsoid';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';
import { planeAreaM2, planeLengthM } from './plane';
import type { PlanePoint } from './plane';

/** Radius of turf's sphere, metres: the mean of WGS-84's axes, (2a + b)/3, rounded. */
export const SPHERE_RADIUS_M = earthRadius;

/** The points with continuous longitudes, starting from the first. */
function runningOn(points: readonly LngLat[]): [number, number][] {
	const run: [number, number][] = [];
	for (const [lng, lat] of points) {
		const before = run[run.length - 1]?.[0] ?? lng;
		run.push([before + lngDifferenceDeg(before, lng), lat]);
	}
	return run;
}

/** Length of a line through the points on turf's sphere, metres; 0 for fewer than two. */
export function sphereLengthM(points: readonly LngLat[]): number {
	return points.slice(1).reduce((length_m, [lng, lat], i) => {
		const [fromLng, fromLat] = points[i]!;
		return length_m + turfDistance([fromLng, fromLat], [lng, lat], { units: 'meters' });
	}, 0);
}

/** Area inside an open ring on turf's sphere, square metres; 0 for fewer than three vertices. */
export function sphereAreaM2(ring: readonly LngLat[]): number {
	if (ring.length < 3) return 0;
	const run = runningOn(ring);
	return turfArea({ type: 'Polygon', coordinates: [[...run, run[0]!]] });
}

/** x = Rλ, y = R ln tan(π/4 + φ/2) = R arsinh tan φ (EPSG, method 1024). */
function onWebMercator(points: readonly LngLat[]): PlanePoint[] {
	return runningOn(points).map(([lng, lat]) => [
		WEB_MERCATOR_RADIUS_M * ((lng * Math.PI) / 180),
		WEB_MERCATOR_RADIUS_M * Math.asinh(Math.tan((lat * Math.PI) / 180))
	]);
}

/**
 * Length of a line through the points in the plane of Web Mercator, metres: too long by 1/cos φ, here
 * 17 %. Towards the poles the factor is unbounded.
 */
export function webMercatorLengthM(points: readonly LngLat[]): number {
	return planeLengthM(onWebMercator(points));
}

/** Area inside an open ring in the plane of Web Mercator, square metres: here 37 % too large. */
export function webMercatorAreaM2(ring: readonly LngLat[]): number {
	return planeAreaM2(onWebMercator(ring));
}
