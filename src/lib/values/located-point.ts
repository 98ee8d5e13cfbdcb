/** A point with its accuracy. */
import type { LngLat } from './lng-lat';

/**
 * A point of known accuracy: a place or station, the reader's position as their device reports it, an end
 * of a measured line. A measurement's `Vertex` differs: its accuracy may be unknown.
 */
export interface LocatedPoint {
	/** degrees WGS-84 */
	readonly point: LngLat;
	/** radius that holds the true point with about 95 % confidence, metres */
	readonly accuracy_m: number;
}
