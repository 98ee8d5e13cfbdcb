/**
 * Where a place is, in a paragraph to be read: from creek, stations and neighbours. It says what the
 * build derived and nothing more: the same figures as the list beneath it, a direction only where it
 * is known, and each station that may be the nearest.
 */
import type { Locale } from '../i18n/locale';
import { m } from '../i18n/paraglide/messages';
import type { Way } from '../geo/compass-way';
import type { StatedDistance } from '../geo/uncertainty';
import type { CreekRelation, PlaceDetail } from './place-item';
import { linesWords } from './ground-words';
import { distanceWords } from './words';
import { wayWord } from './way-words';

/** So many stations or neighbours are named; the list has the others. */
const NAMED = 3;

/** "280 m south of Daduhe Road"; "less than 400 m from it" where no direction is known. */
function fromWords(
	name: string,
	distance: StatedDistance,
	way: Way | null | undefined,
	lang: Locale
): string {
	const length = distanceWords(distance, lang);
	return way
		? m.where_way({ distance: length, way: wayWord(way, lang), name }, { locale: lang })
		: m.where_from({ distance: length, name }, { locale: lang });
}

function creekWords({ distance, mileage }: CreekRelation, way: Way | null, lang: Locale): string {
	const options = { locale: lang };
	if ('reason' in mileage) {
		const from = fromWords(m.where_creek({}, options), distance, way, lang);
		return m.where_is({ from }, options);
	}
	const from = fromWords(m.where_water({}, options), distance, way, lang);
	if (!mileage.bank) return m.where_either_bank({ from }, options);
	const bank = (mileage.bank === 'left' ? m.bank_left : m.bank_right)({}, options);
	return m.where_bank({ bank, from }, options);
}

function stationWords(place: PlaceDetail, lang: Locale): string[] {
	const nearest = place.derived.stations;
	const words = nearest.slice(0, NAMED).map(({ id, name, lines, distance }) => {
		const station = { station: name[lang], lines: linesWords(lines, lang) };
		const named = m.where_station(station, { locale: lang });
		return fromWords(named, distance, place.ways.stations[id], lang);
	});
	if (words.length === 0) return [];
	if (nearest.length === 1) return [m.where_nearest({ from: words[0]! }, { locale: lang })];
	const list = words.join(m.where_gap({}, { locale: lang }));
	const more = nearest.length - words.length;
	return [
		more > 0
			? m.where_nearest_of_more({ list, count: more }, { locale: lang })
			: m.where_nearest_of({ list }, { locale: lang })
	];
}

function neighbourWords({ neighbours, ways }: PlaceDetail, lang: Locale): string[] {
	if (neighbours.length === 0) return [];
	// "Less than 2 km" says little beside figures; it is told where there is nothing better.
	const known = neighbours.filter(({ distance }) => distance.kind === 'about');
	const list = (known.length > 0 ? known : neighbours)
		.slice(0, NAMED)
		.map(({ id, name, distance }) => fromWords(name[lang], distance, ways.neighbours[id], lang))
		.join(m.where_gap({}, { locale: lang }));
	return [m.where_neighbours({ list }, { locale: lang })];
}

/** The paragraph; empty for a concept, which has no site to be near to anything. */
export function whereabouts(place: PlaceDetail, lang: Locale): string {
	if (place.basis === 'concept') return '';
	const { creek } = place.derived;
	return [
		...(creek ? [creekWords(creek, place.ways.creek, lang)] : []),
		...stationWords(place, lang),
		...neighbourWords(place, lang)
	].join(m.sentence_gap({}, { locale: lang }));
}
