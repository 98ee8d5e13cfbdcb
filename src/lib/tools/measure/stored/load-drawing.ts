/** The drawing stored on the device. */
import { readSetting } from '../../../state/device/device-storage';
import type { Drawing } from '../model/measurement';
import { numbered, readMeasurement } from './stored-drawing';
import { STORED_KEY } from './stored-key';
import { isThere, valueOf } from './records';
import { readRecords } from './stored-text';

/** Parses a stored text; damaged parts are left out. */
export function readStored(text: string | null): Drawing {
	return numbered(
		[...readRecords(text).values()].filter(isThere).flatMap(({ uid, parts }) => {
			const one = readMeasurement(valueOf(parts!));
			return one ? [{ ...one, uid }] : [];
		})
	);
}

/** The stored drawing; an empty one where storage is empty, damaged or forbidden. */
export const loadDrawing = (): Drawing => readStored(readSetting(STORED_KEY));
