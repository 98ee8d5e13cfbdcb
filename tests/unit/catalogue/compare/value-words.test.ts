import { describe, expect, it } from 'vitest';
import { plusMinus, valueWords } from '#lib/catalogue/compare/value-words';
import type { Value } from '#lib/catalogue/compare/cell';
import { distanceWithError, distanceWords } from '#lib/catalogue/words/words';
import type { StatedDistance } from '#lib/geo/accuracy/uncertainty';
import { near } from '../../layers/samples';
import { counted } from './samples';

/** The text with no-break spaces replaced by plain ones. */
const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');
const plainly = (value: Value, lang: 'en' | 'zh') =>
	Object.fromEntries(
		Object.entries(valueWords(value, lang)).map(([part, text]) => [part, plain(text)])
	);

const about = (metres: number, plusminus_m: number): StatedDistance => ({
	kind: 'about',
	metres,
	plusminus_m
});

describe('a stated distance', () => {
	it.each([
		// rounded to the second digit of its ±, in the same unit
		[about(613.28, 11.18), '613 m', '613米', '± 11 m'],
		[about(1243, 31), '1.243 km', '1.243公里', '± 0.031 km'],
		[about(10_583, 504), '10.58 km', '10.58公里', '± 0.50 km'],
		[about(10_583, 1196), '10.6 km', '10.6公里', '± 1.2 km'],
		[about(12_350, 60), '12.350 km', '12.350公里', '± 0.060 km']
	])('%j', (distance, en, zh, error) => {
		expect(plain(distanceWords(distance, 'en'))).toBe(en);
		expect(plain(distanceWords(distance, 'zh'))).toBe(zh);
		expect(plain(plusMinus(distance, 'en'))).toBe(error);
		expect(plain(distanceWithError(distance, 'en'))).toBe(`${en} ${error}`);
	});

	it('that is a bound reads “less than”, without an error', () => {
		const bound = { kind: 'less-than', metres: 893 } as const;
		expect(plain(distanceWords(bound, 'en'))).toBe('less than 900 m');
		expect(plain(distanceWords(bound, 'zh'))).toBe('不足900米');
		expect(plusMinus(bound, 'en')).toBeUndefined();
	});
});

describe('a value in words', () => {
	it('of a station names it and its lines under its distance', () => {
		const value: Value = { type: 'station', station: near(1240, { lines: ['11', '13'] }) };
		expect(plainly(value, 'en')).toEqual({
			text: '1.240 km',
			note: '± 0.012 km · Sample Road · Lines 11, 13'
		});
		expect(plainly(value, 'zh')).toEqual({
			text: '1.240公里',
			note: '± 0.012公里，样例路（11、13号线）'
		});
	});

	it('of a count is a number, or a range where the uncertainty leaves it open', () => {
		const words = (sure: number, maybe: number) => plainly(counted(sure, maybe).values[0]!, 'en');
		expect(words(2, 0)).toEqual({ text: '2', note: 'P0, P1' });
		expect(words(1, 2)).toEqual({ text: '1 to 3', note: 'P0; perhaps P0, P1' });
		expect(words(0, 0)).toEqual({ text: '0' });
	});

	it('of metro lines names them as lines', () => {
		const line = (id: string) => ({ id, name: { en: id, zh: id } });
		const value: Value = {
			type: 'count',
			of: 'lines',
			sure: [line('13')],
			maybe: [line('3'), line('4')]
		};
		expect(plainly(value, 'en').note).toBe('Line 13; perhaps Lines 3, 4');
		expect(plainly(value, 'zh').note).toBe('13号线；可能有3、4号线');
	});

	it('of an area names its method', () => {
		const area = (basis: 'mapped' | 'derived'): Value => ({
			type: 'area',
			area_m2: 255_400,
			basis
		});
		expect(plainly(area('mapped'), 'en')).toEqual({
			text: '25.5 ha',
			note: 'computed from the mapped outline'
		});
		expect(plainly(area('derived'), 'zh').note).toBe('按大致轮廓计算');
	});
});
