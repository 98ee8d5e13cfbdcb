import { beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import type { InputGroup } from '#lib/tools/measure/words/input-groups';
import {
	accuracyWords,
	differenceText,
	exactText,
	sourceWords
} from '#lib/tools/measure/words/method-text';
import { plain } from '../samples';

let lang: Locale = 'en';
beforeEach(() => {
	lang = 'en';
	overwriteGetLocale(() => lang);
});

const group = (accuracy_m: InputGroup['accuracy_m']): InputGroup => ({
	source: 'pointer',
	numbers: [1],
	accuracy_m
});
const words = (accuracy_m: InputGroup['accuracy_m'], units: 'metric' | 'imperial' = 'metric') =>
	plain(accuracyWords(group(accuracy_m), { units, lang }));

describe('the text of a method', () => {
	it('names the origin of a position, with its accuracy in pixels', () => {
		expect(sourceWords('pointer')).toBe('by pointer: 1 px at the zoom used');
		expect(sourceWords('touch')).toBe('by finger: 4 px at the zoom used');
		lang = 'zh';
		expect(sourceWords('touch')).toBe('手指点取：按当时缩放级别的4像素计');
	});

	it('gives the ± of several points, or its range, or says that it is not known', () => {
		expect(words({ least: 0.5, most: 0.5 })).toBe('± 0.50 m');
		expect(words({ least: 0.5, most: 30 })).toBe('± 0.50 m to ± 30 m');
		expect(words({ least: 0, most: 0 })).toBe('± 0.0010 m');
		expect(words(null)).toBe('not known');
		lang = 'zh';
		expect(words({ least: 0.5, most: 30 })).toBe('± 0.50米至 ± 30米');
		expect(words(null)).toBe('未知');
	});

	it('writes exact figures with their unit', () => {
		expect(plain(exactText(2061.3792126, 'm', 6, 'en'))).toBe('2,061.379213 m');
		expect(plain(exactText(1056174.05218, 'm²', 2, 'zh'))).toBe('1,056,174.05平方米');
	});

	it('writes differences with their sign, to a thousandth of a per cent', () => {
		expect(differenceText(1.000221, 'en')).toBe('+0.022 %');
		expect(differenceText(0.998, 'en')).toBe('-0.200 %');
		expect(differenceText(1.3712, 'zh')).toBe('+37.120%');
		expect(differenceText(1, 'zh')).toBe('0.000%');
		expect(differenceText(1 - 1e-9, 'en')).toBe('0.000 %');
		expect(differenceText(null, 'en')).toBe('–');
	});
});
