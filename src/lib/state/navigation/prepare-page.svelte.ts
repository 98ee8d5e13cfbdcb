/**
 * Fetches a place's page when its name is reached, so that it is there when it is opened: a link by the keyboard's
 * focus, a mark on the map by the pointer. Links under a pointer or finger are fetched by Kit itself. Nothing is
 * fetched where the reader saves data.
 */
import { onMount } from 'svelte';
import type { FeatureRef } from '../../layers/layer-ids';
import type { Locale } from '../../i18n/locale';
import { placePath } from '../address/paths';
import { browserPort } from './browser-port';
import type { NavigationPort } from './port';

/** A pointer that only crosses a mark does not want its page, milliseconds. */
const REACHED_AFTER_MS = 80;

interface Reader {
	readonly lang: Locale;
	readonly hovered: FeatureRef | null;
}

/** Whether the reader has asked the browser to save data; false where it does not tell. */
const savesData = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

/** The address of the place's page that an element leads to, within this site and language; null for none. */
function placeLinked(element: Element, lang: Locale): string | null {
	const href = element.closest('a[href]')?.getAttribute('href');
	if (!href) return null;
	const { origin, pathname, search } = new URL(href, location.href);
	const id = pathname.split('/').at(-2);
	const isPlace = id && origin === location.origin && pathname === placePath(lang, id);
	return isPlace && pathname !== location.pathname ? pathname + search : null;
}

/** Prepares pages while the component that calls this is there. */
export function preparePages(
	reader: Reader,
	prepare: NavigationPort['prepare'] = browserPort.prepare
): void {
	onMount(() => {
		function reached(event: FocusEvent) {
			const path = event.target instanceof Element ? placeLinked(event.target, reader.lang) : null;
			if (path && !savesData()) prepare(path);
		}
		addEventListener('focusin', reached);
		return () => removeEventListener('focusin', reached);
	});
	$effect(() => {
		const { hovered, lang } = reader;
		if (hovered?.layer !== 'places' || savesData()) return;
		const path = placePath(lang, hovered.id);
		const timer = setTimeout(() => prepare(path), REACHED_AFTER_MS);
		return () => clearTimeout(timer);
	});
}
