/** The words of a cell, in any language. */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { pageUnits } from '../../i18n/current-units';
import { areaText, numberText } from '../../i18n/format';
import { givenLength } from '../../i18n/given-lengths';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { plusMinusIn } from '../../i18n/units';
import { m } from '../../i18n/paraglide/messages';
import { factValue } from '../words/fact-text';
import { linesWords } from '../words/ground-words';
import type { SpatialRelation } from '../items/place-item';
import { basisWord, sectorWord, statusWord } from '../words/place-words';
import { mileageText, spatialRelationWords } from '../words/spatial-relation-words';
import { statedDistanceText } from '../relations/stated-distance-text';
import { kindWord } from '../kinds/place-kinds';
import { likelyMinutesWords, minutesRangeWords, routeWords } from '../words/reach-words';
import { WALK_M } from './comparison-data';
import type { Missing, Value } from './cell';
import { NO_MILEAGE_IN_TABLE } from '../words/no-mileage-words';

/** A value as words. */
export interface ValueWords {
	/** what the value is, where the row's name does not identify it */
	label?: string;
	text: string;
	/** its qualifier: an error, a station's name, the method */
	note?: string;
}

/** "± 120 m"; undefined for a bound, which already includes its uncertainty. */
export const plusMinus = (distance: StatedDistance, lang: Locale): string | undefined =>
	statedDistanceText(distance, pageUnits(lang)).plusMinus ?? undefined;

/** The error of a distance; undefined for features that meet. */
export const standingError = (
	{ distance, meets }: SpatialRelation,
	lang: Locale
): string | undefined => (meets ? undefined : plusMinus(distance, lang));

function stationWords({ station }: Extract<Value, { type: 'station' }>, lang: Locale): ValueWords {
	const error = standingError(station, lang);
	const name = m.station_lines(
		{ station: inLanguage(station.name, lang), lines: linesWords(station.lines, lang) },
		{ locale: lang }
	);
	return {
		text: spatialRelationWords(station, lang),
		note: error ? m.compare_two_notes({ first: error, second: name }, { locale: lang }) : name
	};
}

/** "3", or "3 to 5" where the uncertainty leaves the count open. */
function countText(least: number, most: number, lang: Locale): string {
	return least === most
		? numberText(least, lang)
		: m.compare_range({ least, most }, { locale: lang });
}

/** The names of what is counted: first those surely within the radius, then those that may be. */
function countedWords(value: Extract<Value, { type: 'count' }>, lang: Locale): string {
	const list = (all: typeof value.sure) =>
		value.of === 'lines'
			? linesWords(
					all.map(({ id }) => id),
					lang
				)
			: all.map(({ name }) => inLanguage(name, lang)).join(m.list_gap({}, { locale: lang }));
	const { sure, maybe } = value;
	return [
		...(sure.length > 0 ? [list(sure)] : []),
		...(maybe.length > 0 ? [m.compare_maybe({ list: list(maybe) }, { locale: lang })] : [])
	].join(m.compare_note_gap({}, { locale: lang }));
}

/** A value in words. The caller shows the date, status and source of a fact. */
export function valueWords(value: Value, lang: Locale): ValueWords {
	switch (value.type) {
		case 'fact': {
			const text = factValue(value.fact, lang);
			return value.labelled ? { label: inLanguage(value.fact.label, lang), text } : { text };
		}
		case 'area': {
			const traced = value.basis === 'mapped' ? m.area_traced : m.area_approximate;
			return { text: areaText(value.area_m2, lang), note: traced({}, { locale: lang }) };
		}
		case 'distance': {
			const note = standingError(value, lang);
			return { text: spatialRelationWords(value, lang), ...(note && { note }) };
		}
		case 'station':
			return stationWords(value, lang);
		case 'mileage': {
			const text = mileageText(value, lang);
			if (!value.bank) return { text };
			const bank = value.bank === 'left' ? m.bank_left : m.bank_right;
			return { text, note: bank({}, { locale: lang }) };
		}
		case 'count': {
			const { sure, maybe } = value;
			const text = countText(sure.length, sure.length + maybe.length, lang);
			const note = countedWords(value, lang);
			return note ? { text, note } : { text };
		}
		case 'minutes':
			return {
				text: likelyMinutesWords(value, lang),
				note: m.compare_two_notes(
					{ first: minutesRangeWords(value, lang), second: routeWords(value.lines, lang) },
					{ locale: lang }
				)
			};
		case 'reached': {
			const { least, likely, most } = value;
			const text = numberText(likely, lang);
			if (least === most) return { text };
			return {
				text,
				note: m.compare_reached_range({ range: countText(least, most, lang) }, { locale: lang })
			};
		}
		case 'certainty': {
			return {
				text: plusMinusIn(value.accuracy_m, pageUnits(lang)),
				note: basisWord(value.basis, lang)
			};
		}
		case 'kind':
			return { text: kindWord(value.kind, lang) };
		case 'sector':
			return { text: sectorWord(value.sector, lang) };
		case 'status':
			return { text: statusWord(value.status, lang) };
		case 'place':
			return { text: inLanguage(value.name, lang) };
	}
}

const MISSING: Record<Missing, (i: Record<string, never>, o: { locale: Locale }) => string> = {
	unknown: m.compare_unknown,
	none: m.compare_none,
	concept: m.compare_concept,
	'no-outline': m.compare_no_outline,
	'no-station': m.compare_no_station,
	...NO_MILEAGE_IN_TABLE
};

/** Why a cell is empty, in words. */
export const missingWords = (missing: Missing, lang: Locale): string =>
	MISSING[missing]({}, { locale: lang });

/** The radius within which stations count as near, in words: "800 m". */
export const walkWords = (lang: Locale): string => givenLength(WALK_M, pageUnits(lang));
