/**
 * The WGS-84 ellipsoid, and the two spheres that replace it where a comment names them. All measuring is
 * done on the ellipsoid (`geo/geodesic/`), by GeographicLib, which has these constants of its own.
 *
 * CGCS2000 and GRS 80 have the same axis, and a polar radius that differs by 0.1 mm.
 */

/** Semi-major axis a, metres (NIMA TR8350.2, 3rd edition, 2000, table 3.1). */
export const SEMI_MAJOR_AXIS_M = 6_378_137;

/** Inverse flattening 1/f (the same table). */
export const INVERSE_FLATTENING = 298.257223563;

const F = 1 / INVERSE_FLATTENING;

/** First eccentricity squared, e² = f(2 − f). */
export const ECCENTRICITY_SQUARED = F * (2 - F);

/**
 * Mean radius (2a + b)/3, metres: 6,371,008.77 (IUGG). A sphere, on purpose: it gives first guesses that an
 * exact solution then corrects, and no published figure.
 */
export const MEAN_RADIUS_M = SEMI_MAJOR_AXIS_M * (1 - F / 3);

/**
 * Radius of Web Mercator's sphere, metres: a sphere on purpose, to which EPSG's method 1024 gives the
 * ellipsoid's semi-major axis. For what the map draws, and for the figures that other web maps would give.
 */
export const WEB_MERCATOR_RADIUS_M = 6_378_137;

/** Metres on Web Mercator's equator that a pixel covers at zoom 0, where the world is 512 pixels wide. */
export const WEB_MERCATOR_M_PER_PIXEL = (2 * Math.PI * WEB_MERCATOR_RADIUS_M) / 512;

/** Radii of curvature of the ellipsoid at a latitude, metres. */
export interface CurvatureRadii {
	/** from south to north, M = a(1 − e²)/w³ */
	readonly meridian_m: number;
	/** from west to east, N = a/w */
	readonly primeVertical_m: number;
}

/**
 * The two radii of curvature at a latitude in degrees, with w² = 1 − e² sin²φ (Snyder 1987, formulas 4-18
 * and 4-20).
 */
export function curvatureRadii(lat_deg: number): CurvatureRadii {
	const w2 = 1 - ECCENTRICITY_SQUARED * Math.sin((lat_deg * Math.PI) / 180) ** 2;
	const primeVertical_m = SEMI_MAJOR_AXIS_M / Math.sqrt(w2);
	return { meridian_m: (primeVertical_m * (1 - ECCENTRICITY_SQUARED)) / w2, primeVertical_m };
}
