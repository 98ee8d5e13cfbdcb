/**
 * Marks the document as shown in another page's frame, for the style sheets; before-paint.js does so before the
 * first paint.
 */
export function markEmbedded(isEmbedded: boolean): void {
	document.documentElement.classList.toggle('embedded', isEmbedded);
}

/**
 * Whether the page really is in another one's frame: there, one finger and the wheel scroll that page, and
 * nothing is added to its history.
 */
export const isFramed = (): boolean => typeof window !== 'undefined' && window.parent !== window;
