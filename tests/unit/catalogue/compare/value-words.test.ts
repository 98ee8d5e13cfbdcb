import { describe, expect, it } from 'vitest';
import { plusMinus, statedLength, valueWords } from '#lib/catalogue/compare/value-words';
import type { Value } from '#lib/catalogue/compare/values';
import type { StatedDistance } from '#lib/geo/uncertainty';
import { near } from '../../layers/samples';
import { counted } from './samples';

/** With plain spaces, wherever a text has one that does not break. */
const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');
const plainly = (value: Value, lang: 'en' | 'zh') =>
	Object.fromEntries(
		Object.entries(valueWords(value, lang)).map(([part, text]) => [part, plain(text)])
	);

const about = (metres: number, plusminus_m: number, step_m: number): StatedDistance => ({
	kind: 'about',
	metres,
	plusminus_m,
	step_m
});

describe('a stated distance', () => {
	it.each([
		// as many digits as the step of its rounding leaves
		[about(610, 12, 10), '610 m', '610 米', '±12 m'],
		[about(1240, 30, 20), '1.24 km', '1.24 公里', '±30 m'],
		[about(10_600, 500, 200), '10.6 km', '10.6 公里', '±500 m'],
		[about(10_600, 1200, 1000), '11 km', '11 公里', '±1.2 km'],
		[about(12_350, 60, 50), '12.35 km', '12.35 公里', '±60 m']
	])('%j', (distance, en, zh, error) => {
		expect(plain(statedLength(distance, 'en'))).toBe(en);
		expect(plain(statedLength(distance, 'zh'))).toBe(zh);
		expect(plain(plusMinus(distance, 'en'))).toBe(error);
	});

	it('that is a bound says so, and has no error beside it', () => {
		const bound = { kind: 'less-than', metres: 900 } as const;
		expect(plain(statedLength(bound, 'en'))).toBe('less than 900 m');
		expect(plain(statedLength(bound, 'zh'))).toBe('不足 900 米');
		expect(plusMinus(bound, 'en')).toBeUndefined();
	});
});

describe('a value in words', () => {
	it('of a station names it and its lines under its distance', () => {
		const value: Value = { type: 'station', station: near(1240, { lines: ['11', '13'] }) };
		expect(plainly(value, 'en')).toEqual({
			text: '1.24 km',
			note: '±12 m · Sample Road · Lines 11, 13'
		});
		expect(plainly(value, 'zh')).toEqual({
			text: '1.24 公里',
			note: '±12 米，样例路（11、13号线）'
		});
	});

	it('of a count is a number, or a range where the uncertainty cannot tell', () => {
		const words = (sure: number, maybe: number) => plainly(counted(sure, maybe).values[0]!, 'en');
		expect(words(2, 0)).toEqual({ text: '2', note: 'P0, P1' });
		expect(words(1, 2)).toEqual({ text: '1 to 3', note: 'P0; perhaps P0, P1' });
		expect(words(0, 0)).toEqual({ text: '0' });
	});

	it('of lines says line', () => {
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

	it('of an area says how it was come by', () => {
		const area = (basis: 'mapped' | 'derived'): Value => ({
			type: 'area',
			area_m2: 255_400,
			basis
		});
		expect(plainly(area('mapped'), 'en')).toEqual({
			text: '25.5 ha',
			note: 'computed from the traced outline'
		});
		expect(plainly(area('derived'), 'zh').note).toBe('由近似轮廓计算');
	});
});
