/** The card of a place. */
import { hoursLine } from '../../catalogue/hours/hours-words';
import { factRow, overdueText } from '../../catalogue/words/fact-text';
import type { PlaceItem } from '../../catalogue/items/place-item';
import { basisWord, statusWord } from '../../catalogue/words/place-words';
import { kindWord } from '../../catalogue/kinds/place-kinds';
import { accuracyText, yearText } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Card, CardRow } from './card';
import { fromHere } from './card-actions';
import { creekRow, nameNote, stationRows } from './card-rows';
import { hubWord, likelyMinutesWords } from '../../catalogue/words/reach-words';
import { HUB_IDS } from '../../reach/hubs';
import { hasSite } from '../../values/position-basis';

/** The certainty of a place's position, in words. */
export function certaintyWords(
	place: Pick<PlaceItem, 'basis' | 'accuracy_m'>,
	lang: Locale
): string {
	const accuracy = accuracyText(place.accuracy_m, lang);
	return !hasSite(place.basis)
		? m.certainty_concept({}, { locale: lang })
		: m.certainty({ basis: basisWord(place.basis, lang), accuracy }, { locale: lang });
}

/** Kind and status in one line; only the kind for an operating place. */
export function kindLine(place: Pick<PlaceItem, 'kind' | 'status'>, lang: Locale): string {
	const kind = kindWord(place.kind, lang);
	return place.status === 'operating'
		? kind
		: kind + m.dot({}, { locale: lang }) + statusWord(place.status, lang);
}

/** The opening hours in a row, with the year of which they are said; none where no source names any. */
function hoursRow({ hours }: PlaceItem, lang: Locale): CardRow[] {
	if (!hours) return [];
	const label = m.hours({}, { locale: lang });
	return [{ label, value: hoursLine(hours, lang), note: yearText(hours.as_of), hours }];
}

/** The likely minutes by metro to the middle of the city; the article has every hub. */
function minutesRow({ derived: { minutes } }: PlaceItem, lang: Locale): CardRow[] {
	const likely = minutes?.[HUB_IDS.indexOf('peoples_square')];
	if (likely === undefined) return [];
	return [
		{
			label: m.row_minutes({ hub: hubWord('peoples_square', lang) }, { locale: lang }),
			value: likelyMinutesWords({ likely }, lang)
		}
	];
}

/** The card of a place, in one language. */
export function describePlace(place: PlaceItem, lang: Locale): Card {
	return {
		name: place.name,
		nameNote: nameNote(place.name_basis, lang),
		kindLine: kindLine(place, lang),
		rows: [
			...place.headline.map((fact) => {
				const row = factRow(fact, lang);
				return { ...row, note: overdueText(fact, lang) ?? row.note };
			}),
			...hoursRow(place, lang),
			...stationRows(place.derived.stations, lang),
			...(place.derived.creek ? creekRow(place.derived.creek, lang) : []),
			...minutesRow(place, lang)
		],
		certainty: certaintyWords(place, lang),
		actions: [
			{ type: 'details', placeId: place.id },
			// A concept has no site and therefore no actions that need one.
			...(!hasSite(place.basis) ? [] : fromHere(place)),
			{ type: 'copy-link' }
		]
	};
}
