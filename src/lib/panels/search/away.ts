/** How far a result is from the reader: geodesic, rounded to what both positions deserve. */
import type { SearchEntry } from '../../catalogue/search/search-file';
import { distanceWords } from '../../catalogue/words';
import { geodesicDistanceM } from '../../geo/geodesic';
import { stateDistanceBetween } from '../../geo/uncertainty';
import type { Locale } from '../../i18n/locale';

/** A position and the radius that holds the true one; degrees WGS-84, metres. */
export interface Whence {
	point: readonly [number, number];
	accuracy_m: number;
}

/** The distance in words; null for what is no point: a street, a water, a concept without a site. */
export function awayWords(entry: SearchEntry, from: Whence, lang: Locale): string | null {
	if (!('accuracy_m' in entry)) return null;
	if (entry.layer === 'places' && entry.basis === 'concept') return null;
	const distance_m = geodesicDistanceM(from.point, entry.point);
	return distanceWords(stateDistanceBetween(distance_m, from.accuracy_m, entry.accuracy_m), lang);
}
