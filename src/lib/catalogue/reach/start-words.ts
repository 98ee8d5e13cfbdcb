/** The words for a start. */
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import type { Start } from './starts';

/** A start's name, or "a point of the map" with its position, degrees WGS-84. */
export function startWord({ name, point }: Start, lang: Locale): string {
	if (name) return inLanguage(name, lang);
	const at = point.map((degrees) => degrees.toFixed(5)).join(', ');
	return m.reach_point({ at }, { locale: lang });
}
