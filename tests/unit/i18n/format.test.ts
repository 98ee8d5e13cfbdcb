import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	areaText,
	dateText,
	floorAreaText,
	lengthText,
	moneyText,
	numberText,
	signedText,
	yearText
} from '#lib/i18n/format';
import { isLocale, LANGUAGES, LOCALES, otherLocales, type Locale } from '#lib/i18n/locale';

/** The text with no-break spaces replaced by plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Every length or area from a millimetre to half the Earth. */
const amounts = fc.double({ min: 0, max: 2e7, noNaN: true });

describe('a length', () => {
	it.each([
		[0, '0 m', '0米'],
		[0.4, '0.40 m', '0.40米'],
		[1, '1.0 m', '1.0米'],
		[12.5, '13 m', '13米'],
		[999, '999 m', '999米'],
		[999.4, '999 m', '999米'],
		[999.5, '1.0 km', '1.0公里'],
		[999.6, '1.0 km', '1.0公里'],
		[1000, '1.0 km', '1.0公里'],
		[1049, '1.0 km', '1.0公里'],
		[1051, '1.1 km', '1.1公里'],
		[4700, '4.7 km', '4.7公里'],
		[9960, '10 km', '10公里'],
		[12_345, '12 km', '12公里'],
		[1_234_567, '1,235 km', '1,235公里']
	])('of %f m reads %s and %s', (metres, en, zh) => {
		expect(plain(lengthText(metres, 'en'))).toBe(en);
		expect(plain(lengthText(metres, 'zh'))).toBe(zh);
	});

	it('writes the requested number of significant digits', () => {
		expect(plain(lengthText(25_432, 'en', 3))).toBe('25.4 km');
		expect(plain(lengthText(25_432, 'en', 4))).toBe('25.43 km');
		expect(plain(lengthText(254.32, 'en', 4))).toBe('254.3 m');
	});

	it('never writes 1,000 m for 1 km', () => {
		fc.assert(
			fc.property(amounts, fc.constantFrom(...LOCALES), (metres, lang) => {
				expect(plain(lengthText(metres, lang))).not.toMatch(/^1,000(\.0*)? (m|米)$/);
			})
		);
	});
});

describe('an area', () => {
	it.each([
		[0, '0 m²', '0平方米'],
		[9_999, '9,999 m²', '9,999平方米'],
		[9_999.4, '9,999 m²', '9,999平方米'],
		[9_999.5, '1.00 ha', '1.00公顷'],
		[10_000, '1.00 ha', '1.00公顷'],
		[10_049, '1.00 ha', '1.00公顷'],
		[364_000, '36.4 ha', '36.4公顷'],
		[999_000, '99.9 ha', '99.9公顷'],
		[999_499, '99.9 ha', '99.9公顷'],
		[999_500, '1.00 km²', '1.00平方公里'],
		[999_600, '1.00 km²', '1.00平方公里'],
		[1_000_000, '1.00 km²', '1.00平方公里'],
		[4_200_000, '4.20 km²', '4.20平方公里'],
		[54_830_000, '54.8 km²', '54.8平方公里']
	])('of %f m² reads %s and %s', (squareMetres, en, zh) => {
		expect(plain(areaText(squareMetres, 'en'))).toBe(en);
		expect(plain(areaText(squareMetres, 'zh'))).toBe(zh);
	});

	it('never writes 10,000 m² for 1 ha or 100 ha for 1 km²', () => {
		fc.assert(
			fc.property(amounts, fc.constantFrom(...LOCALES), (squareMetres, lang) => {
				expect(plain(areaText(squareMetres, lang))).not.toMatch(
					/^10,000 (m²|平方米)$|^100 (ha|公顷)$/
				);
			})
		);
	});

	it.each([
		[700, '700 m²', '700平方米'],
		[9_500, '9,500 m²', '9,500平方米'],
		[20_000, '20,000 m²', '2万平方米'],
		[62_706, '62,706 m²', '6.2706万平方米'],
		[300_000, '300,000 m²', '30万平方米'],
		[1_140_000, '1,140,000 m²', '114万平方米']
	])('of %f m² of floor area reads %s and %s, with all its digits', (squareMetres, en, zh) => {
		expect(plain(floorAreaText(squareMetres, 'en'))).toBe(en);
		expect(plain(floorAreaText(squareMetres, 'zh'))).toBe(zh);
	});
});

