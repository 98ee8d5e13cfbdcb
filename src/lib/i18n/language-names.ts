/** What languages are called: by this map, and by those who ask for one. */
import { LOCALES, type Locale } from './locale';
import { m } from './paraglide/messages';

const WORDS: Record<Locale, (i: Record<string, never>, o: { locale: Locale }) => string> = {
	en: m.language_en,
	zh: m.language_zh
};

/** The word for a language before a noun, in the language of a page: "Chinese", `中文`. */
export const languageWord = (lang: Locale, locale: Locale): string => WORDS[lang]({}, { locale });

/**
 * In lower case: the codes of ISO 639 with which browsers ask for a language, or for one whose readers
 * read it as well, and what people write in its place in an address.
 */
const CALLED: Record<Locale, readonly string[]> = {
	en: ['en', 'eng', 'english'],
	zh: [
		...['zh', 'zho', 'chi', 'cmn', 'yue'],
		...['cn', 'chs', 'cht', 'hans', 'hant', 'chinese', '中文', '简体', '简体中文']
	]
};

/** The language that a code or a name means, without its region; null where the map does not speak it. */
export const localeCalled = (name: string): Locale | null =>
	LOCALES.find((lang) => CALLED[lang].includes(name)) ?? null;
