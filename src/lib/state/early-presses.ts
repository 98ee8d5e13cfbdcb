/**
 * Buttons are on the page before it is alive: on a slow line they would be pressed in vain. The first
 * script of a page (`before-paint.js`) remembers which were; once each can answer, it is pressed again.
 */

declare global {
	interface Window {
		/** buttons pressed before the page was alive, each once, the first first; gone once it is */
		earlyPresses?: HTMLElement[];
	}
}

/**
 * Does what was asked before the page was alive. Each button once: who presses one again because
 * nothing happened does not mean to take it back.
 */
export function answerEarlyPresses(page: Window = window): void {
	const pressed = page.earlyPresses ?? [];
	delete page.earlyPresses;
	for (const button of pressed) {
		if (button.isConnected) button.click();
	}
}
