/**
 * Keeps this window's drawing in step with what other windows store. It records each change of the
 * drawing with its time, and merges other windows' later changes into a session.
 */
import { samePosition } from '../../../values/lng-lat';
import type { Drawing, Measurement } from '../model/measurement';
import { settled, type Session } from '../model/session';
import { readMeasurement } from './stored-drawing';
import { adds, merged } from './merge';
import {
	isThere,
	lastChange,
	newUid,
	PARTS,
	partsOf,
	valueOf,
	type MeasurementRecord,
	type Part,
	type Records
} from './records';

type Texts = Record<Part, string>;

export class SharedDrawing {
	#records: Records;
	/** the parts of each measurement when the drawing was last compared, by uid */
	#shown: Map<string, Texts>;
	/** uids by this window's ids */
	readonly #uids = new Map<number, string>();
	/** the changes of this window */
	readonly #touched = new Set<string>();

	/**
	 * @param records what was stored
	 * @param drawing what this window begins with: its measurements with a uid are in the records
	 */
	constructor(records: Records, drawing: Drawing) {
		this.#records = records;
		for (const { id, uid } of drawing.measurements) if (uid) this.#uids.set(id, uid);
		this.#shown = this.#look(drawing);
	}

	get records(): Records {
		return this.#records;
	}

	/** The parts of a drawing's measurements that have been stored. */
	#look({ measurements }: Drawing): Map<string, Texts> {
		return new Map(
			measurements.flatMap((one) => {
				const uid = this.#uids.get(one.id);
				return uid && this.#records.has(uid) ? [[uid, partsOf(one)] as const] : [];
			})
		);
	}

	/** Records the changes of this window, with a time in milliseconds since 1970. */
	note(drawing: Drawing, now: number): void {
		const records = new Map(this.#records);
		const there = new Set<string>();
		for (const one of drawing.measurements) {
			const uid = this.#uids.get(one.id) ?? newUid();
			this.#uids.set(one.id, uid);
			there.add(uid);
			const texts = partsOf(one);
			const before = this.#shown.get(uid);
			const changed = PARTS.filter((part) => texts[part] !== before?.[part]);
			if (changed.length === 0) continue;
			this.#touched.add(uid);
			const known = records.get(uid);
			// The clock may be set back, the time of a change must not.
			const at = Math.max(now, known ? Math.max(lastChange(known), known.gone) + 1 : 0);
			const parts = { ...known?.parts } as Record<Part, { text: string; at: number }>;
			for (const part of changed) parts[part] = { text: texts[part], at };
			records.set(uid, { uid, born: known?.born ?? now, gone: known?.gone ?? 0, parts });
		}
		for (const uid of this.#shown.keys()) {
			const known = records.get(uid);
			if (there.has(uid) || !known) continue;
			records.set(uid, { ...known, gone: Math.max(now, lastChange(known) + 1) });
		}
		// In this window's order, then those that it does not show.
		const listed = [...there].map((uid) => [uid, records.get(uid)!] as const);
		this.#records = new Map([...listed, ...records]);
		this.#shown = this.#look(drawing);
	}

	/**
	 * Merges the currently stored records. Returns true where they lack something that this window
	 * holds: it has to be stored again.
	 */
	hear(stored: Records): boolean {
		const lacks = adds(this.#records, stored);
		this.#records = merged(this.#records, stored);
		return lacks;
	}

	/**
	 * The session with other windows' changes, in its history too: undo reverts what was done here
	 * and nothing else. The drawing in progress stays as it is; one in progress elsewhere appears
	 * when it is finished; hiding is each window's own. The same object where nothing changes.
	 */
	followedBy(session: Session): Session {
		let next = session;
		for (const record of this.#records.values()) next = this.#followed(next, record);
		if (next === session) return session;
		this.#shown = this.#look(next.drawing);
		return settled(next);
	}

	#followed(session: Session, record: MeasurementRecord): Session {
		const { measurements, nextId } = session.drawing;
		const own = measurements.find(({ id }) => this.#uids.get(id) === record.uid);
		const theirs = isThere(record) ? readMeasurement(valueOf(record.parts!)) : null;
		if (!own) {
			if (!theirs || theirs.open) return session;
			const twin = measurements.find((one) => this.#isUnstoredTwin(one, theirs));
			if (twin) {
				this.#uids.set(twin.id, record.uid);
				this.#shown.set(record.uid, partsOf(twin));
				return session;
			}
			this.#uids.set(nextId, record.uid);
			const number = freeNumber(measurements, theirs.kind, theirs.number);
			const one = { ...theirs, id: nextId, uid: record.uid, number };
			return throughout(session, (drawing) => ({
				measurements: [...drawing.measurements, one],
				nextId: Math.max(drawing.nextId, nextId + 1)
			}));
		}
		if (!theirs) return own.open ? session : throughout(session, without(own.id));
		if (theirs.open && !own.open) return session;
		const texts = partsOf(own);
		const isOther = (part: Part) => texts[part] !== record.parts![part].text;
		if (own.open && isOther('drawn') && this.#touched.has(record.uid)) {
			// Two windows continued the same drawing: it becomes two.
			this.#uids.delete(own.id);
			this.#shown.delete(record.uid);
			return session;
		}
		if (!PARTS.some((part) => part !== 'hidden' && part !== 'number' && isOther(part))) {
			return session;
		}
		const one = {
			...theirs,
			id: own.id,
			uid: record.uid,
			number: own.number,
			hidden: own.hidden && !theirs.open
		};
		return throughout(session, (drawing) => ({
			...drawing,
			measurements: drawing.measurements.map((old) => (old.id === own.id ? one : old))
		}));
	}

	/** The same measurement, opened from the same link in two windows and stored by the other. */
	#isUnstoredTwin(one: Measurement, theirs: Pick<Measurement, 'kind' | 'vertices'>): boolean {
		return (
			!this.#uids.has(one.id) &&
			one.kind === theirs.kind &&
			one.vertices.length === theirs.vertices.length &&
			one.vertices.every(({ at }, i) => samePosition(at, theirs.vertices[i]!.at))
		);
	}
}

const without = (id: number) => (drawing: Drawing) =>
	drawing.measurements.some((one) => one.id === id)
		? { ...drawing, measurements: drawing.measurements.filter((one) => one.id !== id) }
		: drawing;

/** The requested number, or the next free one where another of its kind has that. */
function freeNumber(
	list: readonly Measurement[],
	kind: Measurement['kind'],
	preferred?: number | null
): number {
	const taken = list.filter((one) => one.kind === kind).map(({ number }) => number);
	return preferred && !taken.includes(preferred) ? preferred : Math.max(0, ...taken) + 1;
}

/** Applies a change to the drawing and to all of its history, so that undo and redo keep it. */
function throughout(session: Session, edit: (drawing: Drawing) => Drawing): Session {
	return {
		...session,
		drawing: edit(session.drawing),
		held: session.held && edit(session.held),
		past: session.past.map(edit),
		future: session.future.map(edit)
	};
}
