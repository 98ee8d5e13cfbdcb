/**
 * Positions rounded to the digits that an address carries: 8 decimals of a degree, about 1 mm. Measured
 * positions are quantised first, so that a link restores exactly the same figures.
 */
import type { LngLat } from '../values/lng-lat';

/** Decimals of a degree that are written: 1e-8° is 1.1 mm along a meridian. */
export const COORDINATE_DIGITS = 8;

const STEPS_PER_DEGREE = 10 ** COORDINATE_DIGITS;

/** An angle in degrees rounded to 8 decimals; never -0. NaN stays NaN. */
export function quantisedDeg(degrees: number): number {
	return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE + 0;
}

/**
 * A position with both coordinates rounded to 8 decimals, degrees of whichever datum it is in. Returns the
 * same array where nothing changes, so that edges cached by it stay valid.
 */
export function quantised(at: LngLat): LngLat {
	const [lng, lat] = [quantisedDeg(at[0]), quantisedDeg(at[1])];
	return Object.is(lng, at[0]) && Object.is(lat, at[1]) ? at : [lng, lat];
}

/**
 * An angle in degrees as text: up to 8 decimals, no zeros at the end, no exponent, never "-0".
 * `Number` of it is `quantisedDeg` of the angle. An empty text where the angle is not finite.
 */
export function writeDegrees(degrees: number): string {
	if (!Number.isFinite(degrees)) return '';
	return quantisedDeg(degrees)
		.toFixed(COORDINATE_DIGITS)
		.replace(/\.?0+$/, '');
}
