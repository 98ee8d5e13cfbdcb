/** Measurements in the file of everything that a reader keeps. */
import { readSetting, storeAndTell } from '../../../state/device/device-storage';
import type { KeptPart } from '../../tool/kept-part';
import { merged } from './merge';
import { isThere, PARTS, type MeasurementRecord, type Part, type Stamped } from './records';
import { STORED_KEY } from './stored-key';
import { readRecords, writeRecords } from './stored-text';

/** The record as if it had been changed at that moment. */
function touched(record: MeasurementRecord, at: number): MeasurementRecord {
	const parts = {} as Record<Part, Stamped>;
	for (const part of PARTS) parts[part] = { ...record.parts![part], at };
	return { ...record, parts };
}

export const measurementsPart: KeptPart = {
	id: 'measurements',
	async pack() {
		const text = writeRecords(
			new Map([...readRecords(readSetting(STORED_KEY))].filter(([, one]) => isThere(one))),
			Date.now()
		);
		return text === null ? null : (JSON.parse(text) as unknown);
	},
	read(value) {
		if (!Array.isArray(value)) return null;
		const records = readRecords(JSON.stringify(value));
		// One that cannot be read would be lost without a word.
		if (records.size !== value.length) return null;
		return {
			count: records.size,
			restore(explorer) {
				const stored = readRecords(readSetting(STORED_KEY));
				const now = Date.now();
				// What was deleted since then comes back: that is what the file is opened for.
				const wanted = [...records].map(([uid, record]) => {
					const known = stored.get(uid);
					return [uid, known && !isThere(known) ? touched(record, now) : record] as const;
				});
				const text = writeRecords(merged(stored, new Map(wanted)), now);
				const isStored = storeAndTell(STORED_KEY, text);
				// The tool may not be loaded yet: it then draws what is stored.
				if (isStored && records.size > 0) explorer.toolIntent = { id: 'measure', kind: null };
				return isStored;
			}
		};
	}
};
