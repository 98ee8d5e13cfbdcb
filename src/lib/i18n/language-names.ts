/** Names of languages: those that this map shows, and those that it accepts. */
import { LOCALES, type Locale } from './locale';
import { m } from './paraglide/messages';

const WORDS: Record<Locale, (i: Record<string, never>, o: { locale: Locale }) => string> = {
	en: m.language_en,
	zh: m.language_zh
};

/** The word for a language before a noun, in the language of a page: "Chinese", `中文`. */
export const languageWord = (lang: Locale, locale: Locale): string => WORDS[lang]({}, { locale });

/**
 * The names accepted for each language, in lower case: the ISO 639 codes with which browsers request it or
 * a language whose readers also read it, and what people write for it in an address.
 */
const CALLED: Record<Locale, readonly string[]> = {
	en: ['en', 'eng', 'english'],
	zh: [
		...['zh', 'zho', 'chi', 'cmn', 'yue'],
		...['cn', 'chs', 'cht', 'hans', 'hant', 'chinese', '中文', '简体', '简体中文']
	]
};

/** The language that a code or name means, ignoring the region; null where the map does not have it. */
export const localeCalled = (name: string): Locale | null =>
	LOCALES.find((lang) => CALLED[lang].includes(name)) ?? null;
