/**
 * Texts of the data by language. All data is written in `DATA_LOCALES`; in other languages it may be
 * missing, and the text of the next language that their readers know (`beside` in `locale.ts`) replaces it.
 */
import { LANGUAGES, LOCALES, type Locale } from './locale';

/** The languages that all data is written in. */
export const DATA_LOCALES = ['en', 'zh'] as const satisfies readonly Locale[];
type DataLocale = (typeof DATA_LOCALES)[number];

/** True for a language that all data is written in. */
export const isOfAllData = (lang: Locale): boolean =>
	(DATA_LOCALES as readonly Locale[]).includes(lang);

/** A value for every language of the data, and optionally for others. */
export type Localised<T = string> = Record<DataLocale, T> & Partial<Record<Locale, T>>;

/** The language whose value readers of `lang` get. */
export function localeIn(byLanguage: Localised<unknown>, lang: Locale): Locale {
	return [lang, ...LANGUAGES[lang].beside].find((one) => byLanguage[one] !== undefined)!;
}

/** The value that readers of `lang` get. */
export function inLanguage<T>(byLanguage: Localised<T>, lang: Locale): T {
	return byLanguage[localeIn(byLanguage, lang)]!;
}

/** The language of the second name, shown beside the one that readers of `lang` get. */
export function localeBeside(name: Localised, lang: Locale): Locale {
	const shown = localeIn(name, lang);
	return LANGUAGES[lang].beside.find((one) => one !== shown && name[one] !== undefined) ?? shown;
}

/** The values in all languages that have one, in the order of `LOCALES`. */
export const textsOf = <T>(byLanguage: Localised<T>): T[] =>
	LOCALES.flatMap((lang) => byLanguage[lang] ?? []) as T[];

/** Calls `made` for each language. */
export const inEach = <T>(made: (lang: Locale) => T): Record<Locale, T> =>
	Object.fromEntries(LOCALES.map((lang) => [lang, made(lang)])) as Record<Locale, T>;

/** A message in each language. */
export const inWords = (word: (i: Record<string, never>, o: { locale: Locale }) => string) =>
	inEach((locale) => word({}, { locale }));
