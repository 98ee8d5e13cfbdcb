/**
 * Whether single-key shortcuts work on map and panel (`/` for the search, F for what is in view).
 * Readers who use speech input, or whose hands shake, switch them off (WCAG 2.2, 2.1.4); stored on
 * the device.
 */
import { followSetting, writeSetting, readSetting } from '../device/device-storage';
import type { Explorer } from '../explorer/explorer.svelte';

const KEY = 'single-keys';

/** Reads the stored choice; the shortcuts are on where nothing is stored. */
export function recallSingleKeys(explorer: Explorer): void {
	explorer.singleKeys = readSetting(KEY) !== 'off';
}

/** Follows what another window of the same browser chooses. Returns a function that stops it. */
export function followSingleKeys(explorer: Explorer): () => void {
	return followSetting(KEY, (value) => (explorer.singleKeys = value !== 'off'));
}

/** Switches them on or off. */
export function switchSingleKeys(explorer: Explorer, on: boolean): void {
	explorer.singleKeys = on;
	writeSetting(KEY, on ? 'on' : 'off');
}

/**
 * True where that single key is pressed while the map itself has the focus: a letter must not act
 * anywhere else (WCAG 2.2, 2.1.4), nor where the reader has switched the shortcuts off.
 */
export function isMapKey(event: KeyboardEvent, key: string, explorer: Explorer): boolean {
	const { target } = event;
	return (
		explorer.singleKeys &&
		event.key.toLowerCase() === key &&
		!(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) &&
		target instanceof HTMLElement &&
		target.classList.contains('maplibregl-canvas')
	);
}
