/** Numbers, lengths, areas, money and dates as people read them, in any language. */
import { pageUnits } from './current-units';
import { m } from './paraglide/messages';
import { areaIn, errorIn, lengthIn } from './units';
import { LANGUAGES, type Locale } from './locale';

const cache = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = lang + JSON.stringify(options);
	let format = cache.get(key);
	if (!format) cache.set(key, (format = new Intl.NumberFormat(LANGUAGES[lang].region, options)));
	return format;
}

/** A number with grouping, at most `digits` decimals. */
export function numberText(value: number, lang: Locale, digits = 2): string {
	return numberFormat(lang, { maximumFractionDigits: digits }).format(value);
}

/** A whole number with its sign, "+3", "−1"; 0 has none. */
export function signedText(value: number, lang: Locale): string {
	return numberFormat(lang, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
		.format(value)
		.replace('-', '−');
}

/** A number with at most `digits` significant digits. */
function significant(value: number, lang: Locale, digits: number): string {
	return numberFormat(lang, { maximumSignificantDigits: digits }).format(value);
}

/** An accuracy or error in metres, to two significant digits, in the page's units: "120 m". */
export function accuracyText(metres: number, lang: Locale): string {
	return errorIn(metres, pageUnits(lang));
}

/**
 * A length in metres without a known ±, in the page's units, to `digits` significant digits but never
 * coarser than whole metres or feet.
 */
export function lengthText(metres: number, lang: Locale, digits = 2): string {
	return lengthIn(metres, digits, pageUnits(lang));
}

/** An area in square metres without a known ±, formatted as by `lengthText`. */
export function areaText(squareMetres: number, lang: Locale, digits = 3): string {
	return areaIn(squareMetres, digits, pageUnits(lang));
}

/** A floor area in square metres, with all its digits: `300,000 m²`, `30万平方米`. */
export function floorAreaText(squareMetres: number, lang: Locale): string {
	const options: Intl.NumberFormatOptions = LANGUAGES[lang].myriads
		? { notation: 'compact', maximumFractionDigits: 4, useGrouping: 'always' }
		: { maximumFractionDigits: 0 };
	const value = numberFormat(lang, options).format(Math.round(squareMetres));
	return m.unit_square_metres({ value }, { locale: lang }).replace(/(\p{Script=Han})\s/u, '$1');
}

const CURRENCIES = { CNY: m.currency_cny, USD: m.currency_usd };

/** Money: `CNY 30 bn` in English, `300亿元` in Chinese. */
export function moneyText(amount: number, currency: 'CNY' | 'USD', lang: Locale): string {
	const options = { locale: lang };
	const unit = CURRENCIES[currency]({}, options);
	if (LANGUAGES[lang].myriads) {
		const compact = numberFormat(lang, {
			notation: 'compact',
			maximumSignificantDigits: 4
		}).format(amount);
		return m.unit_money({ value: compact, currency: unit }, options);
	}
	// Round first: an amount that would print as 1,000 m is 1 bn.
	const rounded = Number(amount.toPrecision(4));
	const [scale, word] =
		rounded >= 1e9 ? [1e9, ' bn'] : rounded >= 1e6 ? [1e6, ' m'] : ([1, ''] as const);
	const value = significant(rounded / scale, lang, 4) + word;
	return m.unit_money({ value, currency: unit }, options);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and precision: a page of sources has hundreds of dates. */
function dateFormat(lang: Locale, precision: 'year' | 'month' | 'day'): Intl.DateTimeFormat {
	const key = lang + precision;
	let format = dateFormats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(LANGUAGES[lang].region, {
			timeZone: 'UTC',
			year: 'numeric',
			...(precision !== 'year' && { month: LANGUAGES[lang].month }),
			...(precision === 'day' && { day: 'numeric' })
		});
		dateFormats.set(key, format);
	}
	return format;
}

function dayText(iso: string, lang: Locale): string {
	const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
	const precision = day ? 'day' : month ? 'month' : 'year';
	return dateFormat(lang, precision).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** An ISO year, month, day, or a start/end pair of them, as words: `Sept 2023`, `2023年9月`. */
export function dateText(iso: string, lang: Locale): string {
	const [start, end] = iso.split('/') as [string, string?];
	return end ? `${dayText(start, lang)} – ${dayText(end, lang)}` : dayText(start, lang);
}

/** The years of an ISO date or pair: `2023`, `2021–2023`. */
export function yearText(iso: string): string {
	const years = [...new Set(iso.split('/').map((part) => part.slice(0, 4)))];
	return years.join('–');
}
