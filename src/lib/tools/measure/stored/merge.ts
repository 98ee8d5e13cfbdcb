/**
 * What two windows know of the same measurements, taken together. Of each part the later change holds:
 * in whatever order and however often it is done, the outcome is the same.
 */
import {
	isThere,
	PARTS,
	type MeasurementRecord,
	type Part,
	type Records,
	type Stamped
} from './records';

/** The later of two; of two at the same moment always the same one. */
function later(a: Stamped, b: Stamped): Stamped {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	// The very first where both are alike: it tells nothing new.
	return a.text >= b.text ? a : b;
}

function mergedRecord(a: MeasurementRecord, b: MeasurementRecord): MeasurementRecord {
	const gone = Math.max(a.gone, b.gone);
	const born = Math.min(a.born, b.born);
	if (!a.parts || !b.parts) return { uid: a.uid, born, gone, parts: a.parts ?? b.parts };
	const parts = {} as Record<Part, Stamped>;
	for (const part of PARTS) parts[part] = later(a.parts[part], b.parts[part]);
	return { uid: a.uid, born, gone, parts };
}

/** All that either of two knows; the first one's order, then what only the second has. */
export function merged(first: Records, second: Records): Records {
	const all = new Map(first);
	for (const [uid, record] of second) {
		const known = all.get(uid);
		all.set(uid, known ? mergedRecord(known, record) : record);
	}
	return all;
}

/** Whether `mine` knows something that `theirs` does not: that was lost, or never stored. */
export function adds(mine: Records, theirs: Records): boolean {
	return [...mine.values()].some((record) => {
		const known = theirs.get(record.uid);
		if (!known) return isThere(record);
		const both = mergedRecord(known, record);
		if (isThere(both) !== isThere(known)) return true;
		return isThere(both) && PARTS.some((part) => both.parts![part] !== known.parts![part]);
	});
}
