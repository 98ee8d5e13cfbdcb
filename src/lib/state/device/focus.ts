/** Where the focus goes when the page beneath it has changed. */

/** The page's heading, where that can take the focus; null where there is none. */
export const pageHeading = () => document.querySelector<HTMLElement>('h1[tabindex]');

/** Whether nobody has placed the focus: it is at the document's start. */
export function isFocusFree(): boolean {
	const { activeElement, body } = document;
	return !activeElement || activeElement === body;
}

/** Moves the focus to the page's heading and scrolls it into view. */
export const goToHeading = () => pageHeading()?.focus();

/**
 * Moves the focus to the heading of a page that was navigated to; the router leaves it at the
 * document's start. A focus that somebody has placed meanwhile stays, and so does the scroll
 * position.
 */
export function focusHeading(): void {
	if (isFocusFree()) pageHeading()?.focus({ preventScroll: true });
}
