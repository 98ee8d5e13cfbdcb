/** Where measurements are kept. Apart from their reading, so that a page can look whether there are any. */
export const STORED_KEY = 'measurements';

/** Whether anything was kept on this device. */
export function hasStoredMeasurements(): boolean {
	try {
		return localStorage.getItem(STORED_KEY) !== null;
	} catch {
		return false;
	}
}
