/**
 * A paragraph on where a place is: what contains it, and its relation to creek, stations and neighbours. It
 * contains only what the build derived: the same figures as the list below it, a direction only where it is
 * known, and each station that may be the nearest.
 */
import { pageUnits } from '../../i18n/current-units';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import { plusMinusIn } from '../../i18n/units';
import type { CompassPoint } from '../../geo/geodesic/compass-point';
import type { CreekRelation, NearStation, PlaceDetail, SpatialRelation } from '../items/place-item';
import { linesWords } from './ground-words';
import { distanceWords } from './words';
import { compassPointWord } from './compass-point-words';
import { hasSite } from '../../values/position-basis';

/** The most stations or neighbours that are named; the list has the others. */
const NAMED = 3;

const MEETS_NAMED = {
	edge: m.where_edge,
	overlaps: m.where_overlaps,
	beside: m.where_beside
};

/**
 * "280 m south of Daduhe Road"; "less than 400 m from it" where no direction is known; "beside it" where
 * the two meet.
 */
function fromWords(
	name: string,
	{ distance, meets }: SpatialRelation,
	way: CompassPoint | null | undefined,
	lang: Locale
): string {
	if (meets === 'edge' || meets === 'overlaps' || meets === 'beside') {
		return MEETS_NAMED[meets]({ name }, { locale: lang });
	}
	const length = distanceWords(distance, lang);
	return way
		? m.where_way({ distance: length, way: compassPointWord(way, lang), name }, { locale: lang })
		: m.where_from({ distance: length, name }, { locale: lang });
}

/** The sentence for a place on or across the creek, as far as its outline allows. */
function onCreekSentence(
	{ distance, meets }: CreekRelation,
	bank: string | null,
	accuracy_m: number,
	lang: Locale
): string {
	const options = { locale: lang };
	const accuracy = plusMinusIn(accuracy_m, pageUnits(lang));
	if (meets === 'across') return m.where_across({ accuracy }, options);
	if (distance.kind === 'less-than') {
		const told = { accuracy, distance: distanceWords(distance, lang) };
		return bank ? m.where_on_bank_or({ ...told, bank }, options) : m.where_on_or(told, options);
	}
	return bank ? m.where_on_bank({ bank }, options) : m.where_on({}, options);
}

function creekWords(
	creek: CreekRelation,
	{ accuracy_m, bearings }: PlaceDetail,
	lang: Locale
): string {
	const options = { locale: lang };
	const { mileage, meets } = creek;
	const way = bearings.creek;
	const side = 'reason' in mileage ? null : mileage.bank;
	const bank = side && (side === 'left' ? m.bank_left : m.bank_right)({}, options);
	if (meets) return onCreekSentence(creek, bank, accuracy_m, lang);
	if ('reason' in mileage) {
		const from = fromWords(m.where_creek({}, options), creek, way, lang);
		return m.where_is({ from }, options);
	}
	const from = fromWords(m.where_water({}, options), creek, way, lang);
	return bank ? m.where_bank({ bank, from }, options) : m.where_either_bank({ from }, options);
}

function stationName({ name, lines }: NearStation, lang: Locale): string {
	const station = { station: inLanguage(name, lang), lines: linesWords(lines, lang) };
	return m.where_station(station, { locale: lang });
}

/** The stations that lie in the place's outline, surely or at its edge. */
function insideWords(inside: readonly NearStation[], lang: Locale): string {
	const options = { locale: lang };
	const list = inside
		.map((station) => {
			const named = stationName(station, lang);
			return station.meets === 'edge' ? m.where_station_edge({ station: named }, options) : named;
		})
		.join(m.where_gap({}, options));
	return inside.length === 1
		? m.where_station_inside({ list }, options)
		: m.where_stations_inside({ count: inside.length, list }, options);
}

function stationWords(place: PlaceDetail, lang: Locale): string[] {
	const nearest = place.derived.stations;
	const inside = nearest.filter(({ meets }) => meets);
	if (inside.length > 0) return [insideWords(inside, lang)];
	const words = nearest
		.slice(0, NAMED)
		.map((station) =>
			fromWords(stationName(station, lang), station, place.bearings.stations[station.id], lang)
		);
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

function neighbourWords({ neighbours, bearings }: PlaceDetail, lang: Locale): string[] {
	if (neighbours.length === 0) return [];
	// "Less than 2 km" adds little beside figures; it is used only where there is nothing better.
	const known = neighbours.filter(({ distance, meets }) => distance.kind === 'about' || meets);
	const list = (known.length > 0 ? known : neighbours)
		.slice(0, NAMED)
		.map((other) =>
			fromWords(inLanguage(other.name, lang), other, bearings.neighbours[other.id], lang)
		)
		.join(m.where_gap({}, { locale: lang }));
	return [m.where_neighbours({ list }, { locale: lang })];
}

/** The paragraph; empty for a concept, which has no site. */
export function whereabouts(place: PlaceDetail, lang: Locale): string {
	if (!hasSite(place.basis)) return '';
	const { creek } = place.derived;
	const { container } = place;
	return [
		...(container
			? [m.where_in({ name: inLanguage(container.name, lang) }, { locale: lang })]
			: []),
		...(creek ? [creekWords(creek, place, lang)] : []),
		...stationWords(place, lang),
		...neighbourWords(place, lang)
	].join(m.sentence_gap({}, { locale: lang }));
}
