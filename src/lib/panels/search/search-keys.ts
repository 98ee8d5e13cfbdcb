/** The keys that focus the search from anywhere on the page. */

/** True where a key may be typing a letter. */
function isTyping(target: Element | null): boolean {
	return Boolean(target?.closest('input, textarea, select, [contenteditable]'));
}

/**
 * True for Ctrl+K or ⌘K, and, where `slash` allows it, for `/` while the map or the panel has the
 * focus: a single character must not act everywhere (WCAG 2.1.4).
 */
export function asksForSearch(event: KeyboardEvent, slash: boolean): boolean {
	if (event.defaultPrevented || event.altKey) return false;
	const target = event.target instanceof Element ? event.target : null;
	if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
	return (
		slash &&
		event.key === '/' &&
		!isTyping(target) &&
		Boolean(target?.closest('.sheet, section.map'))
	);
}
