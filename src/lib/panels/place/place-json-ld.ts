/** A place as schema.org's `Place`, for search engines. */
import type { PlaceDetail } from '../../catalogue/items/place-item';
import { LANGUAGES, type Locale } from '../../i18n/locale';
import { inLanguage, textsOf } from '../../i18n/localised';
import { deployment } from '../../state/deployment';
import { placePath } from '../../state/address/paths';
import { hasSite } from '../../values/position-basis';

/**
 * The structured data of a place in one language. A concept has no coordinates: it has no site,
 * and a search engine would pin one.
 */
export function placeJsonLd(place: PlaceDetail, lang: Locale): Record<string, unknown> {
	const name = inLanguage(place.name, lang);
	const others = textsOf(place.name).filter((other) => other !== name);
	return {
		'@context': 'https://schema.org',
		'@type': 'Place',
		name,
		alternateName: [...others, ...place.aliases],
		description: inLanguage(place.summary, lang),
		inLanguage: LANGUAGES[lang].tag,
		url: (deployment.origin ?? '') + placePath(lang, place.id),
		address: inLanguage(place.address, lang),
		...(hasSite(place.basis) && {
			geo: {
				'@type': 'GeoCoordinates',
				longitude: place.point[0],
				latitude: place.point[1]
			}
		}),
		...(place.container && {
			containedInPlace: {
				'@type': 'Place',
				name: inLanguage(place.container.name, lang),
				url: (deployment.origin ?? '') + placePath(lang, place.container.id)
			}
		})
	};
}
