/**
 * The plane of the static pictures: Web Mercator, as the interactive map draws it, so that one can replace
 * the other without a jump. x grows eastwards, y southwards.
 */
import { EXTENT } from '../../../catalogue/schema/extent';
import type { LngLat } from '../../../values/lng-lat';
import type { XY } from './separate-labels';

const DEGREE = Math.PI / 180;

/** The latitude on Mercator's sphere, in degrees of longitude (Snyder 1987, formula 7-2). */
export function mercatorLat(latDeg: number): number {
	return Math.log(Math.tan(Math.PI / 4 + (latDeg * DEGREE) / 2)) / DEGREE;
}

/** The inverse of `mercatorLat`: the latitude, degrees. */
export function latOfMercator(mercatorDeg: number): number {
	return (2 * Math.atan(Math.exp(mercatorDeg * DEGREE)) - Math.PI / 2) / DEGREE;
}

const TOP = mercatorLat(EXTENT.north);

/**
 * A position in a picture's units, from the north-west corner of the geodata.
 * @param unit degrees of longitude that one unit stands for
 */
export function project([lng, lat]: LngLat, unit: number): XY {
	return { x: (lng - EXTENT.west) / unit, y: (TOP - mercatorLat(lat)) / unit };
}
