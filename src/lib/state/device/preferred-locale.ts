/** Which of the map's languages a browser's list of languages asks for. */
import { localeCalled } from '../../i18n/language-names';
import { DEFAULT_LOCALE, type Locale } from '../../i18n/locale';

/** The first language of the list that the map speaks; the default where it speaks none. */
export function preferredLocale(languages: readonly string[]): Locale {
	for (const tag of languages) {
		const asked = localeCalled(tag.toLowerCase().split('-')[0]!);
		if (asked) return asked;
	}
	return DEFAULT_LOCALE;
}
