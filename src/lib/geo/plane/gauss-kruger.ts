/**
 * The planner's grid: CGCS2000, 3-degree Gauss–Krüger zone with central meridian 120° E, EPSG:4549,
 * by `proj4`. Metres, north (X) first, as Chinese plans write it; no zone number before the east.
 *
 * CGCS2000 is treated as equal to WGS-84: the ellipsoids differ by 0.1 mm, the datums by the motion of the
 * plate since epoch 2000, about 0.9 m. The city's own grid (上海2000) is different, and its parameters are
 * not public.
 *
 * proj4 is large: load this file with `import()` only, when the grid is requested.
 */
import proj4 from 'proj4';
import type { LngLat } from '../../values/lng-lat';
import { planeAreaM2, planeLengthM } from './plane';
import type { PlanePoint } from './plane';

/** A grid position, metres. */
export interface GridPosition {
	/** X: metres north of the equator along the central meridian */
	readonly north_m: number;
	/** Y: metres east, 500,000 on the central meridian */
	readonly east_m: number;
}

/** EPSG:4549 as the EPSG registry and PROJ define it. Its ellipsoid, CGCS2000's, equals GRS 80. */
export const EPSG_4549 =
	'+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs';

const grid = proj4(EPSG_4549);

const NOWHERE: GridPosition = { north_m: NaN, east_m: NaN };

/**
 * A WGS-84 position in the grid. The zone is defined for 118.5–121.5° E; coordinates stay accurate to 0.1
 * mm within 20° of the central meridian, only the scale grows (here by 0.02 %, there by up to 6 %). NaN
 * where the input is not a position, or lies about 80° away, where the projection ends.
 */
export function toGaussKruger([lng, lat]: LngLat): GridPosition {
	if (!Number.isFinite(lng) || !(Math.abs(lat) <= 90)) return NOWHERE;
	const [east_m, north_m] = grid.forward([lng, lat]) as [number, number];
	return Number.isFinite(east_m) && Number.isFinite(north_m) ? { north_m, east_m } : NOWHERE;
}

/** The WGS-84 position of a grid position; NaN where there is none. */
export function fromGaussKruger({ north_m, east_m }: GridPosition): LngLat {
	if (!Number.isFinite(north_m) || !Number.isFinite(east_m)) return [NaN, NaN];
	const [lng, lat] = grid.inverse([east_m, north_m]) as [number, number];
	return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : [NaN, NaN];
}

function onPlane(points: readonly LngLat[]): PlanePoint[] {
	return points.map((at) => {
		const { north_m, east_m } = toGaussKruger(at);
		return [east_m, north_m];
	});
}

/**
 * The length of a line through the points as a CAD drawing in the grid measures it, along straight grid
 * lines, metres. Here about 0.022 % more than on the ground.
 */
export function gridLengthM(points: readonly LngLat[]): number {
	return planeLengthM(onPlane(points));
}

/** The area inside an open ring as such a drawing measures it, square metres, whatever its winding. */
export function gridAreaM2(ring: readonly LngLat[]): number {
	return planeAreaM2(onPlane(ring));
}
