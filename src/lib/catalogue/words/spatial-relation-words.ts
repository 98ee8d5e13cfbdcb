/** The words for the spatial relation of two features, and for a mileage or a range of mileages. */
import { formatMileage } from '../../geo/creek/mileage-text';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Meets, SpatialRelation } from '../items/place-item';
import type { Word } from '../kinds/place-kinds';
import { pageUnits } from '../../i18n/current-units';
import { lengthBoundIn } from '../../i18n/units';
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { distanceWithError, distanceWords, onCreekWords } from './words';

/**
 * How two features of the map meet; `onCreekWords` words the relations to the creek, which include its
 * distance.
 */
type MeetsThing = Exclude<Meets, 'on' | 'across'>;

const MEETS: Record<MeetsThing, Word> = {
	inside: m.meets_inside,
	holds: m.meets_holds,
	edge: m.meets_edge,
	overlaps: m.meets_overlaps,
	beside: m.meets_beside
};

/** How the two meet: "inside", "beside it". */
export const meetsWord = (meets: MeetsThing, lang: Locale): string =>
	MEETS[meets]({}, { locale: lang });

/** How the two meet, in words; null where they are apart. */
function meetsWords(standing: SpatialRelation, lang: Locale): string | null {
	const { meets } = standing;
	if (meets === 'on' || meets === 'across') return onCreekWords(standing, lang);
	return meets ? meetsWord(meets, lang) : null;
}

/** "280 m", or "up to about 400 m": a bound is worded as one, and as no promise that it is nearer. */
const roughDistanceWords = (distance: StatedDistance, lang: Locale): string =>
	distance.kind === 'about'
		? distanceWords(distance, lang)
		: m.distance_up_to(
				{ length: lengthBoundIn(distance.metres, pageUnits(lang)) },
				{ locale: lang }
			);

/** A spatial relation in words: "280 m", "less than 400 m", "inside", "on the creek". */
export const spatialRelationWords = (standing: SpatialRelation, lang: Locale): string =>
	meetsWords(standing, lang) ?? distanceWords(standing.distance, lang);

/** The same for a visitor: "280 m", "up to about 400 m". */
export const roughRelationWords = (standing: SpatialRelation, lang: Locale): string =>
	meetsWords(standing, lang) ?? roughDistanceWords(standing.distance, lang);

/** With its ±: "283 m ± 62 m". */
export const spatialRelationWithError = (standing: SpatialRelation, lang: Locale): string =>
	meetsWords(standing, lang) ?? distanceWithError(standing.distance, lang);

/** "K12+400", or "K13+800 to K16+600" for a feature along the creek. */
export function mileageText(at: { mileage_m: number; to_m?: number }, lang: Locale): string {
	const from = formatMileage(at.mileage_m);
	if (at.to_m === undefined) return from;
	return m.mileage_reach({ from, to: formatMileage(at.to_m) }, { locale: lang });
}
