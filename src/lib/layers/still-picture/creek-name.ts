/**
 * Where the creek is named on still pictures: set by hand, as on a paper map, beside a straight
 * stretch that every window shows and no place's name needs. A test holds it to the centreline.
 */
import type { LngLat } from '../../values/lng-lat';

export const CREEK_NAME: {
	/** degrees WGS-84 */
	at: LngLat;
	/** of the stretch against the east, degrees clockwise */
	turn: number;
} = { at: [121.3529, 31.2338], turn: 62 };
