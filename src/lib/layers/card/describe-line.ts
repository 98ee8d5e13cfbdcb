/** The cards of streets and metro lines as a whole. */
import {
	NEAR_METRO_M,
	NEAR_STREET_M,
	ON_STREET_M,
	type LineItem,
	type PlaceOnLine,
	type StreetItem
} from '../../catalogue/ground/lines';
import type { Word } from '../../catalogue/kinds/place-kinds';
import { linesWords } from '../../catalogue/words/ground-words';
import { spatialRelationWords } from '../../catalogue/words/spatial-relation-words';
import { accuracyText, lengthText } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Card, CardList, CardRow } from './card';
import { nameNote } from './card-rows';

const KIND: Record<StreetItem['kind'], Word> = {
	expressway: m.kind_expressway,
	street: m.kind_street,
	'approximate-street': m.kind_street_approximate
};

/** Carriageways that are mapped apart make the lines so much longer than the street. */
const LONGER = 1.05;

/** The length in a row; what all mapped parts have together where that is more. */
function lengthRow(item: LineItem, lang: Locale): CardRow {
	const label = m.line_length({}, { locale: lang });
	const mapped = lengthText(item.mapped_m, lang, 3);
	if (item.line === 'transit') return { label, value: mapped };
	if (item.mapped_m < item.length_m * LONGER) return { label, value: mapped };
	const note = m.line_carriageways({ length: mapped }, { locale: lang });
	const value = m.line_about({ length: lengthText(item.length_m, lang, 2) }, { locale: lang });
	return { label, value, note };
}

function placesList(item: LineItem, lang: Locale): CardList {
	const options = { locale: lang };
	const within = lengthText(item.line === 'transit' ? NEAR_METRO_M : ON_STREET_M, lang, 1);
	const noteOf = (place: PlaceOnLine) => {
		const away = spatialRelationWords(place, lang);
		return place.isAddress ? m.line_by_address({}, options) + m.dot({}, options) + away : away;
	};
	return {
		title:
			item.line === 'transit'
				? m.line_places_near({ length: within }, options)
				: m.line_places({ length: within }, options),
		none: m.line_no_places({}, options),
		features: item.places.map((place) => ({
			ref: { layer: 'places', id: place.id },
			name: place.name,
			note: noteOf(place)
		}))
	};
}

function stationsList(item: LineItem, lang: Locale): CardList {
	const options = { locale: lang };
	const length = lengthText(NEAR_STREET_M, lang, 1);
	const none = m.line_no_stations({}, options);
	if (item.line === 'transit') {
		return {
			title: m.line_stations_in_order({}, options),
			none,
			isOrdered: true,
			features: item.stations.map(({ id, name, lines }) => ({
				ref: { layer: 'metro', id },
				name,
				note: lines.length > 1 ? linesWords(lines, lang) : ''
			}))
		};
	}
	return {
		title: m.line_stations({ length }, options),
		none,
		features: item.stations.map((station) => ({
			ref: { layer: 'metro', id: station.id },
			name: station.name,
			note:
				linesWords(station.lines, lang) + m.dot({}, options) + spatialRelationWords(station, lang)
		}))
	};
}

/** The card of a street or a metro line. */
export function describeLine(item: LineItem, lang: Locale): Card {
	const options = { locale: lang };
	const isDerived = item.line === 'street' && item.kind === 'approximate-street';
	const basis = isDerived ? m.basis_derived({}, options) : m.basis_mapped({}, options);
	const lists = [placesList(item, lang), stationsList(item, lang)];
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine:
			item.line === 'transit' ? m.kind_metro_line({}, options) : KIND[item.kind]({}, options),
		rows: [lengthRow(item, lang)],
		lists: item.line === 'transit' ? lists.reverse() : lists,
		certainty: m.certainty({ basis, accuracy: accuracyText(item.accuracy_m, lang) }, options),
		actions: [{ type: 'copy-link' }]
	};
}
