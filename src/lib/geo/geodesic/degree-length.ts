/** How long a degree is on the ellipsoid, for telling what the last digit of a position is worth. */

/** Semi-major axis, metres, and flattening of WGS-84 (NIMA TR8350.2, 2000). */
const A_M = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);

/** Metres in a degree of latitude and in a degree of longitude, at a latitude in degrees. */
export interface DegreeLength {
	readonly lat_m: number;
	readonly lng_m: number;
}

/** From the radii of curvature in the meridian, a(1−e²)/w³, and across it, a/w; w² = 1−e² sin²φ. */
export function degreeLength(lat_deg: number): DegreeLength {
	const phi = (lat_deg * Math.PI) / 180;
	const w = Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
	const perRadian = Math.PI / 180;
	return {
		lat_m: ((A_M * (1 - E2)) / w ** 3) * perRadian,
		lng_m: (A_M / w) * Math.cos(phi) * perRadian
	};
}

/**
 * Half of the last digit's step, in metres, the larger of both axes: a position that is written
 * to these steps (degrees) says no more than that.
 */
export function halfStepM(lat_deg: number, latStep_deg: number, lngStep_deg: number): number {
	const { lat_m, lng_m } = degreeLength(lat_deg);
	return Math.max(lat_m * latStep_deg, lng_m * lngStep_deg) / 2;
}
