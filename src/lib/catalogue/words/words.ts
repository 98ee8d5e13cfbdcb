/**
 * The words that a list of places needs besides kinds: distances. Words that only cards and tools use are
 * in `place-words.ts` and `ground-words.ts`, so that the first view does not load them.
 */
import type { Locale } from '../../i18n/locale';
import { pageUnits } from '../../i18n/current-units';
import { m } from '../../i18n/paraglide/messages';
import { withError } from '../../i18n/units';
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { SpatialRelation } from '../items/place-item';
import { statedDistanceText } from '../relations/stated-distance-text';

/** A stated distance in words, in the page's units: "283 m", or "less than 400 m". */
export const distanceWords = (distance: StatedDistance, lang: Locale): string =>
	statedDistanceText(distance, pageUnits(lang)).text;

/** The same with its ±, where it is not "less than": "283 m ± 62 m". */
export const distanceWithError = (distance: StatedDistance, lang: Locale): string =>
	withError(statedDistanceText(distance, pageUnits(lang)));

/**
 * The relation of a feature that meets the creek: "across the creek", "on the creek", or "on the creek, or
 * less than 150 m from it" where its outline is not accurate enough to be sure.
 */
export function onCreekWords({ distance, meets }: SpatialRelation, lang: Locale): string {
	const options = { locale: lang };
	if (meets === 'across') return m.meets_across_creek({}, options);
	if (distance.kind === 'about') return m.meets_on_creek({}, options);
	return m.meets_on_creek_or({ distance: distanceWords(distance, lang) }, options);
}
