/** A plane in metres around the middle of the extent: for simplifying and for telling what is near. */
import { EXTENT_CENTRE } from '../../../catalogue/schema/extent';
import { degreeLength } from '../../../geo/geodesic/degree-length';
import { planeLengthM } from '../../../geo/plane/plane';
import type { LngLat } from '../../../values/lng-lat';

const { lat_m, lng_m } = degreeLength(EXTENT_CENTRE[1]);

/** Metres east and north of the extent's middle; inside the extent true to 0.2 %. */
export function toPlane([lng, lat]: LngLat): [x: number, y: number] {
	return [(lng - EXTENT_CENTRE[0]) * lng_m, (lat - EXTENT_CENTRE[1]) * lat_m];
}

/** Metres between two positions, in that plane. */
export function nearM(a: LngLat, b: LngLat): number {
	return Math.hypot((a[0] - b[0]) * lng_m, (a[1] - b[1]) * lat_m);
}

/** Metres along a line, in that plane. */
export const lineM = (line: readonly LngLat[]): number => planeLengthM(line.map(toPlane));

/** Square metres inside a closed ring, in that plane; more than 0 where it runs counter-clockwise. */
export function ringM2(ring: readonly LngLat[]): number {
	let doubled_m2 = 0;
	const [x0, y0] = toPlane(ring[0] ?? EXTENT_CENTRE);
	for (let at = 1; at < ring.length; at++) {
		const [ax, ay] = toPlane(ring[at - 1]!);
		const [bx, by] = toPlane(ring[at]!);
		doubled_m2 += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
	}
	return doubled_m2 / 2;
}
