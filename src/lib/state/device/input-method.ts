/**
 * Keys that belong to an input method (IME), not to the page: a reader who types Chinese accepts a
 * candidate with Enter, walks through the candidates with the arrows and drops them with Escape.
 */

/**
 * True for a key that an input method takes. Most browsers set `isComposing`. Safari ends the
 * composition before it fires the event of the key that ended it; what identifies it then is 229,
 * the `keyCode` that UI Events (section 7.3.1) gives every key which an input method processes.
 */
export const isOfInputMethod = (event: KeyboardEvent): boolean =>
	event.isComposing || event.keyCode === 229;

/**
 * Keeps such keys from every other key listener of the page, whatever field they are typed into: a
 * field that is added later needs no check of its own. Text arrives by `input` events, which this
 * does not touch.
 * @returns a function that stops it
 */
export function keepInputMethodKeys(page: Window = window): () => void {
	const keep = (event: KeyboardEvent) => {
		if (isOfInputMethod(event)) event.stopImmediatePropagation();
	};
	// Captured at the window, before any other listener.
	page.addEventListener('keydown', keep, true);
	return () => page.removeEventListener('keydown', keep, true);
}
