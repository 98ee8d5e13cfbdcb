import { base } from '$app/paths';
import { startFollowingLocale } from '#lib/i18n/current-locale.svelte';
import { watchLostChunks } from '#lib/state/offline/lost-chunk';
import { nextTurn } from '#lib/state/device/next-turn';
import { beginHydration } from '#lib/state/first-view/hydration';
import { pictureShown, askForTheRest } from '#lib/state/first-view/picture-shown';

startFollowingLocale(location.pathname, base);
watchLostChunks();

/** Kit waits for this before it brings the page to life. */
export async function init() {
	// A browser that would not understand all of the page: it stays as it was made.
	if (document.documentElement.classList.contains('not-started')) await new Promise(() => {});
	await pictureShown();
	void askForTheRest();
	await nextTurn();
	// The first one reads the browser's data of languages, some 20 ms: while the page's code is on its way.
	setTimeout(() => new Intl.NumberFormat(document.documentElement.lang));
	beginHydration();
}
