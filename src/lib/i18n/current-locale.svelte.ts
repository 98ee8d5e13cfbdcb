/**
 * The language of Paraglide's messages. In the browser it is a signal, so that switching the language
 * re-renders the words and nothing else (the map stays as it is). While prerendering, many pages are
 * rendered at once, so that it belongs to the request (see `hooks.server.ts`).
 */
import { DEFAULT_LOCALE, isLocale, type Locale } from './locale';
import { overwriteGetLocale } from './paraglide/runtime';

let current = $state<Locale>(DEFAULT_LOCALE);

/** Makes messages follow the page's language; call it once, in the browser. */
export function startFollowingLocale(path: string, base: string): void {
	const first = path.slice(base.length).split('/')[1];
	if (isLocale(first)) current = first;
	overwriteGetLocale(() => current);
}

/** Sets the language of the messages. */
export function setCurrentLocale(lang: Locale): void {
	current = lang;
}
