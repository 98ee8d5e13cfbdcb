import { base } from '$app/paths';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { appManifest } from '#lib/state/offline/app-manifest';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** The web app manifest of the installable site, in the language of the page. */
export const GET: RequestHandler = ({ params }) =>
	new Response(JSON.stringify(appManifest(params.lang as Locale, base)), {
		headers: { 'content-type': 'application/manifest+json' }
	});
