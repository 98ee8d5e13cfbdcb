/** This page in another language. */
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Locale } from '../../i18n/locale';
import { mapPath } from '../address/paths';

/** The path of the page that is open, in that language, without query and hash. */
export function pageIn(lang: Locale): string {
	const { route, params } = page;
	if (!route.id) return mapPath(lang);
	// Any of our routes: its parameters are those that its id asks for.
	const id = route.id as '/[lang=locale]/(map)';
	return resolve(id, { ...params, lang }) + '/';
}
