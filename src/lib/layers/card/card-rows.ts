/** The rows that cards of several layers share: names, stations, the creek. */
import type { CreekRelation, NearStation } from '../../catalogue/items/place-item';
import type { NameBasis } from '../../catalogue/schema/vocabulary';
import { linesWords } from '../../catalogue/words/ground-words';
import { mileageText, roughRelationWords } from '../../catalogue/words/spatial-relation-words';
import { languageWord } from '../../i18n/language-names';
import { LOCALES, type Locale } from '../../i18n/locale';
import { inLanguage, textsOf, type Localised } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import type { CardRow } from './card';

/** A note on which of the names are this map's own; undefined where none are. */
export function nameNote(basis: Localised<NameBasis>, lang: Locale): string | undefined {
	const options = { locale: lang };
	const ours = LOCALES.filter((one) => basis[one] === 'ours');
	if (ours.length === 0) return undefined;
	if (ours.length === 2 && textsOf(basis).length === 2) return m.name_ours_both({}, options);
	return ours
		.map((one) => m.name_ours({ language: languageWord(one, lang) }, options))
		.join(m.sentence_gap({}, options));
}

/** The most stations on a card; the place's page has them all. */
const MOST_STATIONS = 2;

/** The nearest station, or all that may be the nearest within the uncertainty. */
export function stationRows(stations: readonly NearStation[], lang: Locale): CardRow[] {
	const more = stations.length - MOST_STATIONS;
	const rows = stations.slice(0, MOST_STATIONS).map((station): CardRow => ({
		label: m.row_station({}, { locale: lang }),
		value: m.station_lines(
			{ station: inLanguage(station.name, lang), lines: linesWords(station.lines, lang) },
			{ locale: lang }
		),
		note: roughRelationWords(station, lang)
	}));
	if (more <= 0) return rows;
	const value = m.row_station_more({ count: more }, { locale: lang });
	return [...rows, { label: m.row_station({}, { locale: lang }), value }];
}

/** Bank and mileage where the place has one, else the plain distance to the water. */
export function creekRow(creek: CreekRelation, lang: Locale): CardRow[] {
	const label = m.row_creek({}, { locale: lang });
	const note = roughRelationWords(creek, lang);
	if ('reason' in creek.mileage) {
		const value = creek.meets ? note : m.creek_distance_only({ distance: note }, { locale: lang });
		return [{ label, value }];
	}
	const mileage = mileageText(creek.mileage, lang);
	const { bank } = creek.mileage;
	if (!bank) return [{ label, value: mileage, note }];
	const word = (bank === 'left' ? m.bank_left : m.bank_right)({}, { locale: lang });
	return [{ label, value: m.mileage_bank({ mileage, bank: word }, { locale: lang }), note }];
}
