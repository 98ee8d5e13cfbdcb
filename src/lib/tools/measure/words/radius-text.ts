/** Given radii as an editable text. */
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { Wording } from './figure-text';

const FOOT_M = 0.3048;

const word = (unit: typeof m.unit_metres, value: string, lang: Locale) =>
	unit({ value }, { locale: lang });

/** Radii as an editable text that parses to the same radii: "400, 800, 1200 m". */
export function radiiText(radii_m: readonly number[], { units, lang }: Wording): string {
	const [size_m, unit] =
		units === 'imperial' ? ([FOOT_M, m.unit_feet] as const) : ([1, m.unit_metres] as const);
	const numbers = radii_m.map((radius_m) => String(Number((radius_m / size_m).toFixed(4))));
	const text = word(unit, numbers.join(m.list_gap({}, { locale: lang })), lang);
	// In a field spaces are plain ones, which can be typed.
	return text.replace(/[\u00a0\u202f]/g, ' ');
}
