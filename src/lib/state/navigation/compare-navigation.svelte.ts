/**
 * Navigation to a comparison, and its part of the address. Which places stand side by side is a
 * history entry, which back undoes; sorting, weights and marks are not.
 */
import { writeComparison } from '../address/compare-address';
import { NOTHING_COMPARED, type ComparisonAddress } from '../address/compare-parameters';
import { comparePath } from '../address/paths';
import { browserPort } from './browser-port';
import type { NavigationPort } from './port';
import { viewAddress, type AddressedView } from './view-address';

/** Goes to the comparison of these places; layers and theme are kept, an open card is not. */
export async function openComparison(
	view: AddressedView & { popupOpen: boolean },
	ids: readonly string[],
	port: NavigationPort = browserPort
): Promise<void> {
	view.sel = null;
	view.popupOpen = false;
	const here = port.url;
	const url = new URL(viewAddress(view, here, comparePath(view.lang)), here);
	await port.goto(writeComparison(url, { ...NOTHING_COMPARED, ids }));
}

/** Writes a comparison into the address bar; `step` adds a history entry, which back undoes. */
export function rememberComparison(
	state: ComparisonAddress,
	step: boolean,
	port: NavigationPort = browserPort
): void {
	const here = port.url;
	const address = writeComparison(here, state);
	if (address === here.pathname + here.search + here.hash) return;
	if (step) port.push(address, port.entry);
	else port.replace(address, port.entry);
}

/**
 * Reads the address after every navigation to this page, and on every step back or forward. To be
 * called while a component is set up.
 * @param read gets the address, and whether the map has to move to its places: on a page that is
 * entered it does, on a step back it returns to the view that was left
 */
export function watchComparison(
	read: (url: URL, move: boolean) => void,
	port: NavigationPort = browserPort
): void {
	port.onArrive(({ type }) => read(port.url, type !== 'popstate' && type !== 'enter'));
	$effect(() => {
		const onpopstate = () => read(port.url, false);
		window.addEventListener('popstate', onpopstate);
		return () => window.removeEventListener('popstate', onpopstate);
	});
}
