/** A point with its accuracy. */
import type { LngLat } from './lng-lat';

/**
 * A point of which it is known how sure it is: a place's or station's, the reader's as the device tells it, an
 * end of what is measured. A measurement's `Vertex` is another thing, whose accuracy may not be known.
 */
export interface LocatedPoint {
	/** degrees WGS-84 */
	readonly point: LngLat;
	/** radius that holds the true point with about 95 % confidence, metres */
	readonly accuracy_m: number;
}
