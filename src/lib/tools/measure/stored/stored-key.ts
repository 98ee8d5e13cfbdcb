import { readSetting } from '../../../state/device/device-storage';

/** Where measurements are kept. Apart from their reading, so that a page can look whether there are any. */
export const STORED_KEY = 'measurements';

/** Whether anything was kept on this device. */
export const hasStoredMeasurements = (): boolean =>
	// What was deleted is remembered for a while, and has no kind.
	readSetting(STORED_KEY)?.includes('"kind"') ?? false;
