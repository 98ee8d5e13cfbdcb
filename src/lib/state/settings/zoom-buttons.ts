/**
 * Whether + and − stand on the map where fingers pinch. A gesture of two fingers is not for every hand
 * (WCAG 2.2, 2.5.1): the reader switches the buttons on, and the device remembers it.
 */
import { followSetting, readSetting, writeSetting } from '../device/device-storage';
import type { Explorer } from '../explorer/explorer.svelte';

const KEY = 'zoom-buttons';

/**
 * Reads the stored choice, and follows what another window of the same browser chooses.
 * @returns a function that stops it
 */
export function followZoomButtons(explorer: Explorer): () => void {
	explorer.zoomButtons = readSetting(KEY) === 'on';
	return followSetting(KEY, (value) => (explorer.zoomButtons = value === 'on'));
}

/** Switches them on or off. */
export function switchZoomButtons(explorer: Explorer, on: boolean): void {
	explorer.zoomButtons = on;
	writeSetting(KEY, on ? 'on' : null);
}
