/** A point well inside an area, for its label. */
import polylabel from 'polylabel';
import { polygonAreaM2 } from './geodesic-area';
import type { Areal } from './geometry';
import { polygonsOf } from './geometry';
import type { LngLat } from './lng-lat';

/** One degree of latitude against one of longitude at the corridor, so that "inside" is round. */
const ASPECT = 1 / Math.cos((31.25 * Math.PI) / 180);

/**
 * The pole of inaccessibility of the largest polygon, degrees WGS-84 rounded to 5 decimals
 * (Mapbox's polylabel; precise to about 2 m).
 */
export function interiorPoint(area: Areal): LngLat {
	const rings = polygonsOf(area).reduce((largest, next) =>
		polygonAreaM2(next) > polygonAreaM2(largest) ? next : largest
	);
	const flat = rings.map((ring) => ring.map(([lng, lat]): [number, number] => [lng, lat * ASPECT]));
	const [lng, lat] = polylabel(flat, 2e-5) as unknown as [number, number];
	return [Number(lng.toFixed(5)), Number((lat / ASPECT).toFixed(5))];
}
