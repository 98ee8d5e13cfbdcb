/** A point well inside an area, for its label. */
import polylabel from 'polylabel';
import { extentOf } from '../../values/extent';
import { polygonAreaM2 } from '../geodesic/geodesic-area';
import type { Areal } from '../../values/geometry';
import { polygonsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { openRing } from '../../values/ring';
import { planeAreaM2, planeLengthM } from '../plane/plane';

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

/** A ring thinner than this share of its extent looks like a line on any screen. */
const THINNEST = 1 / 1000;

/**
 * A point inside one ring of any size, degrees WGS-84, unrounded: where a drawing's label stands. The
 * ring's longitudes must be continuous across the 180th meridian, and it must not cross itself.
 *
 * The largest circle in a ring has a radius of at least its area by its perimeter (T. Bonnesen, 1921, in
 * the plane). The search has a precision of a quarter of that, so that the point found is inside, unless
 * the ring is thinner than a thousandth of its extent: then the point is outside by no more than that.
 */
export function ringLabelPoint(ring: readonly LngLat[]): LngLat {
	const [lng0, lat0] = ring[0]!;
	const shrink = Math.max(0.01, Math.cos((lat0 * Math.PI) / 180));
	const flat = openRing(ring).map(([lng, lat]): [number, number] => [
		(lng - lng0) * shrink,
		lat - lat0
	]);
	const closed = [...flat, flat[0]!];
	const { west, south, east, north } = extentOf({ type: 'LineString', coordinates: closed })!;
	const extent = Math.max(east - west, north - south);
	const inner = planeAreaM2(flat) / planeLengthM(closed) / 4;
	const precision = Math.max(inner, extent * THINNEST);
	const at = ([x, y]: readonly [number, number]): LngLat => [lng0 + x / shrink, lat0 + y];
	// polylabel would return a corner of a ring thinner than its precision.
	if (!(Math.min(east - west, north - south) > precision)) {
		return at([(west + east) / 2, (south + north) / 2]);
	}
	return at(polylabel([closed], precision) as unknown as [number, number]);
}
