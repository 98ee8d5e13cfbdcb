/**
 * Records as the text that the device keeps: a list of measurements as it has always been, each with
 * its uid and the moments of its parts, and what was deleted as `{ uid, gone }`, which older code of the
 * site leaves out.
 */
import { readMeasurement } from './stored-drawing';
import {
	isThere,
	PARTS,
	partsOf,
	valueOf,
	type MeasurementRecord,
	type Part,
	type Records,
	type Stamped
} from './records';

/**
 * How long a deletion is recorded, milliseconds: another window may have been suspended that long.
 */
const REMEMBERED_MS = 30 * 24 * 3600 * 1000;
const UID = /^[\w .-]{1,64}$/;

const moment = (value: unknown): number =>
	typeof value === 'number' && value > 0 && value < 8.64e15 ? Math.floor(value) : 0;

/** One entry of the list; null where it is damaged. */
function readRecord(value: unknown): MeasurementRecord | null {
	if (typeof value !== 'object' || value === null) return null;
	const { uid, gone, born, changed } = value as Record<string, unknown>;
	const known = typeof uid === 'string' && UID.test(uid) ? uid : null;
	const one = readMeasurement(value);
	if (!one) {
		// A damaged entry is not a deletion.
		const isTombstone = known && moment(gone) > 0 && !('kind' in value);
		return isTombstone ? { uid: known, born: 0, gone: moment(gone), parts: null } : null;
	}
	// Older texts have no uids. They get one from kind and number, the same for every reader.
	const texts = partsOf({ ...one, number: one.number ?? 0 });
	const at = (typeof changed === 'object' && changed !== null ? changed : {}) as Record<
		string,
		unknown
	>;
	const parts = {} as Record<Part, Stamped>;
	for (const part of PARTS) parts[part] = { text: texts[part], at: moment(at[part]) || 1 };
	return { uid: known ?? `${one.kind} ${one.number ?? 0}`, born: moment(born), gone: 0, parts };
}

/** Parses a stored text; damaged parts are left out. */
export function readRecords(text: string | null): Records {
	const records = new Map<string, MeasurementRecord>();
	const counts = new Map<string, number>();
	let list: unknown;
	try {
		list = JSON.parse(text ?? '[]');
	} catch {
		return records;
	}
	if (!Array.isArray(list)) return records;
	for (const value of list) {
		const record = readRecord(value);
		if (!record) continue;
		// Duplicate uids are two measurements: an older text may hold them.
		const count = (counts.get(record.uid) ?? 0) + 1;
		counts.set(record.uid, count);
		const uid = count === 1 ? record.uid : `${record.uid} ${count}`;
		records.set(uid, { ...record, uid });
	}
	return records;
}

/**
 * Records as text; null where there is nothing to be kept.
 * @param now milliseconds since 1970: what was deleted long before is forgotten
 */
export function writeRecords(records: Records, now: number): string | null {
	const list = [...records.values()].flatMap((record): Record<string, unknown>[] => {
		const { uid, born, gone, parts } = record;
		if (!isThere(record)) return now - gone < REMEMBERED_MS ? [{ uid, gone }] : [];
		const changed = Object.fromEntries(PARTS.map((part) => [part, parts![part].at]));
		return [{ ...valueOf(parts!), uid, born, changed }];
	});
	return list.length > 0 ? JSON.stringify(list) : null;
}
