/**
 * WGS-84 geocentric (Earth-centred) coordinates, metres. Chords through the Earth need no special case at
 * the 180th meridian or the poles and are never longer than the geodesic, so that they rule out candidates
 * before the exact and slow geodesic is computed.
 */
import { ECCENTRICITY_SQUARED as E2, SEMI_MAJOR_AXIS_M } from '../../values/ellipsoid';
import type { LngLat } from '../../values/lng-lat';

/** x towards 0° E on the equator, y towards 90° E, z along the axis to the north; metres. */
export type Vector = readonly [x: number, y: number, z: number];

/** The point on the ellipsoid's surface, metres. The usual closed form, height 0. */
export function toGeocentric([lng, lat]: LngLat): Vector {
	const phi = (lat * Math.PI) / 180;
	const lambda = (lng * Math.PI) / 180;
	const sinPhi = Math.sin(phi);
	const n = SEMI_MAJOR_AXIS_M / Math.sqrt(1 - E2 * sinPhi * sinPhi);
	const fromAxis = n * Math.cos(phi);
	return [fromAxis * Math.cos(lambda), fromAxis * Math.sin(lambda), n * (1 - E2) * sinPhi];
}

/** How far `p` is from the chord a–b, metres, and the chord's own length. */
export function chordDistanceM(
	p: Vector,
	a: Vector,
	b: Vector
): { distance_m: number; fraction: number; length_m: number } {
	const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
	const [wx, wy, wz] = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
	const squared = ux * ux + uy * uy + uz * uz;
	const along = squared > 0 ? (ux * wx + uy * wy + uz * wz) / squared : 0;
	const fraction = Math.min(1, Math.max(0, along));
	const distance_m = Math.hypot(wx - fraction * ux, wy - fraction * uy, wz - fraction * uz);
	return { distance_m, fraction, length_m: Math.sqrt(squared) };
}

/**
 * Deliberately below every radius of curvature of the ellipsoid, metres: the smallest is a(1 − e²),
 * 6,335,439.
 */
const BELOW_ALL_RADII_M = 6.33e6;

/**
 * The greatest distance of a geodesic from its chord, metres: L²/8R for short lines, R for a
 * line half round the Earth; L²/4R with the smaller radius lies above both.
 */
export function chordSagLimitM(length_m: number): number {
	return (length_m * length_m) / (4 * BELOW_ALL_RADII_M);
}
