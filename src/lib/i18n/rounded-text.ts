/** A rounded number as people read it. */
import type { RoundedValue } from '../values/rounding';
import { LANGUAGES, type Locale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A rounded value with all its decimals, trailing zeros too, and its thousands grouped. */
export function roundedText(
	{ value, decimals }: Pick<RoundedValue, 'value' | 'decimals'>,
	lang: Locale
): string {
	const key = `${lang}${decimals}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(LANGUAGES[lang].region, {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
		formats.set(key, format);
	}
	return format.format(value);
}
