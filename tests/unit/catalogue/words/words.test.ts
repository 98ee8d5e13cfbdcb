import { describe, expect, it } from 'vitest';
import { KINDS, kindsWord, kindWord } from '#lib/catalogue/kinds/place-kinds';
import {
	CROSSING_KINDS,
	GREEN_KINDS,
	SECTORS,
	SOURCE_TIERS,
	STATUSES
} from '#lib/catalogue/schema/vocabulary';
import { BASES } from '#lib/values/position-basis';
import { crossingWord } from '#lib/catalogue/ground/crossings';
import { greenWord } from '#lib/catalogue/ground/green';
import { linesWords } from '#lib/catalogue/words/ground-words';
import { basisWord, sectorWord, statusWord, tierWord } from '#lib/catalogue/words/place-words';
import { distanceWords } from '#lib/catalogue/words/words';
import { isHanScript, LOCALES, type Locale } from '#lib/i18n/locale';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const VOCABULARIES: [string, readonly string[], (word: never, lang: Locale) => string][] = [
	['kinds', KINDS, kindWord],
	['headings of kinds', KINDS, kindsWord],
	['sectors', SECTORS, sectorWord],
	['statuses', STATUSES, statusWord],
	['bases', BASES, basisWord],
	['crossings', CROSSING_KINDS, crossingWord],
	['tiers', SOURCE_TIERS, tierWord]
];

describe.each(VOCABULARIES)('the words for %s', (_name, vocabulary, word) => {
	it('exist in every language, distinct for each', () => {
		for (const lang of LOCALES) {
			const words = vocabulary.map((value) => word(value as never, lang));
			expect(new Set(words).size).toBe(vocabulary.length);
			for (const text of words) {
				expect(text.trim()).not.toBe('');
				expect(/\p{Script=Han}/u.test(text)).toBe(isHanScript(lang));
			}
		}
	});
});

describe('the words for green', () => {
	it('are “green space” where the map’s source gives no kind', () => {
		for (const lang of LOCALES) {
			const space = greenWord('park', lang);
			for (const kind of GREEN_KINDS) expect(greenWord(kind, lang).trim()).not.toBe('');
			for (const kind of ['wood', 'grass', 'other'] as const) {
				expect(greenWord(kind, lang)).toBe(space);
			}
			expect(greenWord('zoo', lang)).not.toBe(space);
		}
	});
});

describe('a stated distance', () => {
	it('is written with its unit, or as “less than”', () => {
		const about = { kind: 'about', metres: 280, plusminus_m: 12 } as const;
		const less = { kind: 'less-than', metres: 1300 } as const;
		expect(plain(distanceWords(about, 'en'))).toBe('280 m');
		expect(plain(distanceWords(about, 'zh'))).toBe('280米');
		expect(plain(distanceWords(less, 'en'))).toBe('less than 1.3 km');
		expect(plain(distanceWords(less, 'zh'))).toBe('不足1.3公里');
	});

	it('of zero is 0 m', () => {
		const none = { kind: 'about', metres: 0, plusminus_m: 0 } as const;
		expect(plain(distanceWords(none, 'en'))).toBe('0 m');
	});
});

describe('the lines of a station', () => {
	it('are written as people write them', () => {
		expect(linesWords(['13'], 'en')).toBe('Line 13');
		expect(linesWords(['11', '13', '14'], 'en')).toBe('Lines 11, 13, 14');
		expect(linesWords(['13'], 'zh')).toBe('13号线');
		expect(linesWords(['11', '13'], 'zh')).toBe('11、13号线');
	});
});
