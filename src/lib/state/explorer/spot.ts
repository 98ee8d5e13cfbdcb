import type { FeatureRef } from '../../layers/layer-ids';
import type { Hand } from '../../values/hand';

/** A spot of the map that the reader asked about: by a long press, the right button or a key. */
export interface Spot {
	/** degrees WGS-84 */
	at: [number, number];
	by: Hand;
	/** what a CSS pixel covered there, metres: nobody points more precisely */
	pixel_m: number;
	/** the features there, best first */
	refs: FeatureRef[];
}
