import { readSetting } from '../../../state/device/device-storage';

/**
 * The storage key of measurements. Separate from their parser, so that a page can check cheaply
 * whether there are any.
 */
export const STORED_KEY = 'measurements';

/** Whether any measurement is stored on this device. */
export const hasStoredMeasurements = (): boolean =>
	// Records of deletions are kept for a while, and have no kind.
	readSetting(STORED_KEY)?.includes('"kind"') ?? false;
