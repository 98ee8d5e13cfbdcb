/**
 * Keys that belong to an input method, not to the page: who writes Chinese takes a candidate by Enter,
 * walks through them by the arrows and drops them by Escape.
 */

/**
 * True for a key that an input method takes. Most browsers say so by `isComposing`. Safari ends the
 * composition before it tells of the key that ended it; what is left then is 229, the code that UI
 * Events (section 7.3.1) gives every key which an input method processes.
 */
export const isOfInputMethod = (event: KeyboardEvent): boolean =>
	event.isComposing || event.keyCode === 229;

/**
 * Keeps such keys from everything on the page that listens to keys, whatever field they are typed
 * into: a field that is added later needs no check of its own. Text arrives by `input` events, which
 * this does not touch.
 * @returns what ends it
 */
export function keepInputMethodKeys(page: Window = window): () => void {
	const keep = (event: KeyboardEvent) => {
		if (isOfInputMethod(event)) event.stopImmediatePropagation();
	};
	// Captured at the window, before anyone else hears of it.
	page.addEventListener('keydown', keep, true);
	return () => page.removeEventListener('keydown', keep, true);
}
