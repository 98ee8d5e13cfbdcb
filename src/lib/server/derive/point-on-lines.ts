/** The point by which a street, a canal or a line is found. */
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { nearestOnLine } from '../../geo/distance/nearest-on-line';
import { pathsOf, type Geometry } from '../../values/geometry';
import type { LngLat } from '../../catalogue/schema/common';

/** A position to 5 decimals, about 1 m. */
export const fiveDecimals = ([lng, lat]: readonly [number, number]): LngLat => [
	Number(lng.toFixed(5)),
	Number(lat.toFixed(5))
];

/** The centroid of lines, each segment weighted by its length; degrees WGS-84. */
function gravityOf(lines: readonly (readonly (readonly [number, number])[])[]): [number, number] {
	let [lng, lat, length_m] = [0, 0, 0];
	for (const line of lines) {
		for (let at = 1; at < line.length; at++) {
			const [from, to] = [line[at - 1]!, line[at]!];
			const step_m = geodesicDistanceM(from, to);
			lng += ((from[0] + to[0]) / 2) * step_m;
			lat += ((from[1] + to[1]) / 2) * step_m;
			length_m += step_m;
		}
	}
	return [lng / length_m, lat / length_m];
}

/**
 * The point of a street nearest to its centroid, which lies on the street even where that is curved or
 * interrupted.
 */
export function pointOnLines(geometries: readonly Geometry[]): LngLat {
	const lines = geometries.flatMap(pathsOf).filter((line) => line.length > 1);
	const middle = gravityOf(lines);
	const feet = lines.map((line) => nearestOnLine(middle, line)!);
	return fiveDecimals(
		feet.reduce((best, next) => (next.distance_m < best.distance_m ? next : best)).foot
	);
}
