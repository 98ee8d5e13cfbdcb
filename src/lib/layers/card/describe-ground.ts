/** The cards of the layers of the ground: stations, bus stops, crossings, green and the creek. */
import type { BusStopItem } from '../../catalogue/ground/bus-stops';
import type { CreekItem } from '../../catalogue/ground/creek';
import { crossingWord, isTunnel, type CrossingItem } from '../../catalogue/ground/crossings';
import { greenWord, type GreenItem } from '../../catalogue/ground/green';
import type { GroundId, GroundItemOf } from '../../catalogue/ground/ground-layers';
import type { PierItem } from '../../catalogue/ground/piers';
import type { StationItem } from '../../catalogue/ground/metro';
import type { Word } from '../../catalogue/kinds/place-kinds';
import type { StepFree } from '../../catalogue/schema/vocabulary';
import type { LngLat } from '../../catalogue/schema/common';
import { linesWords } from '../../catalogue/words/ground-words';
import { spatialRelationWords } from '../../catalogue/words/spatial-relation-words';
import { compassPointWord } from '../../catalogue/words/compass-point-words';
import { formatMileage } from '../../geo/creek/mileage-text';
import { accuracyText, areaText, lengthText } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { textsOf } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import type { Card, CardRow } from './card';
import { actionsOf } from './card-actions';
import { creekRow, nameNote, stationRows } from './card-rows';

function certainty(item: { accuracy_m: number; basis?: string }, lang: Locale): string {
	const accuracy = accuracyText(item.accuracy_m, lang);
	const basis =
		item.basis === 'derived'
			? m.basis_derived({}, { locale: lang })
			: m.basis_mapped({}, { locale: lang });
	return m.certainty({ basis, accuracy }, { locale: lang });
}

const STEP_FREE: Record<StepFree, Word> = {
	yes: m.step_free_yes,
	limited: m.step_free_limited,
	no: m.step_free_no
};

/** Whether a wheelchair gets to the train, and who says so; no row where nobody does. */
function stepFreeRow(said: StepFree | null, lang: Locale): CardRow[] {
	if (!said) return [];
	const label = m.row_step_free({}, { locale: lang });
	const note = m.step_free_source({}, { locale: lang });
	return [{ label, value: STEP_FREE[said]({}, { locale: lang }), note }];
}

export function describeStation(item: StationItem, lang: Locale): Card {
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine: m.kind_station({}, { locale: lang }),
		rows: [
			{ label: m.row_lines({}, { locale: lang }), value: linesWords(item.lines, lang) },
			...stepFreeRow(item.step_free, lang),
			...creekRow(item.creek, lang)
		],
		certainty: certainty(item, lang),
		actions: actionsOf(item)
	};
}

export function describeCrossing(item: CrossingItem, lang: Locale): Card {
	return {
		name: item.name,
		nameNote: textsOf(item.name_basis).every((basis) => basis === 'ours')
			? m.crossing_nameless({}, { locale: lang })
			: nameNote(item.name_basis, lang),
		kindLine: crossingWord(item.kind, lang),
		rows: [
			{ label: m.row_mileage({}, { locale: lang }), value: formatMileage(item.mileage_m) },
			...stationRows(item.stations, lang)
		],
		certainty: certainty(item, lang),
		// Nobody can be shown the way to the middle of a tunnel.
		actions: actionsOf(item).filter(({ type }) => !(type === 'directions' && isTunnel(item.kind)))
	};
}

export function describeGreen(item: GreenItem, lang: Locale): Card {
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

export function describeBusStop(item: BusStopItem, lang: Locale): Card {
	const { other } = item;
	const distance = other && spatialRelationWords(other, lang);
	const value =
		distance && other?.way
			? m.in_view_away({ distance, way: compassPointWord(other.way, lang) }, { locale: lang })
			: distance;
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine: m.kind_bus_stop({}, { locale: lang }),
		rows: [
			...(value ? [{ label: m.row_other_direction({}, { locale: lang }), value }] : []),
			...stationRows(item.stations, lang)
		],
		certainty: certainty(item, lang),
		actions: actionsOf(item)
	};
}

/** A pier: how to book, as its source has it. Of timetable and fare none was found, and the card says so. */
export function describePier(item: PierItem, lang: Locale): Card {
	const options = { locale: lang };
	return {
		name: item.name,
		nameNote: nameNote(item.name_basis, lang),
		kindLine: m.kind_pier({}, options),
		rows: [
			{
				label: m.row_booking({}, options),
				value: m.pier_booking({}, options),
				note: m.pier_booking_source({}, options)
			},
			{ label: m.row_timetable({}, options), value: m.pier_timetable({}, options) },
			...stationRows(item.stations, lang)
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
export function describeCreek(item: CreekItem, lang: Locale, at: LngLat | null = null): Card {
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

/** The function that makes the card, for each layer. */
const DESCRIBE: {
	[L in GroundId]: (item: GroundItemOf<L>, lang: Locale, at: LngLat | null) => Card;
} = {
	metro: describeStation,
	crossings: describeCrossing,
	creek: describeCreek,
	green: describeGreen,
	'bus-stops': describeBusStop,
	piers: describePier
};

/**
 * The card of a feature of the ground.
 * @param at the point that the card is about, `[lng, lat]` WGS-84; null for none yet
 */
export function describeGround<L extends GroundId>(
	layer: L,
	item: GroundItemOf<L>,
	lang: Locale,
	at: LngLat | null = null
): Card {
	return DESCRIBE[layer](item, lang, at);
}