describe('a sum of money', () => {
	it.each([
		[30_000_000_000, 'CNY', 'CNY 30 bn', '300亿元'],
		[1_530_000_000, 'USD', 'USD 1.53 bn', '15.3亿美元'],
		[1_000_000_000, 'CNY', 'CNY 1 bn', '10亿元'],
		[999_999_999, 'CNY', 'CNY 1 bn', '10亿元'],
		[999_900_000, 'CNY', 'CNY 999.9 m', '9.999亿元'],
		[751_000_000, 'CNY', 'CNY 751 m', '7.51亿元'],
		[1_000_000, 'CNY', 'CNY 1 m', '100万元'],
		[999_999, 'CNY', 'CNY 1 m', '100万元'],
		[50_000, 'CNY', 'CNY 50,000', '5万元'],
		[800, 'USD', 'USD 800', '800美元']
	] as const)('of %d %s reads %s and %s', (amount, currency, en, zh) => {
		expect(plain(moneyText(amount, currency, 'en'))).toBe(en);
		expect(plain(moneyText(amount, currency, 'zh'))).toBe(zh);
	});

	it('never writes 1,000 m for 1 bn', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e11, noNaN: true }), (amount) => {
				expect(plain(moneyText(amount, 'CNY', 'en'))).not.toMatch(/1,000 m$|1,000,000$/);
			})
		);
	});
});

describe('a number', () => {
	it('is grouped, with the requested decimals', () => {
		expect(numberText(1234567.891, 'en')).toBe('1,234,567.89');
		expect(numberText(1234567.891, 'zh')).toBe('1,234,567.89');
		expect(numberText(1234.5678, 'en', 0)).toBe('1,235');
		expect(numberText(0.123456, 'en', 4)).toBe('0.1235');
		expect(numberText(7, 'en')).toBe('7');
	});
});

describe('a date', () => {
	it.each([
		['2023', '2023', '2023年'],
		['2023-09', 'Sept 2023', '2023年9月'],
		['2023-12', 'Dec 2023', '2023年12月'],
		['2023-09-08', '8 Sept 2023', '2023年9月8日'],
		['2024-02-29', '29 Feb 2024', '2024年2月29日'],
		['1320', '1320', '1320年'],
		['2021/2023', '2021 – 2023', '2021年 – 2023年'],
		['2021-01/2021-09', 'Jan 2021 – Sept 2021', '2021年1月 – 2021年9月'],
		['2021-11-05/2021-11-10', '5 Nov 2021 – 10 Nov 2021', '2021年11月5日 – 2021年11月10日']
	])('of %s reads %s and %s', (iso, en, zh) => {
		expect(plain(dateText(iso, 'en'))).toBe(en);
		expect(plain(dateText(iso, 'zh'))).toBe(zh);
	});

	it('is the same day in every time zone', () => {
		const zone = process.env.TZ;
		try {
			for (const there of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
				process.env.TZ = there;
				expect(dateText('2023-01-01', 'en')).toBe('1 Jan 2023');
				expect(dateText('2023', 'en')).toBe('2023');
			}
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	});

	it.each([
		['2023', '2023'],
		['2023-09-08', '2023'],
		['2021-01/2021-09', '2021'],
		['2021/2023', '2021–2023'],
		['2020-06/2021', '2020–2021']
	])('of %s has the years %s', (iso, years) => {
		expect(yearText(iso)).toBe(years);
	});
});

describe('a language', () => {
	it('is one of those of the map, and each page exists in all of them', () => {
		expect(LOCALES.map((lang) => LANGUAGES[lang].tag).slice(0, 2)).toEqual(['en', 'zh-Hans']);
		for (const lang of LOCALES) {
			expect(isLocale(lang)).toBe(true);
			expect([lang, ...otherLocales(lang)].sort()).toEqual([...LOCALES].sort());
		}
		for (const other of [undefined, '', 'EN', 'de', 'zh-Hans', 'constructor', '0']) {
			expect(isLocale(other)).toBe(false);
		}
	});

	it('never changes the value of a number, only its words', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
				const digits = (lang: Locale) => numberText(value, lang).replace(/,/g, '');
				expect(digits('en')).toBe(String(value));
				expect(digits('zh')).toBe(String(value));
			})
		);
	});
});

describe('a difference', () => {
	it.each([
		[3, '+3'],
		[-1, '−1'],
		[0, '0']
	])('of %d has its sign', (value, text) => {
		for (const lang of LOCALES) expect(signedText(value, lang)).toBe(text);
	});
});
