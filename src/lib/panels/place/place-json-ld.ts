/** A place as schema.org's `Place`, for search engines. */
import { lastDayOf } from '../../catalogue/hours/open-now';
import type { PlaceDetail } from '../../catalogue/items/place-item';
import type { Hours } from '../../catalogue/schema/hours';
import { LANGUAGES, type Locale } from '../../i18n/locale';
import { inLanguage, textsOf } from '../../i18n/localised';
import { WEEKDAYS, type Weekday } from '../../i18n/time-of-day';
import { deployment } from '../../state/deployment';
import { placePath } from '../../state/address/paths';
import { hasSite } from '../../values/position-basis';

/** The names that schema.org has for the days of the week. */
const DAY_NAMES: Record<Weekday, string> = {
	mo: 'Monday',
	tu: 'Tuesday',
	we: 'Wednesday',
	th: 'Thursday',
	fr: 'Friday',
	sa: 'Saturday',
	su: 'Sunday'
};

/**
 * Opening hours as schema.org has them. They hold as long as this map would claim them: a search engine that
 * comes later must not. Hours whose date is inferred are left out, and so are those of a part of the place.
 */
function openingHours({ weekly, as_of, as_of_note, of }: Hours) {
	if (as_of_note || of) return {};
	return {
		openingHoursSpecification: weekly.map(({ days, from, to }) => ({
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: WEEKDAYS.filter((day) => days.includes(day)).map(
				(day) => `https://schema.org/${DAY_NAMES[day]}`
			),
			opens: from,
			// Search engines read a day without end so; a Time of schema.org ends before 24:00.
			closes: to === '24:00' ? '23:59' : to,
			validThrough: lastDayOf(as_of)
		}))
	};
}

/**
 * The structured data of a place in one language. A concept gets no coordinates: it has no site,
 * and a search engine would show a pin.
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
		...(place.hours && openingHours(place.hours)),
		...(place.container && {
			containedInPlace: {
				'@type': 'Place',
				name: inLanguage(place.container.name, lang),
				url: (deployment.origin ?? '') + placePath(lang, place.container.id)
			}
		})
	};
}
