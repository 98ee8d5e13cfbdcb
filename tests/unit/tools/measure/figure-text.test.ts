import { describe, expect, it } from 'vitest';
import type { UnitSystem } from '#lib/i18n/unit-systems';
import {
	areaFigure,
	azimuthText,
	lengthFigure,
	withError,
	type FigureText
} from '#lib/tools/measure/figure-text';
import { plain } from './samples';

const inBoth = (figure: (lang: 'en' | 'zh') => FigureText) =>
	(['en', 'zh'] as const).map((lang) => plain(withError(figure(lang))));

describe('a length with its error', () => {
	// Steps by hand: the largest 1, 2 or 5 × 10ⁿ not above the error; the ± rounded up.
	it.each<[UnitSystem, number, number | null, string, string]>([
		['metric', 999, 1, '999 m ± 1 m', '999 米 ± 1 米'],
		['metric', 999.49, 1, '999 m ± 1 m', '999 米 ± 1 米'],
		['metric', 999.5, 1, '1.000 km ± 1 m', '1.000 公里 ± 1 米'],
		['metric', 1000, 1, '1.000 km ± 1 m', '1.000 公里 ± 1 米'],
		['metric', 999, 12, '1.00 km ± 12 m', '1.00 公里 ± 12 米'],
		['metric', 994, 12, '990 m ± 12 m', '990 米 ± 12 米'],
		['metric', 613, 11.18, '610 m ± 12 m', '610 米 ± 12 米'],
		['metric', 613.4, 4.93, '614 m ± 5 m', '614 米 ± 5 米'],
		['metric', 613.4, 5, '615 m ± 5 m', '615 米 ± 5 米'],
		['metric', 613.41, 0.3, '613.4 m ± 0.3 m', '613.4 米 ± 0.3 米'],
		['metric', 12_345, 150, '12.3 km ± 150 m', '12.3 公里 ± 150 米'],
		['metric', 12_345.6789, 0.001, '12.345679 km ± 0.001 m', '12.345679 公里 ± 0.001 米'],
		// 5,280 ft are a mile; 1 m is 3.28 ft: to 2 ft, and 0.00062 mi: to 0.0005 mi
		['imperial', 1609, 1, '5,278 ft ± 4 ft', '5,278 英尺 ± 4 英尺'],
		['imperial', 1609.344, 1, '1.0000 mi ± 4 ft', '1.0000 英里 ± 4 英尺'],
		['chinese', 999, 1, '999 m ± 1 m', '999 米 ± 1 米'],
		['chinese', 1000, 1, '1.000 km ± 1 m', '1.000 公里 ± 1 米']
	])('in %s units of %f m, known to %f m, reads %s and %s', (units, metres, error_m, ...texts) => {
		expect(inBoth((lang) => lengthFigure(metres, error_m, { units, lang }))).toEqual(texts);
	});

	it.each<[UnitSystem, number, string, string]>([
		['metric', 999.4, '999 m', '999 米'],
		['metric', 999.6, '1.000 km', '1.000 公里'],
		['metric', 0.4, '0 m', '0 米'],
		['imperial', 100, '328 ft', '328 英尺'],
		['chinese', 12_345.6, '12.346 km', '12.346 公里']
	])(
		'is told to the metre where no error is known: in %s units %f m',
		(units, metres, ...texts) => {
			expect(inBoth((lang) => lengthFigure(metres, null, { units, lang }))).toEqual(texts);
		}
	);

	it.each<[UnitSystem, number, number, string, string]>([
		// at half the length it is still told
		['metric', 20, 10, '20 m ± 10 m', '20 米 ± 10 米'],
		// beyond, less than both together: 15 + 11.18, and 20 + 10.1
		['metric', 15, 11.18, 'less than 30 m', '不足 30 米'],
		['metric', 20, 10.1, 'less than 40 m', '不足 40 米'],
		['metric', 100, 53.9, 'less than 160 m', '不足 160 米'],
		['metric', 900, 600, 'less than 1.5 km', '不足 1.5 公里'],
		['metric', 500, 500, 'less than 1 km', '不足 1 公里'],
		['metric', 0.0008, 0.0001, 'less than 0.0018 m', '不足 0.0018 米'],
		['chinese', 900, 600, 'less than 1.5 km', '不足 1.5 公里'],
		// 40 m are 131.2 ft, 10 km 6.2 mi: up, never down
		['imperial', 25, 15, 'less than 140 ft', '不足 140 英尺'],
		['imperial', 5000, 5000, 'less than 7 mi', '不足 7 英里']
	])('in %s units of %f m, known to %f m, reads %s and %s', (units, metres, error_m, ...texts) => {
		expect(inBoth((lang) => lengthFigure(metres, error_m, { units, lang }))).toEqual(texts);
	});

	it('is nothing where it is nothing, and a dash where there is none', () => {
		const wording = { units: 'metric', lang: 'en' } as const;
		expect(plain(lengthFigure(0, 5, wording).text)).toBe('0 m');
		expect(lengthFigure(NaN, 5, wording).text).toBe('–');
	});

	it('is worth no more than a millimetre', () => {
		const { text, plusMinus } = plain(lengthFigure(1.23456, 0, { units: 'metric', lang: 'en' }));
		expect([text, plusMinus]).toEqual(['1.235 m', '± 0.001 m']);
	});
});

