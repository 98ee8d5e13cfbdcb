/** How the reader last chose to get to a place, stored on the device; null where they never chose. */
import { readTravelMode, type TravelMode } from '../../catalogue/links/travel-mode';
import { followSetting, readSetting, writeSetting } from '../device/device-storage';
import type { Explorer } from '../explorer/explorer.svelte';

const KEY = 'travel-mode';

/**
 * Reads the stored choice, and follows what another window of the same browser chooses.
 * @returns a function that stops it
 */
export function followTravelMode(explorer: Explorer): () => void {
	explorer.travelMode ??= readTravelMode(readSetting(KEY));
	return followSetting(KEY, (value) => (explorer.travelMode = readTravelMode(value)));
}

/** Takes the reader's choice and stores it. */
export function chooseTravelMode(explorer: Explorer, mode: TravelMode): void {
	explorer.travelMode = mode;
	writeSetting(KEY, mode);
}
