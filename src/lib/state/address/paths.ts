/** The addresses of the site's pages, with the base path and a slash at the end. */
import { resolve } from '$app/paths';
import type { Locale } from '../../i18n/locale';

/** The page of a place. */
export function placePath(lang: Locale, id: string): string {
	return resolve('/[lang=locale]/(map)/places/[id]', { lang, id }) + '/';
}

/** The map's own page. */
export function mapPath(lang: Locale): string {
	return resolve('/[lang=locale]/(map)', { lang }) + '/';
}

/** Sources, accuracy, licences, privacy. */
export function aboutPath(lang: Locale): string {
	return resolve('/[lang=locale]/about', { lang }) + '/';
}

/** What was planned and reached, sector by sector. */
export function corridorPath(lang: Locale): string {
	return resolve('/[lang=locale]/corridor', { lang }) + '/';
}

/** Places side by side. */
export function comparePath(lang: Locale): string {
	return resolve('/[lang=locale]/(map)/compare', { lang }) + '/';
}

/** The guided tour, at its overview. */
export function tourPath(lang: Locale): string {
	return resolve('/[lang=locale]/(map)/tour', { lang }) + '/';
}

/** Places as one document to print. */
export function dossierPath(lang: Locale): string {
	return resolve('/[lang=locale]/dossier', { lang }) + '/';
}

/** A named view's short address. */
export function viewPath(lang: Locale, name: string): string {
	return resolve('/[lang=locale]/v/[name]', { lang, name }) + '/';
}

/** What other sites read of a place to embed its map (oEmbed). */
export function oembedPath(lang: Locale, id: string): string {
	return resolve('/oembed/[lang=locale]/[id].json', { lang, id });
}

/** The id under which the picture for sharing the site itself is found, beside those of places. */
export const SITE_SHARE = 'corridor';

/** The picture for sharing a place's page, or the site. */
export function sharePath(lang: Locale, id: string): string {
	return resolve('/share/[lang=locale]/[id].png', { lang, id });
}
