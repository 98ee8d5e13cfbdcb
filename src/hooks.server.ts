/**
 * Gives every prerendered page its language, the messages' and the `<html>` element's, and every map
 * page the names of what its first view will ask for.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { HTML_LANG, isLocale, type Locale } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import { firstViewLinks } from './first-view.server';

const requestLocale = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => requestLocale.getStore() ?? 'en');

export const handle: Handle = ({ event, resolve }) => {
	const lang = isLocale(event.params.lang) ? event.params.lang : 'en';
	const hasMap = event.route.id?.startsWith('/[lang=locale]/(map)') ?? false;
	const near = event.params.id !== undefined;
	return requestLocale.run(lang, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%lang%', HTML_LANG[lang])
					.replace('</head>', () => (hasMap ? `${firstViewLinks(html, near)}</head>` : '</head>'))
		})
	);
};
