/** The details of a method as text: sources and their ±, exact figures, differences in per cent. */
import { numberText } from '../../../i18n/format';
import { LANGUAGES, type Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import { plusMinusIn } from '../../../i18n/units';
import { HAND_PX } from '../model/hand';
import type { Wording } from './figure-text';
import type { AccuracySource, InputGroup } from './input-groups';

const pixels = (hand: keyof typeof HAND_PX) => ({ pixels: String(HAND_PX[hand]) });

const SOURCES: Record<AccuracySource, () => string> = {
	pointer: () => m.measure_method_from_pointer(pixels('pointer')),
	touch: () => m.measure_method_from_touch(pixels('touch')),
	keyboard: () => m.measure_method_from_keyboard(pixels('keyboard')),
	typed: () => m.measure_method_from_typed(),
	vertex: () => m.measure_method_from_vertex(),
	edge: () => m.measure_method_from_edge(),
	place: () => m.measure_method_from_place(),
	station: () => m.measure_method_from_station(),
	own: () => m.measure_method_from_own(),
	link: () => m.measure_method_from_link(),
	stated: () => m.measure_method_from_stated()
};

/** The origin of a position, and what its accuracy follows from. */
export const sourceWords = (source: AccuracySource): string => SOURCES[source]();

/** ± of a group's points: one value, or their range. */
export function accuracyWords({ accuracy_m }: InputGroup, wording: Wording): string {
	if (!accuracy_m) return m.measure_results_unknown();
	const [least, most] = [accuracy_m.least, accuracy_m.most].map((metres) =>
		plusMinusIn(metres, wording)
	) as [string, string];
	return least === most ? most : m.measure_method_range({ least, most });
}

/** Metres or square metres to so many decimals, with the unit. */
export function exactText(value: number, unit: 'm' | 'm²', digits: number, lang: Locale): string {
	const text = numberText(value, lang, digits);
	const word = unit === 'm' ? m.unit_metres : m.unit_square_metres;
	return word({ value: text }, { locale: lang });
}

/** A ratio's difference from 1: "+0.022 %", to a thousandth of a per cent. */
export function differenceText(ratio: number | null, lang: Locale): string {
	if (ratio === null) return '–';
	const format = new Intl.NumberFormat(LANGUAGES[lang].region, {
		minimumFractionDigits: 3,
		maximumFractionDigits: 3,
		signDisplay: 'exceptZero'
	});
	return m.unit_percent({ value: format.format((ratio - 1) * 100) }, { locale: lang });
}
