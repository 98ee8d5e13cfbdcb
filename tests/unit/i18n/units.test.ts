import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { UNIT_SYSTEMS, type UnitSystem } from '#lib/i18n/unit-systems';
import { areaIn, lengthIn, liText, plusMinusAreaIn, plusMinusIn } from '#lib/i18n/units';

/** No-break spaces as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

// Thresholds by hand: 1 mi = 5280 ft = 1609.344 m; 1 acre = 43,560 ft² = 4046.8564224 m²;
// 640 acres = 1 mi² = 2,589,988.110336 m²; 1 亩 = 666.6667 m², 15 亩 = 1 ha.

describe('a length', () => {
	it.each<[UnitSystem, number, number | undefined, string, string]>([
		['metric', 999, 1, '999 m', '999 米'],
		['metric', 999.4, 1, '999 m', '999 米'],
		['metric', 999.6, 1, '1.000 km', '1.000 公里'],
		['metric', 1000, 1, '1.000 km', '1.000 公里'],
		['metric', 994.9, 10, '990 m', '990 米'],
		['metric', 995, 10, '1.00 km', '1.00 公里'],
		['metric', 1004.9, 10, '1.00 km', '1.00 公里'],
		['metric', 999.94, 0.1, '999.9 m', '999.9 米'],
		['metric', 999.96, 0.1, '1.0000 km', '1.0000 公里'],
		['metric', 613.41, 0.1, '613.4 m', '613.4 米'],
		['metric', 600, 0.1, '600.0 m', '600.0 米'],
		['metric', 613.4, 50, '600 m', '600 米'],
		['metric', 1234, 50, '1.25 km', '1.25 公里'],
		['metric', 1234, 500, '1.0 km', '1.0 公里'],
		['metric', 12_345, 1000, '12 km', '12 公里'],
		['metric', 12_345.678, 0.001, '12.345678 km', '12.345678 公里'],
		['metric', 0, 1, '0 m', '0 米'],
		['chinese', 999.4, 1, '999 m', '999 米'],
		['chinese', 999.5, 1, '1.000 km', '1.000 公里'],
		['chinese', 2500, 10, '2.50 km', '2.50 公里'],
		// 1 m is 3.28 ft: to 2 ft
		['imperial', 1608.7, 1, '5,278 ft', '5,278 英尺'],
		['imperial', 1609.0, 1, '5,278 ft', '5,278 英尺'],
		['imperial', 1609.1, 1, '1.0000 mi', '1.0000 英里'],
		['imperial', 1609.344, 1, '1.0000 mi', '1.0000 英里'],
		// 10 m are 32.8 ft, 0.0062 mi: to 20 ft, to 0.005 mi
		['imperial', 1600, 10, '5,240 ft', '5,240 英尺'],
		['imperial', 1607, 10, '1.000 mi', '1.000 英里'],
		['imperial', 3218.688, 10, '2.000 mi', '2.000 英里'],
		['imperial', 0.3048, 0.01, '1.00 ft', '1.00 英尺']
	])('in %s units of %f m, known to %f m, reads %s and %s', (units, metres, step_m, en, zh) => {
		expect(plain(lengthIn(metres, { units, lang: 'en', step_m }))).toBe(en);
		expect(plain(lengthIn(metres, { units, lang: 'zh', step_m }))).toBe(zh);
	});

	it.each<[UnitSystem, number, string]>([
		['metric', 613.4, '613 m'],
		['metric', 61.34, '61.3 m'],
		['metric', 0.4567, '0.457 m'],
		['metric', 0.000_04, '0.000 m'],
		['metric', 999.4, '999 m'],
		['metric', 999.6, '1.00 km'],
		['metric', 1234, '1.23 km'],
		['metric', 25_432, '25.4 km'],
		['metric', 1_234_567, '1,235 km'],
		['metric', 0, '0 m'],
		['imperial', 1609.1, '5,279 ft'],
		['imperial', 1609.3, '1.00 mi']
	])('in %s units of %f m has three digits without a step: %s', (units, metres, text) => {
		expect(plain(lengthIn(metres, { units, lang: 'en' }))).toBe(text);
		expect(plain(lengthIn(metres, { units, lang: 'en', step_m: 0 }))).toBe(text);
	});

	it('is a dash where there is none', () => {
		for (const nothing of [NaN, Infinity, -Infinity]) {
			expect(lengthIn(nothing, { units: 'metric', lang: 'en' })).toBe('–');
			expect(areaIn(nothing, { units: 'chinese', lang: 'zh' })).toBe('–');
			expect(plusMinusIn(nothing, { units: 'metric', lang: 'en' })).toBe('–');
			expect(plusMinusAreaIn(nothing, { units: 'metric', lang: 'en' })).toBe('–');
			expect(liText(nothing, 'zh')).toBe('–');
		}
	});

	it('keeps its sign, and nothing has none', () => {
		expect(plain(lengthIn(-613.4, { units: 'metric', lang: 'en', step_m: 1 }))).toBe('-613 m');
		expect(plain(lengthIn(-0.2, { units: 'metric', lang: 'en', step_m: 1 }))).toBe('0 m');
	});
});

describe('an area', () => {
	it.each<[UnitSystem, number, number | undefined, string, string]>([
		['metric', 9999.4, 1, '9,999 m²', '9,999 平方米'],
		['metric', 9999.6, 1, '1.0000 ha', '1.0000 公顷'],
		['metric', 9949, 100, '9,900 m²', '9,900 平方米'],
		['metric', 9951, 100, '1.00 ha', '1.00 公顷'],
		['metric', 364_000, 1000, '36.4 ha', '36.4 公顷'],
		['metric', 999_499, 1000, '99.9 ha', '99.9 公顷'],
		['metric', 999_500, 1000, '1.000 km²', '1.000 平方公里'],
		['metric', 54_830_000, 10_000, '54.83 km²', '54.83 平方公里'],
		// 1 m² is 10.8 ft²: to 10 ft²
		['imperial', 4046, 1, '43,550 ft²', '43,550 平方英尺'],
		['imperial', 4046.5, 1, '1.0000 acres', '1.0000 英亩'],
		['imperial', 4046.8564224, 1, '1.0000 acres', '1.0000 英亩'],
		['imperial', 2_589_500, 1000, '639.8 acres', '639.8 英亩'],
		['imperial', 2_589_900, 1000, '1.0000 mi²', '1.0000 平方英里'],
		['imperial', 0.09290304, 0.001, '1.00 ft²', '1.00 平方英尺'],
		// below 1 亩 square metres; the step of 1 m² is 0.0015 亩: to 0.001
		['chinese', 666.4, 1, '666 m²', '666 平方米'],
		['chinese', 666.6, 1, '1.000 mu (0.0667 ha)', '1.000 亩（0.0667 公顷）'],
		['chinese', 10_000, 100, '15.0 mu (1.00 ha)', '15.0 亩（1.00 公顷）'],
		['chinese', 10_000, undefined, '15.0 mu (1.00 ha)', '15.0 亩（1.00 公顷）'],
		['chinese', 666, undefined, '666 m²', '666 平方米'],
		['chinese', 667, undefined, '1.00 mu (0.067 ha)', '1.00 亩（0.067 公顷）'],
		['chinese', 54_831_000, 10_000, '82,250 mu (5,483 ha)', '82,250 亩（5,483 公顷）'],
		['metric', 0, 1, '0 m²', '0 平方米']
	])('in %s units of %f m², known to %f m², reads %s and %s', (units, m2, step_m2, en, zh) => {
		expect(plain(areaIn(m2, { units, lang: 'en', step_m2 }))).toBe(en);
		expect(plain(areaIn(m2, { units, lang: 'zh', step_m2 }))).toBe(zh);
	});
});

describe('an error', () => {
	it.each<[UnitSystem, number, string, string]>([
		['metric', 12, '± 12 m', '± 12 米'],
		['metric', 0.05, '± 0.05 m', '± 0.05 米'],
		['metric', 25, '± 25 m', '± 25 米'],
		['metric', 990, '± 990 m', '± 990 米'],
		['metric', 1000, '± 1 km', '± 1 公里'],
		['metric', 1500, '± 1.5 km', '± 1.5 公里'],
		['metric', 0, '± 0 m', '± 0 米'],
		// three digits are not rounded already: up
		['metric', 1234, '± 1.3 km', '± 1.3 公里'],
		['chinese', 12, '± 12 m', '± 12 米'],
		// 39.4 ft, 0.17 ft, 1.24 mi: up, never down
		['imperial', 12, '± 40 ft', '± 40 英尺'],
		['imperial', 0.05, '± 0.17 ft', '± 0.17 英尺'],
		['imperial', 2000, '± 1.3 mi', '± 1.3 英里']
	])('in %s units of %f m reads %s and %s', (units, error_m, en, zh) => {
		expect(plain(plusMinusIn(error_m, { units, lang: 'en' }))).toBe(en);
		expect(plain(plusMinusIn(error_m, { units, lang: 'zh' }))).toBe(zh);
	});

	it.each<[UnitSystem, number, string, string]>([
		['metric', 150, '± 150 m²', '± 150 平方米'],
		['metric', 15_000, '± 1.5 ha', '± 1.5 公顷'],
		// 0.225 亩; 2.25 亩; 1,614.6 ft²
		['chinese', 150, '± 150 m²', '± 150 平方米'],
		['chinese', 1500, '± 3 mu', '± 3 亩'],
		['imperial', 150, '± 1,700 ft²', '± 1,700 平方英尺']
	])('in %s units of %f m² reads %s and %s', (units, error_m2, en, zh) => {
		expect(plain(plusMinusAreaIn(error_m2, { units, lang: 'en' }))).toBe(en);
		expect(plain(plusMinusAreaIn(error_m2, { units, lang: 'zh' }))).toBe(zh);
	});
});

describe('li', () => {
	it('are half kilometres', () => {
		expect(plain(liText(1250, 'zh'))).toBe('2.50 里');
		expect(plain(liText(1250, 'en'))).toBe('2.50 li');
		expect(plain(liText(12_400, 'zh', 100))).toBe('24.8 里');
	});
});

describe('whatever is measured', () => {
	const sizes = fc.double({ min: 0, max: 1e9, noNaN: true });
	const steps = fc
		.record({ digit: fc.constantFrom(1, 2, 5), power: fc.integer({ min: -3, max: 3 }) })
		.map(({ digit, power }) => Number(`${digit}e${power}`));
	const choices = fc.record({
		units: fc.constantFrom(...UNIT_SYSTEMS),
		lang: fc.constantFrom<Locale>(...LOCALES)
	});
	const UNITS: Record<string, number> = {
		m: 1,
		米: 1,
		km: 1000,
		公里: 1000,
		ft: 0.3048,
		英尺: 0.3048,
		mi: 1609.344,
		英里: 1609.344
	};

	it('is printed within a step of what it is, and not in too small a unit', () => {
		fc.assert(
			fc.property(sizes, steps, choices, (metres, step_m, choice) => {
				const [number, unit] = plain(lengthIn(metres, { ...choice, step_m })).split(' ');
				const value = Number(number!.replaceAll(',', ''));
				// six decimals of a kilometre or a mile are the last that are written
				const dust = metres * 1e-12 + 1e-3;
				expect(Math.abs(value * UNITS[unit!]! - metres)).toBeLessThanOrEqual(step_m / 2 + dust);
				if (UNITS[unit!] === 1) expect(value).toBeLessThan(1000);
				if (UNITS[unit!] === 0.3048) expect(value).toBeLessThan(5280);
			})
		);
	});

	it('never grows smaller as it grows', () => {
		const millimetres = fc.integer({ min: 0, max: 5_000_000 });
		fc.assert(
			fc.property(millimetres, millimetres, steps, choices, (a, b, step_m, choice) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)].map((mm) => {
					const [number, unit] = plain(lengthIn(mm / 1000, { ...choice, step_m })).split(' ');
					return Number(number!.replaceAll(',', '')) * UNITS[unit!]!;
				});
				// from feet to miles the step itself changes
				expect(less).toBeLessThanOrEqual(more! + step_m);
			})
		);
	});
});
