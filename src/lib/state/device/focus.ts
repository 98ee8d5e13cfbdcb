/** Where the focus goes when the page beneath it has changed. */

/**
 * A page that has arrived is read from its heading; the router leaves the focus at the document's very
 * beginning. A focus that somebody has placed meanwhile stays.
 */
export function focusHeading(): void {
	const { activeElement, body } = document;
	if (activeElement && activeElement !== body) return;
	document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}
