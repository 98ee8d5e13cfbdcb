/**
 * Buttons are on the page before it is hydrated: on a slow connection pressing them would do
 * nothing. The first script of a page (`before-paint.js`) records which were pressed; this file
 * clicks each one again once the page responds.
 */

/** A button that was pressed, with its state and name at that moment. */
export interface EarlyClick {
	button: HTMLElement;
	pressed: string | null;
	name: string | null;
}

declare global {
	interface Window {
		/** what was pressed before hydration, in order of the presses; deleted afterwards */
		earlyClicks?: EarlyClick[];
	}
}

/**
 * Whether a button still has the state and name that it was pressed with: one whose meaning has
 * changed is not clicked.
 */
function isTheSame({ button, pressed, name }: EarlyClick): boolean {
	const now = button.getAttribute('aria-label') || button.textContent;
	return button.isConnected && button.getAttribute('aria-pressed') === pressed && now === name;
}

/**
 * Clicks the buttons that were pressed before hydration, once the page shows what it knows. Each
 * button once: a reader who presses again because nothing happened does not mean to undo it.
 */
export function replayEarlyClicks(page: Window = window): void {
	const presses = page.earlyClicks ?? [];
	delete page.earlyClicks;
	const first = presses.filter(
		({ button }, at) => presses.findIndex((other) => other.button === button) === at
	);
	for (const { button } of first.filter(isTheSame)) button.click();
}
