import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenLength, quotedArea, quotedLength } from '#lib/i18n/given-lengths';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { DATA_LOCALES } from '#lib/i18n/localised';
import { UNIT_SYSTEMS, type UnitSystem } from '#lib/i18n/unit-systems';
import {
	areaFigure,
	areaIn,
	lengthBoundIn,
	lengthFigure,
	lengthIn,
	liText,
	plusMinusIn,
	withError,
	type FigureText
} from '#lib/i18n/units';

/** No-break spaces as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const inBoth = (figure: (lang: Locale) => FigureText) =>
	DATA_LOCALES.map((lang) => plain(withError(figure(lang))));

// By hand: 1 mi = 5280 ft = 1609.344 m; 1 acre = 43,560 ft² = 4046.8564224 m²; 640 acres = 1 mi² =
// 2,589,988.110336 m²; 1 亩 = 666.6667 m², 15 亩 = 1 ha.

describe('a length and its ±, each rounded once', () => {
	it.each<[UnitSystem, number, number, string, string]>([
		['metric', 3491, 204, '3.49 km ± 0.20 km', '3.49公里 ± 0.20公里'],
		['metric', 1234, 200.2, '1.23 km ± 0.20 km', '1.23公里 ± 0.20公里'],
		['metric', 900, 200.2, '900 m ± 200 m', '900米 ± 200米'],
		['metric', 613, 11.18, '613 m ± 11 m', '613米 ± 11米'],
		['metric', 613.4, 9.96, '613 m ± 10 m', '613米 ± 10米'],
		['metric', 613.4, 4.93, '613.4 m ± 4.9 m', '613.4米 ± 4.9米'],
		['metric', 613.41, 0.0447, '613.410 m ± 0.045 m', '613.410米 ± 0.045米'],
		['metric', 612.5, 11.5, '613 m ± 12 m', '613米 ± 12米'],
		['metric', 20, 10, '20 m ± 10 m', '20米 ± 10米'],
		['metric', 150_000, 12_000, '150 km ± 12 km', '150公里 ± 12公里'],
		// the next smaller unit where kilometres would need more than three decimals
		['metric', 25_383.1, 30, '25.383 km ± 0.030 km', '25.383公里 ± 0.030公里'],
		['metric', 25_383.1, 3, '25,383.1 m ± 3.0 m', '25,383.1米 ± 3.0米'],
		['metric', 8231.5, 0.5, '8,231.50 m ± 0.50 m', '8,231.50米 ± 0.50米'],
		['metric', 12_345.6789, 0.001, '12,345.6789 m ± 0.0010 m', '12,345.6789米 ± 0.0010米'],
		// the unit follows the printed value
		['metric', 999.4, 12, '999 m ± 12 m', '999米 ± 12米'],
		['metric', 999.6, 12, '1.000 km ± 0.012 km', '1.000公里 ± 0.012公里'],
		['metric', 994.9, 120, '990 m ± 120 m', '990米 ± 120米'],
		['metric', 995, 120, '1.00 km ± 0.12 km', '1.00公里 ± 0.12公里'],
		['metric', 999.94, 0.1, '999.94 m ± 0.10 m', '999.94米 ± 0.10米'],
		['metric', 0, 5, '0.0 m ± 5.0 m', '0.0米 ± 5.0米'],
		// 2011.15 ft ± 36.7; 2.16921 mi ± 0.12676; 5278.87 ft ± 3.28
		['imperial', 613, 11.18, '2,011 ft ± 37 ft', '2,011英尺 ± 37英尺'],
		['imperial', 3491, 204, '2.17 mi ± 0.13 mi', '2.17英里 ± 0.13英里'],
		['imperial', 1609, 1, '5,278.9 ft ± 3.3 ft', '5,278.9英尺 ± 3.3英尺'],
		// 15.77233 mi ± 0.01864 and ± 0.00186: 83,277.89 ft ± 9.84
		['imperial', 25_383.1, 30, '15.772 mi ± 0.019 mi', '15.772英里 ± 0.019英里'],
		['imperial', 25_383.1, 3, '83,277.9 ft ± 9.8 ft', '83,277.9英尺 ± 9.8英尺'],
		['imperial', 0.3048, 0.003048, '1.000 ft ± 0.010 ft', '1.000英尺 ± 0.010英尺'],
		['chinese', 3491, 204, '3.49 km ± 0.20 km', '3.49公里 ± 0.20公里'],
		['chinese', 613, 11.18, '613 m ± 11 m', '613米 ± 11米']
	])('in %s units %f m, known to %f m, reads %s and %s', (units, metres, error_m, ...texts) => {
		expect(inBoth((lang) => lengthFigure(metres, error_m, { units, lang }))).toEqual(texts);
	});

	it.each<[UnitSystem, number, number, string, string]>([
		// beyond half the length: 15 + 11.18, 20 + 10.1, …
		['metric', 15, 11.18, 'less than 27 m', '不足27米'],
		['metric', 20, 10.1, 'less than 31 m', '不足31米'],
		['metric', 100, 53.9, 'less than 160 m', '不足160米'],
		['metric', 900, 600, 'less than 1.5 km', '不足1.5公里'],
		['metric', 500, 500, 'less than 1.0 km', '不足1.0公里'],
		['metric', 0.0008, 0.0001, 'less than 0.0018 m', '不足0.0018米'],
		// 131.2 ft and 6.21 mi: up, never down
		['imperial', 25, 15, 'less than 140 ft', '不足140英尺'],
		['imperial', 5000, 5000, 'less than 6.3 mi', '不足6.3英里']
	])('is a bound in %s units where %f m are known to %f m: %s and %s', (units, metres, ...rest) => {
		const [error_m, ...texts] = rest;
		expect(inBoth((lang) => lengthFigure(metres, error_m, { units, lang }))).toEqual(texts);
	});

	it.each<[UnitSystem, number, string, string]>([
		['metric', 999.4, '999 m', '999米'],
		['metric', 999.6, '1.000 km', '1.000公里'],
		['metric', 0.4, '0 m', '0米'],
		['metric', 8231.5, '8.232 km', '8.232公里'],
		['imperial', 100, '328 ft', '328英尺'],
		['imperial', 5000, '3.107 mi', '3.107英里'],
		['chinese', 12_345.6, '12.346 km', '12.346公里']
	])('is written to the metre where no ± is known: in %s units %f m', (units, metres, ...texts) => {
		expect(inBoth((lang) => lengthFigure(metres, null, { units, lang }))).toEqual(texts);
	});

	it('is at most as precise as a millimetre', () => {
		const figure = lengthFigure(1.23456, 0, { units: 'metric', lang: 'en' });
		expect(plain(withError(figure))).toBe('1.2346 m ± 0.0010 m');
	});

	it('is a dash where there is no figure', () => {
		for (const nothing of [NaN, Infinity, -Infinity]) {
			expect(lengthFigure(nothing, 5, { units: 'metric', lang: 'en' }).text).toBe('–');
			expect(areaFigure(nothing, null, { units: 'chinese', lang: 'zh' }).text).toBe('–');
			expect(lengthIn(nothing, 3, { units: 'metric', lang: 'en' })).toBe('–');
			expect(plusMinusIn(nothing, { units: 'metric', lang: 'en' })).toBe('–');
			expect(liText(nothing, 'zh')).toBe('–');
		}
	});
});

describe('an area and its ±, each rounded once', () => {
	it.each<[UnitSystem, number, number, string, string]>([
		['metric', 290_000, 4000, '29.00 ha ± 0.40 ha', '29.00公顷 ± 0.40公顷'],
		['metric', 54_321, 150, '5.432 ha ± 0.015 ha', '5.432公顷 ± 0.015公顷'],
		['metric', 54_321, 15_000, '5.4 ha ± 1.5 ha', '5.4公顷 ± 1.5公顷'],
		['metric', 3_525_000, 15_000, '3.525 km² ± 0.015 km²', '3.525平方公里 ± 0.015平方公里'],
		['metric', 3_525_000, 1500, '352.50 ha ± 0.15 ha', '352.50公顷 ± 0.15公顷'],
		['metric', 9999, 1, '9,999.0 m² ± 1.0 m²', '9,999.0平方米 ± 1.0平方米'],
		['metric', 2000, 1000, '2,000 m² ± 1,000 m²', '2,000平方米 ± 1,000平方米'],
		// 71.6606 acres ± 0.98842; 43,055.6 ft² ± 10.76; 871.046 acres ± 3.707 (1.36101 mi² ± 0.00579)
		['imperial', 290_000, 4000, '71.66 acres ± 0.99 acres', '71.66英亩 ± 0.99英亩'],
		['imperial', 4000, 1, '43,056 ft² ± 11 ft²', '43,056平方英尺 ± 11平方英尺'],
		['imperial', 3_525_000, 15_000, '871.0 acres ± 3.7 acres', '871.0英亩 ± 3.7英亩'],
		// 435 亩 ± 6; 81.4815 亩 ± 22.5, ± 0.15
		[
			'chinese',
			290_000,
			4000,
			'435.0 mu (29.00 ha) ± 6.0 mu (0.40 ha)',
			'435.0亩（29.00公顷） ± 6.0亩（0.40公顷）'
		],
		[
			'chinese',
			54_321,
			15_000,
			'81 mu (5.4 ha) ± 23 mu (1.5 ha)',
			'81亩（5.4公顷） ± 23亩（1.5公顷）'
		],
		[
			'chinese',
			54_321,
			100,
			'81.48 mu (5.432 ha) ± 0.15 mu (0.010 ha)',
			'81.48亩（5.432公顷） ± 0.15亩（0.010公顷）'
		],
		['chinese', 666, 1, '666.0 m² ± 1.0 m²', '666.0平方米 ± 1.0平方米']
	])('in %s units %f m², known to %f m², reads %s and %s', (units, m2, error_m2, ...texts) => {
		expect(inBoth((lang) => areaFigure(m2, error_m2, { units, lang }))).toEqual(texts);
	});

	it.each<[UnitSystem, number, number, string, string]>([
		['metric', 400, 1414, 'less than 1,900 m²', '不足1,900平方米'],
		['metric', 9000, 6000, 'less than 1.5 ha', '不足1.5公顷'],
		// 1814 m² are 2.721 亩 and 19,526 ft²
		['chinese', 400, 1414, 'less than 2.8 mu (0.19 ha)', '不足2.8亩（0.19公顷）'],
		['imperial', 400, 1414, 'less than 20,000 ft²', '不足20,000平方英尺']
	])('is a bound in %s units where %f m² are known to %f m²: %s and %s', (units, m2, ...rest) => {
		const [error_m2, ...texts] = rest;
		expect(inBoth((lang) => areaFigure(m2, error_m2, { units, lang }))).toEqual(texts);
	});

	it.each<[UnitSystem, number, string, string]>([
		['metric', 1_056_174.05, '1.06 km²', '1.06平方公里'],
		['metric', 290_000, '29.0 ha', '29.0公顷'],
		['metric', 9999.6, '1.00 ha', '1.00公顷'],
		['imperial', 54_321, '13.4 acres', '13.4英亩'],
		['chinese', 667, '1.00 mu (0.067 ha)', '1.00亩（0.067公顷）'],
		['chinese', 54_831_000, '82,247 mu (5,483 ha)', '82,247亩（5,483公顷）']
	])(
		'has three significant digits where no ± is known: in %s units %f m²',
		(units, m2, ...texts) => {
			expect(inBoth((lang) => areaFigure(m2, null, { units, lang }))).toEqual(texts);
			expect(DATA_LOCALES.map((lang) => plain(areaIn(m2, 3, { units, lang })))).toEqual(texts);
		}
	);
});

describe('an accuracy without a value', () => {
	it.each<[UnitSystem, number, string, string]>([
		['metric', 12, '± 12 m', '± 12米'],
		['metric', 0.05, '± 0.050 m', '± 0.050米'],
		['metric', 200.2, '± 200 m', '± 200米'],
		['metric', 994, '± 990 m', '± 990米'],
		['metric', 996, '± 1.0 km', '± 1.0公里'],
		['metric', 1234, '± 1.2 km', '± 1.2公里'],
		['chinese', 12, '± 12 m', '± 12米'],
		// 39.4 ft, 0.164 ft, 1.243 mi
		['imperial', 12, '± 39 ft', '± 39英尺'],
		['imperial', 0.05, '± 0.16 ft', '± 0.16英尺'],
		['imperial', 2000, '± 1.2 mi', '± 1.2英里']
	])('in %s units of %f m reads %s and %s', (units, error_m, en, zh) => {
		expect(plain(plusMinusIn(error_m, { units, lang: 'en' }))).toBe(en);
		expect(plain(plusMinusIn(error_m, { units, lang: 'zh' }))).toBe(zh);
	});
});

describe('a length that was given', () => {
	it.each<[UnitSystem, number, string]>([
		['metric', 800, '800 m'],
		['metric', 2000, '2 km'],
		['metric', 1200, '1.2 km'],
		['metric', 12.5, '12.5 m'],
		['metric', 1234.5, '1,234.5 m'],
		['metric', 304.8, '304.8 m'],
		['chinese', 800, '800 m'],
		// 2624.67, 1640.42, 1312.34, 656.17, 41.01 ft; 1.24274 mi
		['imperial', 800, '2,625 ft'],
		['imperial', 500, '1,640 ft'],
		['imperial', 400, '1,312 ft'],
		['imperial', 200, '656 ft'],
		['imperial', 12.5, '41 ft'],
		['imperial', 2000, '1.243 mi'],
		['imperial', 304.8, '1,000 ft'],
		['imperial', 804.672, '2,640 ft'],
		['imperial', 3218.688, '2 mi']
	])('has all its digits: in %s units %f m is %s', (units, metres, text) => {
		expect(plain(givenLength(metres, { units, lang: 'en' }))).toBe(text);
	});
});

describe('a quoted figure', () => {
	it.each<[UnitSystem, number, string]>([
		['metric', 4_200_000, '4.2 km²'],
		['metric', 300_000, '30 ha'],
		['metric', 62_706, '62,706 m²'],
		['metric', 54_830_000, '54.83 km²'],
		// 1.6216 mi², 74.132 acres, 15.495 acres
		['imperial', 4_200_000, '1.62 mi²'],
		['imperial', 300_000, '74 acres'],
		['imperial', 62_706, '15.495 acres'],
		['chinese', 4_200_000, '6,300 mu (420 ha)'],
		['chinese', 300_000, '450 mu (30 ha)']
	])('keeps its significant digits: in %s units %f m² are %s', (units, m2, text) => {
		expect(plain(quotedArea(m2, { units, lang: 'en' }))).toBe(text);
	});
	it.each<[UnitSystem, number, string]>([
		['metric', 632, '632 m'],
		['metric', 42_500, '42.5 km'],
		// 2073.5 ft, 26.408 mi
		['imperial', 632, '2,073 ft'],
		['imperial', 42_500, '26.41 mi']
	])('in %s units %f m are %s', (units, metres, text) => {
		expect(plain(quotedLength(metres, { units, lang: 'en' }))).toBe(text);
	});
});

describe('li', () => {
	it('are half kilometres', () => {
		expect(plain(liText(1250, 'zh'))).toBe('2.50里');
		expect(plain(liText(1250, 'en'))).toBe('2.50 li');
		// ± 0.2 里
		expect(plain(liText(12_412, 'zh', 100))).toBe('24.82里');
	});
});

describe('any measured figure', () => {
	const SIZES: Record<string, number> = {
		m: 1,
		米: 1,
		km: 1000,
		公里: 1000,
		ft: 0.3048,
		英尺: 0.3048,
		mi: 1609.344,
		英里: 1609.344,
		'm²': 1,
		平方米: 1,
		ha: 1e4,
		公顷: 1e4,
		'km²': 1e6,
		平方公里: 1e6,
		'ft²': 0.09290304,
		平方英尺: 0.09290304,
		acres: 4046.8564224,
		英亩: 4046.8564224,
		'mi²': 2589988.110336,
		平方英里: 2589988.110336,
		mu: 2000 / 3,
		亩: 2000 / 3
	};
	const sizes = fc
		.record({
			digits: fc.integer({ min: 1, max: 999_999 }),
			power: fc.integer({ min: -3, max: 3 })
		})
		.map(({ digits, power }) => Number(`${digits}e${power}`));
	const choices = fc.record({
		units: fc.constantFrom(...UNIT_SYSTEMS),
		lang: fc.constantFrom<Locale>(...LOCALES)
	});

	/** The number, its last place and its unit as printed; for 亩 without the hectares. */
	function read(text: string) {
		const [, digits, unit] = /^(?:± )?([\d,.]+) ?([^\s\d(（]+)/.exec(plain(text))!;
		const number = digits!.replaceAll(',', '');
		return { number, value: Number(number), decimals: number.split('.')[1]?.length ?? 0, unit };
	}

	it.each([
		['length', lengthFigure],
		['area', areaFigure]
	] as const)('a %s is rounded to the second digit of its ±, in the same unit', (_, figureOf) => {
		fc.assert(
			fc.property(sizes, sizes, choices, (size, error, choice) => {
				fc.pre(error >= 0.001 && error <= size / 2);
				const figure = figureOf(size, error, choice);
				const [value, plusMinus] = [read(figure.text), read(figure.plusMinus!)];
				expect(plusMinus.unit).toBe(value.unit);
				expect(plusMinus.decimals).toBe(value.decimals);
				const unit = SIZES[value.unit!]!;
				// the place of the second digit of the ± as it is printed
				const place = 10 ** (Math.floor(Math.log10(plusMinus.value) + 1e-9) - 1);
				// exactly two digits: only zeros after them, and no more decimals than needed
				expect(plusMinus.value / place).toBeCloseTo(Math.round(plusMinus.value / place), 6);
				expect(plusMinus.decimals).toBe(Math.max(0, Math.round(-Math.log10(place))));
				const dust = 1e-9 * Math.max(1, size);
				// 9.96 is printed as 10: rounded at the place of the 9.9
				expect(Math.abs(plusMinus.value * unit - error)).toBeLessThanOrEqual(
					(place * unit) / 2 + dust
				);
				expect(Math.abs(value.value * unit - size)).toBeLessThanOrEqual((place * unit) / 2 + dust);
				const count = value.value / place;
				expect(Math.abs(count - Math.round(count))).toBeLessThanOrEqual(1e-9 + count * 1e-12);
			}),
			{ numRuns: 2000 }
		);
	});

	it('has at most three decimals, except in the smallest unit', () => {
		fc.assert(
			fc.property(sizes, sizes, choices, (size, error, choice) => {
				fc.pre(error >= 0.001 && error <= size / 2);
				for (const figureOf of [lengthFigure, areaFigure]) {
					const { decimals, unit } = read(figureOf(size, error, choice).text);
					if (!/^(m|米|ft|英尺)²?$|^平方(米|英尺)$/.test(unit!)) {
						expect(decimals).toBeLessThanOrEqual(3);
					}
				}
			})
		);
	});

	it('uses a smaller unit only where the larger one would need more than three decimals', () => {
		fc.assert(
			fc.property(sizes, sizes, choices, (size, error, choice) => {
				fc.pre(error <= size / 2);
				const { value, decimals, unit } = read(lengthFigure(size, error, choice).text);
				if (SIZES[unit!] === 1 && value >= 1000) expect(error).toBeLessThan(10);
				if (SIZES[unit!] === 0.3048 && value >= 5280) expect(error).toBeLessThan(16.1);
				expect(decimals).toBeLessThanOrEqual(6);
			})
		);
	});

	it('never has a bound below its true value', () => {
		fc.assert(
			fc.property(sizes, choices, (metres, choice) => {
				const { value, unit } = read(lengthBoundIn(metres, choice));
				expect(value * SIZES[unit!]!).toBeGreaterThanOrEqual(metres * (1 - 1e-12));
				expect(value * SIZES[unit!]!).toBeLessThanOrEqual(metres * 1.1 * (1 + 1e-12));
			})
		);
	});
});
