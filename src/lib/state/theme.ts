/** The reader's theme: kept on the device, followed from the system where nothing was chosen. */
import type { Theme } from '../layers/palette';
import type { Explorer } from './explorer.svelte';

const KEY = 'theme';
const DARK = '(prefers-color-scheme: dark)';

function stored(): Theme | null {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'light' || value === 'dark' ? value : null;
	} catch {
		// Storage may be forbidden; then the system's theme is as good as any.
		return null;
	}
}

/** Keeps the explorer's theme in step with system and storage. Returns how to stop. */
export function followTheme(explorer: Explorer): () => void {
	const system = matchMedia(DARK);
	const read = () => (explorer.systemTheme = system.matches ? 'dark' : 'light');
	read();
	explorer.themeChoice ??= stored();
	system.addEventListener('change', read);
	return () => system.removeEventListener('change', read);
}

/** Chooses a theme; null follows the system again. */
export function chooseTheme(explorer: Explorer, theme: Theme | null): void {
	explorer.addressTheme = null;
	explorer.hasChosenTheme = true;
	explorer.themeChoice = theme;
	try {
		if (theme) localStorage.setItem(KEY, theme);
		else localStorage.removeItem(KEY);
	} catch {
		// Not remembered then; it still holds for this page.
	}
}

/** Shows the choice to the stylesheet. */
export function markTheme(theme: Theme | null): void {
	if (theme) document.documentElement.dataset.theme = theme;
	else delete document.documentElement.dataset.theme;
}
