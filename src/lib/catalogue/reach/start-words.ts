/** The words for a start. */
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import type { Start } from './starts';

/** A start's name, or "Point" with its position, degrees WGS-84, latitude first as the map's readout has it. */
export function startWord({ name, point }: Start, lang: Locale): string {
	if (name) return inLanguage(name, lang);
	const [lng, lat] = point;
	const at = [lat, lng].map((degrees) => degrees.toFixed(5)).join(', ');
	return m.reach_point({ at }, { locale: lang });
}
