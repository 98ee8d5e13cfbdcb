/**
 * Buttons are on the page before it is alive: on a slow line they would be pressed in vain. The first
 * script of a page (`before-paint.js`) remembers which were; once each can answer, it is pressed again.
 */

/** A button that was pressed, and what it said then. */
export interface EarlyClick {
	button: HTMLElement;
	pressed: string | null;
	name: string | null;
}

declare global {
	interface Window {
		/** what was pressed before the page was alive, the first first; gone once it is */
		earlyClicks?: EarlyClick[];
	}
}

/** Whether a button still says what it said: one that has come to mean something else is left alone. */
function isTheSame({ button, pressed, name }: EarlyClick): boolean {
	const now = button.getAttribute('aria-label') || button.textContent;
	return button.isConnected && button.getAttribute('aria-pressed') === pressed && now === name;
}

/**
 * Does what was asked before the page was alive, once the page shows what it knows. Each button once:
 * who presses one again because nothing happened does not mean to take it back.
 */
export function replayEarlyClicks(page: Window = window): void {
	const presses = page.earlyClicks ?? [];
	delete page.earlyClicks;
	const first = presses.filter(
		({ button }, at) => presses.findIndex((other) => other.button === button) === at
	);
	for (const { button } of first.filter(isTheSame)) button.click();
}
