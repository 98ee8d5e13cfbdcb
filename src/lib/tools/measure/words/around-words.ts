/** How what lies around a measured point is told: "283 m ± 62 m", or that the point lies in it. */
import type { SpatialRelation } from '../../../catalogue/items/place-item';
import { spatialRelationWithError } from '../../../catalogue/words/spatial-relation-words';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';

/** A feature beside the centre of rings: its distance, or that it holds the centre. */
export const insideWords = (feature: SpatialRelation, lang: Locale): string =>
	feature.meets === 'holds'
		? m.measure_holds_centre({}, { locale: lang })
		: spatialRelationWithError(feature, lang);
