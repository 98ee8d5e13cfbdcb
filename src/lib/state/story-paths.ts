/** The pages that tell of the corridor, beside the map itself. */
import { resolve } from '$app/paths';
import type { Locale } from '../i18n/locale';

/** What was planned and reached, sector by sector. */
export function corridorPath(lang: Locale): string {
	return resolve('/[lang=locale]/corridor', { lang }) + '/';
}

/** The guided tour, at its overview. */
export function tourPath(lang: Locale): string {
	return resolve('/[lang=locale]/(map)/tour', { lang }) + '/';
}
