/** A place as schema.org's `Place`, for search engines. */
import type { PlaceDetail } from '../../catalogue/items/place-item';
import { HTML_LANG, otherLocale, type Locale } from '../../i18n/locale';
import { deployment } from '../../state/deployment';
import { placePath } from '../../state/address/paths';

/**
 * The structured data of a place in one language. A concept has no coordinates: it has no site,
 * and a search engine would pin one.
 */
export function placeJsonLd(place: PlaceDetail, lang: Locale): Record<string, unknown> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Place',
		name: place.name[lang],
		alternateName: [place.name[otherLocale(lang)], ...place.aliases],
		description: place.summary[lang],
		inLanguage: HTML_LANG[lang],
		url: (deployment.origin ?? '') + placePath(lang, place.id),
		address: place.address[lang],
		...(place.basis !== 'concept' && {
			geo: {
				'@type': 'GeoCoordinates',
				longitude: place.point[0],
				latitude: place.point[1]
			}
		}),
		...(place.container && {
			containedInPlace: {
				'@type': 'Place',
				name: place.container.name[lang],
				url: (deployment.origin ?? '') + placePath(lang, place.container.id)
			}
		})
	};
}
