/**
 * Ways to a comparison, and its part of the address bar. Which places stand side by side is a step
 * that back undoes; how they are looked at is not.
 */
import { afterNavigate, goto, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { writeComparison } from '../address/compare-address';
import { NOTHING_COMPARED, type ComparisonAddress } from '../address/compare-parameters';
import type { Explorer } from '../explorer/explorer.svelte';
import { languageAddress } from './navigation';
import { comparePath } from '../address/paths';

/** Goes to the comparison of these places; layers and theme come along, an open card does not. */
export async function openComparison(explorer: Explorer, ids: readonly string[]): Promise<void> {
	explorer.sel = null;
	explorer.popupOpen = false;
	const url = new URL(languageAddress(explorer, comparePath(explorer.lang)), location.href);
	await goto(writeComparison(url, { ...NOTHING_COMPARED, ids }));
}

/** Writes a comparison into the address bar; a `step` is one that back undoes. */
export function rememberComparison(state: ComparisonAddress, step: boolean): void {
	const address = writeComparison(new URL(location.href), state);
	if (address === location.pathname + location.search + location.hash) return;
	if (step) pushState(address, page.state);
	else replaceState(address, page.state);
}

/**
 * Reads the address after every navigation to this page, and on every way back or forward. To be
 * called while a component is set up.
 * @param read takes the address, and whether the map has to move to its places: a page that is
 * entered begins there, and a way back leads to the view that was left
 */
export function watchComparison(read: (url: URL, move: boolean) => void): void {
	afterNavigate(({ type }) => {
		read(new URL(location.href), type !== 'popstate' && type !== 'enter');
	});
	$effect(() => {
		const onpopstate = () => read(new URL(location.href), false);
		window.addEventListener('popstate', onpopstate);
		return () => window.removeEventListener('popstate', onpopstate);
	});
}
