/** Where a reader is who stands outside of this map. Loaded with their position. */
import { compassPointOf } from '../../geo/geodesic/compass-point';
import { geodesicInverse } from '../../geo/geodesic/geodesic';
import { lengthText } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { LngLat } from '../../values/lng-lat';
import { hasSite } from '../../values/position-basis';
import type { PlaceItem } from '../items/place-item';
import { compassPointWord } from './compass-point-words';

/**
 * "You are outside this map. Nearest place: Taopu Smart City, 5.2 km south-east.": the nearest place by the
 * geodesic to its point, and the nearest of the eight compass points. Null where no place has a site.
 *
 * @param from where the reader is, degrees WGS-84
 */
export function outsideWords(
	places: readonly Pick<PlaceItem, 'name' | 'point' | 'basis'>[],
	from: LngLat,
	lang: Locale
): string | null {
	const away = places
		.filter(({ basis }) => hasSite(basis))
		.map(({ name, point }) => ({ name, ...geodesicInverse(from, point) }))
		.sort((a, b) => a.distance_m - b.distance_m);
	const nearest = away[0];
	if (!nearest) return null;
	const way = compassPointOf(nearest.startAzimuthDeg);
	return m.locate_outside(
		{
			name: inLanguage(nearest.name, lang),
			distance: lengthText(nearest.distance_m, lang),
			way: compassPointWord(way!, lang)
		},
		{ locale: lang }
	);
}
