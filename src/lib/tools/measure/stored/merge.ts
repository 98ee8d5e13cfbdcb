/**
 * Merges two windows' records of the same measurements. Of each part the later change wins: the
 * merge is commutative, associative and idempotent.
 */
import {
	isThere,
	PARTS,
	type MeasurementRecord,
	type Part,
	type Records,
	type Stamped
} from './records';

/** The later of two; of two at the same moment always the same one, whatever their order. */
function later(a: Stamped, b: Stamped): Stamped {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	// The first object where both are alike, so that nothing counts as new.
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

/** The union of both; in the first one's order, then those that only the second has. */
export function merged(first: Records, second: Records): Records {
	const all = new Map(first);
	for (const [uid, record] of second) {
		const known = all.get(uid);
		all.set(uid, known ? mergedRecord(known, record) : record);
	}
	return all;
}

/** Whether `mine` holds something that `theirs` lacks: it was lost, or never stored. */
export function adds(mine: Records, theirs: Records): boolean {
	return [...mine.values()].some((record) => {
		const known = theirs.get(record.uid);
		if (!known) return isThere(record);
		const both = mergedRecord(known, record);
		if (isThere(both) !== isThere(known)) return true;
		return isThere(both) && PARTS.some((part) => both.parts![part] !== known.parts![part]);
	});
}
