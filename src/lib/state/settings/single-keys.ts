/**
 * Whether single keys do something on map and panel (`/` for the search, F for what is in view). Who
 * speaks to the computer, or whose hand shakes, switches them off (WCAG 2.2, 2.1.4); kept on the device.
 */
import { followSetting, writeSetting, readSetting } from '../device/device-storage';
import type { Explorer } from '../explorer/explorer.svelte';

const KEY = 'single-keys';

/** Takes what the device remembers; they are on where it remembers nothing. */
export function recallSingleKeys(explorer: Explorer): void {
	explorer.singleKeys = readSetting(KEY) !== 'off';
}

/** Follows what another window of the same browser chooses. Returns how to stop. */
export function followSingleKeys(explorer: Explorer): () => void {
	return followSetting(KEY, (value) => (explorer.singleKeys = value !== 'off'));
}

/** Switches them on or off. */
export function switchSingleKeys(explorer: Explorer, on: boolean): void {
	explorer.singleKeys = on;
	writeSetting(KEY, on ? 'on' : 'off');
}

/**
 * True where that single key is pressed while the map itself has the focus: nowhere else may a letter
 * act (WCAG 2.2, 2.1.4), and not where the reader has switched them off.
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
