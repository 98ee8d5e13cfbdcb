/** The reader's theme: kept on the device, followed from the system where nothing was chosen. */
import type { Theme } from '../../layers/paint/palette';
import { followSetting, writeSetting, readSetting } from '../device/device-storage';
import type { Explorer } from '../explorer/explorer.svelte';

const KEY = 'theme';
const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';

const themeOf = (value: string | null): Theme | null =>
	value === 'light' || value === 'dark' ? value : null;

/**
 * Keeps the explorer's theme and contrast in step with system and storage. Returns a function that
 * stops it.
 */
export function followTheme(explorer: Explorer): () => void {
	const dark = matchMedia(DARK);
	const more = matchMedia(MORE_CONTRAST);
	const read = () => {
		explorer.systemTheme = dark.matches ? 'dark' : 'light';
		explorer.moreContrast = more.matches;
	};
	read();
	explorer.themeChoice ??= themeOf(readSetting(KEY));
	for (const query of [dark, more]) query.addEventListener('change', read);
	const unfollow = followSetting(KEY, (value) => (explorer.themeChoice = themeOf(value)));
	return () => {
		unfollow();
		for (const query of [dark, more]) query.removeEventListener('change', read);
	};
}

/** Chooses a theme; null follows the system again. */
export function chooseTheme(explorer: Explorer, theme: Theme | null): void {
	explorer.addressTheme = null;
	explorer.hasChosenTheme = true;
	explorer.themeChoice = theme;
	writeSetting(KEY, theme);
}

/**
 * Applies the choice to the stylesheet, and to the browser, whose frame takes the land's colour.
 */
export function markTheme(theme: Theme | null): void {
	if (theme) document.documentElement.dataset.theme = theme;
	else delete document.documentElement.dataset.theme;
	for (const tag of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		tag.dataset.own ??= tag.content;
		tag.content = (theme && landColour()) || tag.dataset.own;
	}
}

/** The colour of land in the theme that the page has. */
function landColour(): string {
	return getComputedStyle(document.documentElement).getPropertyValue('--land').trim();
}
