/** The length of a degree on the WGS-84 ellipsoid. */
import { curvatureRadii } from '../../values/ellipsoid';

/** Metres in a degree of latitude and in a degree of longitude, at a latitude in degrees. */
export interface DegreeLength {
	readonly lat_m: number;
	readonly lng_m: number;
}

/** A degree of arc on the circles of the ellipsoid's curvature: Mπ/180 and N cos φ π/180. */
export function degreeLength(lat_deg: number): DegreeLength {
	const { meridian_m, primeVertical_m } = curvatureRadii(lat_deg);
	const degree = Math.PI / 180;
	return {
		lat_m: meridian_m * degree,
		lng_m: primeVertical_m * Math.cos(lat_deg * degree) * degree
	};
}

/**
 * The resolution of a position written to these steps (degrees): half the step of the last digit, in
 * metres, the larger of both axes.
 */
export function halfStepM(lat_deg: number, latStep_deg: number, lngStep_deg: number): number {
	const { lat_m, lng_m } = degreeLength(lat_deg);
	return Math.max(lat_m * latStep_deg, lng_m * lngStep_deg) / 2;
}
