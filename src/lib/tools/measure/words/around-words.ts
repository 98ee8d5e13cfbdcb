/**
 * Texts for the surroundings of a measured point: "283 m ± 62 m", or that a feature contains it.
 */
import type { SpatialRelation } from '../../../catalogue/items/place-item';
import { spatialRelationWithError } from '../../../catalogue/words/spatial-relation-words';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';

/** A feature near the centre of rings: its distance, or that it contains the centre. */
export const insideWords = (feature: SpatialRelation, lang: Locale): string =>
	feature.meets === 'holds'
		? m.measure_holds_centre({}, { locale: lang })
		: spatialRelationWithError(feature, lang);
