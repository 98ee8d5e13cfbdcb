/**
 * The position of the creek's name on still pictures: set by hand, as on a paper map, beside a straight
 * stretch that every window shows and where no place's name stands. A test compares it with the centreline.
 */
import type { LngLat } from '../../values/lng-lat';

export const CREEK_NAME: {
	/** degrees WGS-84 */
	at: LngLat;
	/** direction of the stretch, degrees clockwise from east */
	turn: number;
} = { at: [121.3529, 31.2338], turn: 62 };