describe('an area with its error', () => {
	it.each<[UnitSystem, number, number | null, string, string]>([
		['metric', 9999, 1, '9,999 m² ± 1 m²', '9,999 平方米 ± 1 平方米'],
		['metric', 9999.5, 1, '1.0000 ha ± 1 m²', '1.0000 公顷 ± 1 平方米'],
		['metric', 10_000, 1, '1.0000 ha ± 1 m²', '1.0000 公顷 ± 1 平方米'],
		['metric', 999_900, 100, '99.99 ha ± 100 m²', '99.99 公顷 ± 100 平方米'],
		['metric', 1_000_000, 100, '1.0000 km² ± 100 m²', '1.0000 平方公里 ± 100 平方米'],
		['metric', 54_321, 150, '5.43 ha ± 150 m²', '5.43 公顷 ± 150 平方米'],
		['metric', 54_321, 15_000, '5 ha ± 1.5 ha', '5 公顷 ± 1.5 公顷'],
		['metric', 1_056_174.05, null, '1.06 km²', '1.06 平方公里'],
		['metric', 54_321, null, '5.43 ha', '5.43 公顷'],
		// 15 亩 are a hectare, 1 亩 is 666.7 m²
		['chinese', 666, 1, '666 m² ± 1 m²', '666 平方米 ± 1 平方米'],
		['chinese', 54_321, 100, '81.5 mu (5.43 ha) ± 100 m²', '81.5 亩（5.43 公顷） ± 100 平方米'],
		// 43,560 ft² are an acre, 640 acres a square mile; 1 m² is 10.76 ft²
		['imperial', 4000, 1, '43,060 ft² ± 11 ft²', '43,060 平方英尺 ± 11 平方英尺'],
		['imperial', 4047, 10, '1.000 acres ± 110 ft²', '1.000 英亩 ± 110 平方英尺']
	])('in %s units of %f m², known to %f m², reads %s and %s', (units, m2, error_m2, ...texts) => {
		expect(inBoth((lang) => areaFigure(m2, error_m2, { units, lang }))).toEqual(texts);
	});

	it.each<[UnitSystem, number, number, string, string]>([
		['metric', 2000, 1000, '2,000 m² ± 1,000 m²', '2,000 平方米 ± 1,000 平方米'],
		['metric', 400, 1414, 'less than 1,900 m²', '不足 1,900 平方米'],
		['metric', 9000, 6000, 'less than 1.5 ha', '不足 1.5 公顷'],
		// 1,900 m² are 2.85 亩 and 20,451 ft²
		['chinese', 400, 1414, 'less than 3 mu', '不足 3 亩'],
		['imperial', 400, 1414, 'less than 30,000 ft²', '不足 30,000 平方英尺']
	])(
		'is never 0 for its error: in %s units %f m², known to %f m²',
		(units, m2, error, ...texts) => {
			expect(inBoth((lang) => areaFigure(m2, error, { units, lang }))).toEqual(texts);
		}
	);
});

describe('an azimuth', () => {
	it.each([
		[0, '000.0°'],
		[5.04, '005.0°'],
		[5.05, '005.0°'],
		[89.99, '090.0°'],
		[359.94, '359.9°'],
		[359.96, '000.0°'],
		[359.9999, '000.0°'],
		[123.456, '123.5°']
	])('of %f° reads %s', (degrees, text) => {
		// 5.05 is a little less in binary
		expect(azimuthText(degrees)).toBe(text);
	});

	it('has as many digits as are asked for, and none where there is no direction', () => {
		expect(azimuthText(7.5, 0)).toBe('008°');
		expect(azimuthText(359.6, 0)).toBe('000°');
		expect(azimuthText(89.99740688, 4)).toBe('089.9974°');
		expect(azimuthText(359.99996, 4)).toBe('000.0000°');
		expect(azimuthText(null)).toBe('–');
	});
});
