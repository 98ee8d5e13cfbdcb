/** The cards of stations, crossings, green and the creek, and the rows they share with places. */
import type { CreekItem, GroundItem } from '../../catalogue/items/ground-items';
import type { CreekRelation, NearStation } from '../../catalogue/items/place-item';
import type { LngLat } from '../../catalogue/schema/common';
import { crossingWord, greenWord, linesWords } from '../../catalogue/words/ground-words';
import { mileageText, standingWords } from '../../catalogue/words/standing-words';
import type { NameBasis } from '../../catalogue/schema/vocabulary';
import { formatMileage } from '../../geo/creek/mileage-text';
import { accuracyText, areaText, lengthText } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Card, CardRow } from './card';
import { actionsOf } from './card-actions';

/** Says which of the two names are this map's own, if any. */
export function nameNote(
	basis: { en: NameBasis; zh: NameBasis },
	lang: Locale
): string | undefined {
	if (basis.en === 'ours' && basis.zh === 'ours') return m.name_ours_both({}, { locale: lang });
	if (basis.en === 'ours') return m.name_ours_en({}, { locale: lang });
	return basis.zh === 'ours' ? m.name_ours_zh({}, { locale: lang }) : undefined;
}

/** A card names so many stations; the place's page has them all. */
const MOST_STATIONS = 2;

/** The nearest station, or those that the uncertainty cannot tell apart. */
export function stationRows(stations: readonly NearStation[], lang: Locale): CardRow[] {
	const more = stations.length - MOST_STATIONS;
	const rows = stations.slice(0, MOST_STATIONS).map((station): CardRow => ({
		label: m.row_station({}, { locale: lang }),
		value: m.station_lines(
			{ station: station.name[lang], lines: linesWords(station.lines, lang) },
			{ locale: lang }
		),
		note: standingWords(station, lang)
	}));
	if (more <= 0) return rows;
	const value = m.row_station_more({ count: more }, { locale: lang });
	return [...rows, { label: m.row_station({}, { locale: lang }), value }];
}

/** Bank and mileage where the place has one, else the plain distance to the water. */
export function creekRow(creek: CreekRelation, lang: Locale): CardRow[] {
	const label = m.row_creek({}, { locale: lang });
	const note = standingWords(creek, lang);
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

function certainty(item: { accuracy_m: number; basis?: string }, lang: Locale): string {
	const accuracy = accuracyText(item.accuracy_m, lang);
	const basis =
		item.basis === 'derived'
			? m.basis_derived({}, { locale: lang })
			: m.basis_mapped({}, { locale: lang });
	return m.certainty({ basis, accuracy }, { locale: lang });
}

export function describeStation(item: GroundItem<'metro-stations'>, lang: Locale): Card {
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine: m.kind_station({}, { locale: lang }),
		rows: [
			{ label: m.row_lines({}, { locale: lang }), value: linesWords(item.lines, lang) },
			...creekRow(item.creek, lang)
		],
		certainty: certainty(item, lang),
		actions: actionsOf(item)
	};
}

export function describeCrossing(item: GroundItem<'crossings'>, lang: Locale): Card {
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine: crossingWord(item.kind, lang),
		rows: [
			{ label: m.row_mileage({}, { locale: lang }), value: formatMileage(item.mileage_m) },
			...stationRows(item.stations, lang)
		],
		certainty: certainty(item, lang),
		actions: actionsOf(item)
	};
}

export function describeGreen(item: GroundItem<'green'>, lang: Locale): Card {
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine: greenWord(item.kind, lang),
		rows: [
			{ label: m.row_area_mapped({}, { locale: lang }), value: areaText(item.area_m2, lang) },
			...stationRows(item.stations, lang),
			...creekRow(item.creek, lang)
		],
		certainty: certainty(item, lang),
		actions: actionsOf(item)
	};
}

/** The anchor of the creek nearest to `[lng, lat]` (WGS-84), compared in the plane. */
export function nearestAnchor(item: CreekItem, at: LngLat): CreekItem['anchors'][number] {
	const shrink = Math.cos((at[1] * Math.PI) / 180);
	const away = ({ point }: CreekItem['anchors'][number]) =>
		Math.hypot((point[0] - at[0]) * shrink, point[1] - at[1]);
	return item.anchors.reduce((best, next) => (away(next) < away(best) ? next : best));
}

/** The card of the creek; with the mileage near `at`, `[lng, lat]` WGS-84, where that is given. */
export function describeCreek(
	item: GroundItem<'creek'>,
	lang: Locale,
	at: LngLat | null = null
): Card {
	const here: CardRow[] = at
		? [
				{
					label: m.row_mileage_here({}, { locale: lang }),
					value: formatMileage(nearestAnchor(item, at).mileage_m)
				}
			]
		: [];
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine: m.kind_creek({}, { locale: lang }),
		rows: [
			...here,
			{
				label: m.row_creek_length({}, { locale: lang }),
				value: lengthText(item.length_m, lang, 3)
			},
			{
				label: m.row_creek_zero({}, { locale: lang }),
				value: m.creek_zero({}, { locale: lang })
			}
		],
		certainty: m.creek_own_mileage({}, { locale: lang }),
		actions: [{ type: 'copy-link' }]
	};
}
