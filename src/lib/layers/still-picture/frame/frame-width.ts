/** The width of a frame on the ground. */
import { degreeLength } from '../../../geo/geodesic/degree-length';
import type { Frame } from './frame';
import { latOfMercator, mercatorLat } from './mercator';

/** The width of a frame along its middle latitude, metres on the WGS-84 ellipsoid. */
export function frameWidthM([west, south, east, north]: Readonly<Frame>): number {
	const middle = latOfMercator((mercatorLat(south) + mercatorLat(north)) / 2);
	return (east - west) * degreeLength(middle).lng_m;
}
