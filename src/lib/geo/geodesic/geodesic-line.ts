/**
 * Geodesics as chains of points, to be drawn. WGS-84, GeographicLib (see `geodesic.ts`).
 *
 * Longitudes are continuous: a line across the 180th meridian goes past 180 (or -180), as map libraries
 * expect.
 */
import geographicLib from 'geographiclib-geodesic';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';

const { WGS84, STANDARD, DISTANCE_IN, LONG_UNROLL } = geographicLib.Geodesic;

/** The most segments of a line, whatever its length and the step. */
export const MAX_PIECES = 4096;

/**
 * Points along the shortest line from `from` to `to`, at most `maxStep_m` metres apart (equal
 * steps, at most `MAX_PIECES` of them), both ends included: `from` as given, `to` with its
 * longitude shifted by whole turns where the line needs it. The middle of a step of `s` metres
 * lies at most s²/8R from the true line's chord: 2 cm for 1 km.
 */
export function geodesicLine(from: LngLat, to: LngLat, maxStep_m: number): LngLat[] {
	const line = WGS84.InverseLine(
		from[1],
		from[0],
		to[1],
		to[0],
		STANDARD | DISTANCE_IN | LONG_UNROLL
	);
	const wanted = Math.ceil(line.s13 / maxStep_m);
	const pieces = wanted > 1 ? Math.min(wanted, MAX_PIECES) : 1;
	const points: LngLat[] = [from];
	for (let i = 1; i < pieces; i++) {
		const { lat2, lon2 } = line.Position((line.s13 * i) / pieces, STANDARD | LONG_UNROLL);
		points.push([lon2 ?? NaN, lat2 ?? NaN]);
	}
	const { lon2 } = line.Position(line.s13, STANDARD | LONG_UNROLL);
	const end = lon2 ?? to[0];
	points.push([end + lngDifferenceDeg(end, to[0]), to[1]]);
	return points;
}

/** A line through the points as drawn on the ellipsoid, with continuous longitudes. */
export function geodesicPolyline(points: readonly LngLat[], maxStep_m: number): LngLat[] {
	const drawn: LngLat[] = points.slice(0, 1);
	for (const to of points.slice(1)) {
		drawn.push(...geodesicLine(drawn[drawn.length - 1]!, to, maxStep_m).slice(1));
	}
	return drawn;
}
