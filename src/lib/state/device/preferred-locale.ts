/** Which of the map's languages a browser's list of languages asks for. */
import type { Locale } from '../../i18n/locale';

/** The first language of the list that the map speaks; English where it speaks none. */
export function preferredLocale(languages: readonly string[]): Locale {
	for (const tag of languages) {
		const primary = tag.toLowerCase().split('-')[0];
		if (primary === 'zh' || primary === 'yue') return 'zh';
		if (primary === 'en') return 'en';
	}
	return 'en';
}
