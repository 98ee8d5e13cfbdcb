/**
 * Distances, azimuths and destinations on the WGS-84 ellipsoid.
 *
 * Everything here is GeographicLib's: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87,
 * 43–55 (2013), doi:10.1007/s00190-012-0578-z. Its inverse converges for every pair of points,
 * antipodal ones and poles included, to about 15 nm. Where several shortest lines exist (pole to
 * pole, exact antipodes) the length is unique and one of the azimuths is given.
 * A latitude outside [-90, 90] or a coordinate that is not a number gives NaN, never an error.
 */
import geographicLib from 'geographiclib-geodesic';
import type { LngLat } from '../../values/lng-lat';

const { WGS84, DISTANCE, AZIMUTH, STANDARD } = geographicLib.Geodesic;

/** The shortest line between two points: its length and its directions, clockwise from north. */
export interface GeodesicInverse {
	readonly distance_m: number;
	/** azimuth of the line at its beginning, degrees in [-180, 180] */
	readonly startAzimuthDeg: number;
	/** azimuth of the line at its end, onward, degrees in [-180, 180] */
	readonly endAzimuthDeg: number;
}

/** The shortest line from `from` to `to` on the ellipsoid. */
export function geodesicInverse(from: LngLat, to: LngLat): GeodesicInverse {
	const { s12, azi1, azi2 } = WGS84.Inverse(from[1], from[0], to[1], to[0], DISTANCE | AZIMUTH);
	return {
		distance_m: s12 ?? NaN,
		startAzimuthDeg: azi1 ?? NaN,
		endAzimuthDeg: azi2 ?? NaN
	};
}

/** Length of the shortest line between two points, metres. */
export function geodesicDistanceM(from: LngLat, to: LngLat): number {
	return WGS84.Inverse(from[1], from[0], to[1], to[0], DISTANCE).s12 ?? NaN;
}

/** Direction in which the shortest line leaves `from` for `to`, degrees [0, 360) from north. */
export function geodesicAzimuthDeg(from: LngLat, to: LngLat): number {
	const azimuth = geodesicInverse(from, to).startAzimuthDeg;
	return azimuth < 0 ? azimuth + 360 : azimuth;
}

/** The point at `distance_m` metres from `from` along the geodesic that leaves it at `azimuthDeg`. */
export function geodesicDestination(from: LngLat, azimuthDeg: number, distance_m: number): LngLat {
	const { lat2, lon2 } = WGS84.Direct(from[1], from[0], azimuthDeg, distance_m, STANDARD);
	return [lon2 ?? NaN, lat2 ?? NaN];
}

/** Length of a line through the points in their order, metres; 0 for fewer than two. */
export function polylineLengthM(points: readonly LngLat[]): number {
	let length_m = 0;
	for (let i = 1; i < points.length; i++) {
		length_m += geodesicDistanceM(points[i - 1]!, points[i]!);
	}
	return length_m;
}

/** Distance of every point from the first along the line, metres: `[0, …, length]`. */
export function chainageM(points: readonly LngLat[]): number[] {
	const chainage: number[] = [];
	for (let i = 0; i < points.length; i++) {
		const before = chainage[i - 1];
		chainage.push(
			before === undefined ? 0 : before + geodesicDistanceM(points[i - 1]!, points[i]!)
		);
	}
	return chainage;
}
