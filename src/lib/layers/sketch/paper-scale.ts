/** The scale of a map on paper: a bar of a round length, as a share of the map's width. */
import { degreeLength } from '../../geo/degree-length';
import { roundStepBelow } from '../../i18n/rounding';
import { mercatorLat, latOfMercator } from './mercator';
import type { Frame } from './frame';

/** The bar is never longer than this share of the map. */
const LONGEST_SHARE = 0.25;

/** A bar: its length on the ground, metres, and how much of the map's width it takes. */
export interface PaperScale {
	readonly length_m: number;
	readonly share: number;
}

/**
 * The longest bar of 1, 2 or 5 × 10ⁿ metres that a map of that width has room for.
 * @param width_m what the map's whole width covers on the ground, metres
 */
export function paperScale(width_m: number): PaperScale {
	const length_m = roundStepBelow(width_m * LONGEST_SHARE);
	return { length_m, share: length_m / width_m };
}

/** What a frame's width covers along its middle, metres on the WGS-84 ellipsoid. */
export function frameWidthM([west, south, east, north]: Readonly<Frame>): number {
	const middle = latOfMercator((mercatorLat(south) + mercatorLat(north)) / 2);
	return (east - west) * degreeLength(middle).lng_m;
}
