/** The languages of the map. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** True for a language the map speaks. */
export function isLocale(value: string | undefined): value is Locale {
	return (LOCALES as readonly (string | undefined)[]).includes(value);
}

/** The `lang` attribute and `hreflang` of each language. */
export const HTML_LANG = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;

/** The other one of the two. */
export function otherLocale(lang: Locale): Locale {
	return lang === 'en' ? 'zh' : 'en';
}
