/** Where the focus goes when the page beneath it has changed. */

/** The page's heading, where that can take the focus; null where there is none. */
export const pageHeading = () => document.querySelector<HTMLElement>('h1[tabindex]');

/** Whether nobody has placed the focus: it stands at the document's very beginning. */
export function isFocusFree(): boolean {
	const { activeElement, body } = document;
	return !activeElement || activeElement === body;
}

/** Reading goes on at the page's heading, which comes into sight. */
export const goToHeading = () => pageHeading()?.focus();

/**
 * A page that has arrived is read from its heading; the router leaves the focus at the document's very
 * beginning. A focus that somebody has placed meanwhile stays, and so does what is in sight.
 */
export function focusHeading(): void {
	if (isFocusFree()) pageHeading()?.focus({ preventScroll: true });
}
