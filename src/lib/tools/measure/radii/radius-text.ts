/** Radii that were given: round numbers in the unit in which they were, and no measurements. */
import { numberText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { Wording } from '../figure-text';

const FOOT_M = 0.3048;
const MILE_M = 1609.344;

const word = (unit: typeof m.unit_metres, value: string, lang: Locale) =>
	unit({ value }, { locale: lang });

/** A size with as many decimals as it has, to `most`; where it has more it was another unit's. */
function trimmed(size: number, most: number, lang: Locale, otherwise: number): string {
	const isRound = Math.abs(size - Number(size.toFixed(most))) < 1e-6;
	return numberText(size, lang, isRound ? most : otherwise);
}

/** A radius as it was given, "500 m", "0.5 mi"; to the foot where it was given in metres. */
export function radiusText(radius_m: number, { units, lang }: Wording): string {
	if (units === 'imperial') {
		const feet = radius_m / FOOT_M;
		return feet < 5280
			? word(m.unit_feet, trimmed(feet, 1, lang, feet < 10 ? 2 : 0), lang)
			: word(m.unit_miles, trimmed(radius_m / MILE_M, 3, lang, 2), lang);
	}
	return radius_m < 1000
		? word(m.unit_metres, numberText(radius_m, lang, 3), lang)
		: word(m.unit_kilometres, numberText(radius_m / 1000, lang, 6), lang);
}

/** Radii as a text that can be edited and is read again as the same radii: "400, 800, 1200 m". */
export function radiiText(radii_m: readonly number[], { units, lang }: Wording): string {
	const [size_m, unit] =
		units === 'imperial' ? ([FOOT_M, m.unit_feet] as const) : ([1, m.unit_metres] as const);
	const numbers = radii_m.map((radius_m) => String(Number((radius_m / size_m).toFixed(4))));
	const text = word(unit, numbers.join(m.list_gap({}, { locale: lang })), lang);
	// In a field a space is one that can be typed.
	return text.replace(/[\u00a0\u202f]/g, ' ');
}
