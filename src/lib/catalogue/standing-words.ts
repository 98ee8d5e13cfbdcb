/** The words for how two things stand to each other, and for a mileage or a stretch of them. */
import { formatMileage } from '../geo/mileage-text';
import type { Locale } from '../i18n/locale';
import { m } from '../i18n/paraglide/messages';
import type { Meets, Standing } from './place-item';
import { distanceWithError, distanceWords, type Word } from './words';

const MEETS: Record<Meets, Word> = {
	inside: m.meets_inside,
	holds: m.meets_holds,
	edge: m.meets_edge,
	overlaps: m.meets_overlaps,
	beside: m.meets_beside,
	on: m.meets_on_creek
};

/** How the two meet: "inside", "on the creek". */
export const meetsWord = (meets: Meets, lang: Locale): string => MEETS[meets]({}, { locale: lang });

/** How something stands: "280 m", "less than 400 m", "inside". */
export const standingWords = ({ distance, meets }: Standing, lang: Locale): string =>
	meets ? meetsWord(meets, lang) : distanceWords(distance, lang);

/** The same with its ±: "283 m ± 62 m". */
export const standingWithError = ({ distance, meets }: Standing, lang: Locale): string =>
	meets ? meetsWord(meets, lang) : distanceWithError(distance, lang);

/** "K12+400", or "K13+800 to K16+600" for what lies along the creek. */
export function mileageText(at: { mileage_m: number; to_m?: number }, lang: Locale): string {
	const from = formatMileage(at.mileage_m);
	if (at.to_m === undefined) return from;
	return m.mileage_reach({ from, to: formatMileage(at.to_m) }, { locale: lang });
}
