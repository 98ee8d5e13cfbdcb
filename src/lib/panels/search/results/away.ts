/**
 * The distance from the reader to a result's outline: geodesic, rounded to the accuracy of both.
 */
import type { SearchEntry } from '../../../catalogue/search/index/search-file';
import { outlineIn, type OutlinesByLayer } from '../../../catalogue/outlines/load-outlines';
import { spatialRelationOf } from '../../../catalogue/relations/spatial-relation';
import { spatialRelationWords } from '../../../catalogue/words/spatial-relation-words';
import type { Locale } from '../../../i18n/locale';
import type { LocatedPoint } from '../../../values/located-point';
import { m } from '../../../i18n/paraglide/messages';
import { hasSite } from '../../../values/position-basis';

/**
 * "280 m away", or that the reader is inside it; null for what has no single position: a street, a
 * waterway, a concept without a site.
 */
export function awayWords(
	entry: SearchEntry,
	from: LocatedPoint,
	lang: Locale,
	outlines: OutlinesByLayer | null
): string | null {
	if (!('accuracy_m' in entry)) return null;
	if (entry.layer === 'places' && !hasSite(entry.basis)) return null;
	const { point, accuracy_m } = entry;
	const outline = outlineIn(outlines, entry);
	const standing = spatialRelationOf(from, { point, accuracy_m, ...(outline && { outline }) });
	if (standing.meets === 'holds') return m.search_here({}, { locale: lang });
	if (standing.meets) return spatialRelationWords(standing, lang);
	return m.search_away({ distance: spatialRelationWords(standing, lang) }, { locale: lang });
}
