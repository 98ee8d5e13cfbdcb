/** The way to the next stop in words. */
import { compassPointWord } from '../../../catalogue/words/compass-point-words';
import { distanceWithError } from '../../../catalogue/words/words';
import { walkWords } from '../../../catalogue/words/walk-words';
import { azimuthText } from '../../../i18n/azimuth-text';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { Bearing } from '../../../catalogue/relations/straight-way';
import type { ItineraryLeg } from '../model/itinerary';

/** "112° ± 3°": whole degrees, or tenths where the ± is smaller than one. */
function bearingText({ azimuthDeg, plusminusDeg }: Bearing): string {
	const digits = plusminusDeg < 1 ? 1 : 0;
	return `${azimuthText(azimuthDeg, digits)} ± ${plusminusDeg.toFixed(digits)}°`;
}

/** The bearing in words, or that the accuracies leave none. */
export const bearingWords = (bearing: Bearing | null, lang: Locale): string =>
	bearing
		? m.itinerary_bearing({ bearing: bearingText(bearing) }, { locale: lang })
		: m.itinerary_no_bearing({}, { locale: lang });

/** "520 m ± 40 m east in a straight line, 7–14 min on foot", or that it is too far for a walk. */
export function legWords({ distance, way, minutes, isFar }: ItineraryLeg, lang: Locale): string {
	const options = { locale: lang };
	const known = distanceWithError(distance, lang);
	const length = way
		? m.distance_way({ distance: known, way: compassPointWord(way, lang) }, options)
		: known;
	return isFar
		? m.tour_leg_metro({ distance: length }, options)
		: m.tour_leg_straight({ distance: length, minutes: walkWords(minutes, lang) }, options);
}
