/** Whether the reader keeps layers on the device: asked for on every page, before anything is loaded. */
import { readSetting, writeSetting } from '../../../state/device/device-storage';

const KEY = 'own-layers';

export const keepsLayers = (): boolean => readSetting(KEY) !== null;

/** Stores the choice. Returns false where storage is full or forbidden. */
export const setKeepsLayers = (isKept: boolean): boolean =>
	writeSetting(KEY, isKept ? 'kept' : null);
