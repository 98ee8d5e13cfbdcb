/**
 * The languages of the map, and what is so of each. Every page loads this: words for languages stand in
 * `language-names.ts`, all other words in a file of the language's own.
 */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a page is in that its address does not give a language. */
export const DEFAULT_LOCALE: Locale = 'en';

/** How a text is set: in letters with capitals and spaces, or in characters without them. */
export type Script = 'latin' | 'han';

export interface Language {
	/** the `lang` attribute and `hreflang` */
	readonly tag: string;
	/** by which numbers and dates are formatted; with `_`, the `og:locale` */
	readonly region: string;
	/** its own name in itself */
	readonly endonym: string;
	readonly script: Script;
	/** how long the month of a date is */
	readonly month: 'short' | 'long';
	/** whether large numbers are told by ten thousands (万), not by thousands */
	readonly myriads: boolean;
	/** whether a counted thing keeps its measure word where the label names it already (500家) */
	readonly counters: boolean;
	/**
	 * whose names stand beside its own, and in their place where the data has none, in this order; one of
	 * `DATA_LOCALES` at least
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

/** True for a language the map speaks. */
export function isLocale(value: string | undefined): value is Locale {
	return (LOCALES as readonly (string | undefined)[]).includes(value);
}

/** The languages that a page can be read in besides its own. */
export const otherLocales = (lang: Locale): Locale[] => LOCALES.filter((other) => other !== lang);

/** True for a language without capitals, and without spaces between words. */
export const isHanScript = (lang: Locale): boolean => LANGUAGES[lang].script === 'han';

/** The language of a text by its script: the first that is written so. */
export function localeOfText(text: string): Locale {
	const script: Script = /\p{Script=Han}/u.test(text) ? 'han' : 'latin';
	return LOCALES.find((lang) => LANGUAGES[lang].script === script)!;
}
