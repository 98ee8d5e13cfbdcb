/** How a reader gets to a place: on foot, by public transport, or by car. */
import { degreeLength } from '../../geo/geodesic/degree-length';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { LngLat } from '../../values/lng-lat';
import type { Word } from '../kinds/place-kinds';

/** In the order in which they are offered. */
export const TRAVEL_MODES = ['walk', 'transit', 'drive'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

const WORDS: Record<TravelMode, Word> = {
	walk: m.mode_walk,
	transit: m.mode_transit,
	drive: m.mode_drive
};

/** The mode in a word or two: "Walk", "步行". */
export const travelModeWord = (mode: TravelMode, lang: Locale): string =>
	WORDS[mode]({}, { locale: lang });

/** Reads a stored text; null where it is no mode. */
export const readTravelMode = (text: string | null): TravelMode | null =>
	TRAVEL_MODES.find((mode) => mode === text) ?? null;

/** From here on, straight, a walk takes most people over half an hour: about 1,200 m. */
const WALKED_M = 1200;

/** What is known of the reader and of the place that they want to reach. */
interface Circumstances {
	/** the reader's position, `[lng, lat]` WGS-84, where they have asked for it */
	from?: LngLat | undefined;
	to: LngLat;
	/** whether the place is on a walk from place to place */
	onWalk?: boolean | undefined;
}

/**
 * The mode for a reader who has not chosen one: on foot to what is near, or on a walk; else by public
 * transport, which reaches every place of this map. The distance is taken in the plane, as it only decides
 * between two links.
 */
export function usualTravelMode({ from, to, onWalk }: Circumstances): TravelMode {
	if (!from) return onWalk ? 'walk' : 'transit';
	const { lat_m, lng_m } = degreeLength(to[1]);
	const straight_m = Math.hypot((from[0] - to[0]) * lng_m, (from[1] - to[1]) * lat_m);
	return straight_m <= WALKED_M ? 'walk' : 'transit';
}
