/**
 * A plane that is true to scale around one point: the transverse Mercator projection of the WGS-84 ellipsoid
 * whose central meridian and origin are at that point, with a scale of 1 there, by `proj4` (the extended
 * series, below 0.1 mm within 20° of the meridian). It is conformal: at each point the scale is the same in
 * all directions, which no Web Mercator on an ellipsoid is.
 *
 * proj4 is large: load this file with `import()` only.
 */
import proj4 from 'proj4';
import { ECCENTRICITY_SQUARED } from '../../values/ellipsoid';
import type { LngLat } from '../../values/lng-lat';
import type { PlanePoint } from './plane';

/** A plane around a point. */
export interface LocalPlane {
	/** degrees WGS-84 of its origin */
	readonly origin: LngLat;
	/** metres east and north of the origin in the plane */
	toPlane(at: LngLat): PlanePoint;
	/** degrees WGS-84 of a point of the plane */
	toPosition(point: PlanePoint): LngLat;
}

/** The plane around a point, degrees WGS-84. */
export function localPlane(origin: LngLat): LocalPlane {
	const [lng, lat] = origin;
	const plane = proj4(
		`+proj=tmerc +lat_0=${lat} +lon_0=${lng} +k=1 +datum=WGS84 +units=m +no_defs`
	);
	return {
		origin,
		toPlane: (at) => plane.forward([at[0], at[1]]) as [number, number],
		toPosition: (point) => plane.inverse([point[0], point[1]]) as [number, number]
	};
}

/**
 * The scale of that projection at a point, 1 on the central meridian: a plane length divided by the length
 * on the ground. k = 1 + (1 + C)A²/2 + (5 − 4T + 42C + 13C² − 28e′²)A⁴/24 with A = Δλ cos φ, T = tan² φ and
 * C = e′² cos² φ (Snyder 1987, formula 8-11; the A⁶ term is below 1e-12 within 3°).
 */
export function scaleAt(origin: LngLat, [lng, lat]: LngLat): number {
	const degree = Math.PI / 180;
	const cos = Math.cos(lat * degree);
	const second = ECCENTRICITY_SQUARED / (1 - ECCENTRICITY_SQUARED);
	const a = (lng - origin[0]) * degree * cos;
	const t = Math.tan(lat * degree) ** 2;
	const c = second * cos * cos;
	const quartic = 5 - 4 * t + 42 * c + 13 * c * c - 28 * second;
	return 1 + ((1 + c) * a * a) / 2 + (quartic * a ** 4) / 24;
}

/**
 * The widest deviation of the scale inside a rectangle around the origin, parts per million: at its corners.
 * @param half half its width and height, metres
 */
export function scaleDeviationPpm(plane: LocalPlane, half: PlanePoint): number {
	const [x, y] = half;
	const corners: PlanePoint[] = [
		[x, y],
		[x, -y]
	];
	const scales = corners.map((corner) => scaleAt(plane.origin, plane.toPosition(corner)));
	return Math.max(...scales.map((scale) => Math.abs(scale - 1))) * 1e6;
}
