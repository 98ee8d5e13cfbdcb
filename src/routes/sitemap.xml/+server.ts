import { LANGUAGES, LOCALES, type Locale } from '#lib/i18n/locale';
import { catalogue } from '#lib/server/catalogue';
import { deployment } from '#lib/state/deployment';
import { aboutPath, corridorPath, mapPath, placePath, tourPath } from '#lib/state/address/paths';

export const prerender = true;

/** Every page in every language, each with its alternates (sitemaps.org 0.9 with xhtml:link). */
export const GET = () => {
	const absolute = (path: string) => (deployment.origin ?? '') + path;
	const pages: ((lang: Locale) => string)[] = [
		mapPath,
		...catalogue().places.map(
			({ id }) =>
				(lang: Locale) =>
					placePath(lang, id)
		),
		corridorPath,
		tourPath,
		aboutPath
	];
	const alternates = (path: (lang: Locale) => string) =>
		LOCALES.map(
			(lang) =>
				`<xhtml:link rel="alternate" hreflang="${LANGUAGES[lang].tag}" href="${absolute(path(lang))}"/>`
		).join('');
	const urls = pages.flatMap((path) =>
		LOCALES.map((lang) => `<url><loc>${absolute(path(lang))}</loc>${alternates(path)}</url>`)
	);
	return new Response(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
			...urls,
			'</urlset>',
			''
		].join('\n'),
		{ headers: { 'content-type': 'application/xml' } }
	);
};
