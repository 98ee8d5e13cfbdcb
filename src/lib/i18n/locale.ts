/**
 * The languages of the map and their properties. Every page loads this file, so that words for languages
 * stand in `language-names.ts`, and all other words in one file a language.
 */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of a page whose address names none. */
export const DEFAULT_LOCALE: Locale = 'en';

/** The script of a text: letters with capitals and spaces, or characters without them. */
export type Script = 'latin' | 'han';

export interface Language {
	/** the `lang` attribute and `hreflang` */
	readonly tag: string;
	/** the locale for formatting numbers and dates; with `_`, the `og:locale` */
	readonly region: string;
	/** the language's name in itself */
	readonly endonym: string;
	readonly script: Script;
	/** the length of the month in a date */
	readonly month: 'short' | 'long';
	/** whether large numbers are grouped by ten thousands (万), not by thousands */
	readonly myriads: boolean;
	/** whether a count keeps its measure word where the label already names what is counted (500家) */
	readonly counters: boolean;
	/**
	 * the languages whose names stand beside its own, and replace them where the data has none, in this
	 * order; at least one of `DATA_LOCALES`
	 */
	readonly beside: readonly Locale[];
}

export const LANGUAGES: Record<Locale, Language> = {
	en: {
		tag: 'en',
		region: 'en-GB',
		endonym: 'English',
		script: 'latin',
		month: 'short',
		myriads: false,
		counters: false,
		beside: ['zh']
	},
	zh: {
		tag: 'zh-Hans',
		region: 'zh-CN',
		endonym: '中文',
		script: 'han',
		month: 'long',
		myriads: true,
		counters: true,
		beside: ['en']
	}
};

/** True for a language of the map. */
export function isLocale(value: string | undefined): value is Locale {
	return (LOCALES as readonly (string | undefined)[]).includes(value);
}

/** The languages that a page can be read in besides its own. */
export const otherLocales = (lang: Locale): Locale[] => LOCALES.filter((other) => other !== lang);

/** True for a language without capitals, and without spaces between words. */
export const isHanScript = (lang: Locale): boolean => LANGUAGES[lang].script === 'han';

/** The language of a text by its script: the first language that is written in it. */
export function localeOfText(text: string): Locale {
	const script: Script = /\p{Script=Han}/u.test(text) ? 'han' : 'latin';
	return LOCALES.find((lang) => LANGUAGES[lang].script === script)!;
}
