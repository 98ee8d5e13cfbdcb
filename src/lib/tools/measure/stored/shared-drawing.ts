/**
 * What this window draws and what others store, held together. It notes each change of the drawing with
 * its moment, and brings into a session what other windows have changed since.
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
	/** what the drawing said of each measurement when it was last looked at, by uid */
	#shown: Map<string, Texts>;
	/** uids by this window's ids */
	readonly #uids = new Map<number, string>();
	/** what was changed in this window */
	readonly #touched = new Set<string>();

	/**
	 * @param records what was stored
	 * @param drawing what this window begins with: what of it has a uid is in the records
	 */
	constructor(records: Records, drawing: Drawing) {
		this.#records = records;
		for (const { id, uid } of drawing.measurements) if (uid) this.#uids.set(id, uid);
		this.#shown = this.#look(drawing);
	}

	get records(): Records {
		return this.#records;
	}

	/** What a drawing says of the measurements that have been stored. */
	#look({ measurements }: Drawing): Map<string, Texts> {
		return new Map(
			measurements.flatMap((one) => {
				const uid = this.#uids.get(one.id);
				return uid && this.#records.has(uid) ? [[uid, partsOf(one)] as const] : [];
			})
		);
	}

	/** Notes what was changed in this window, at a moment in milliseconds since 1970. */
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
			// A clock may be set back, a change may not.
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
		// As this window lists them, then what it does not show.
		const listed = [...there].map((uid) => [uid, records.get(uid)!] as const);
		this.#records = new Map([...listed, ...records]);
		this.#shown = this.#look(drawing);
	}

	/**
	 * Takes in what is stored now. True where it lacks something that this window knows: it is to be
	 * stored again.
	 */
	hear(stored: Records): boolean {
		const lacks = adds(this.#records, stored);
		this.#records = merged(this.#records, stored);
		return lacks;
	}

	/**
	 * The session with what others have changed, in its history too: undo takes back what was done here
	 * and nothing else. What is being drawn here stays as it is; what is drawn elsewhere comes when it is
	 * finished; what is hidden is each window's own. The very same session where nothing is another.
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
			// Two went on drawing the same thing: it becomes two.
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

/** The wished number, or the next one where another of its kind has that. */
function freeNumber(
	list: readonly Measurement[],
	kind: Measurement['kind'],
	preferred?: number | null
): number {
	const taken = list.filter((one) => one.kind === kind).map(({ number }) => number);
	return preferred && !taken.includes(preferred) ? preferred : Math.max(0, ...taken) + 1;
}

/** A change of the drawing as if it had always been so: in what is undone and redone too. */
function throughout(session: Session, edit: (drawing: Drawing) => Drawing): Session {
	return {
		...session,
		drawing: edit(session.drawing),
		held: session.held && edit(session.held),
		past: session.past.map(edit),
		future: session.future.map(edit)
	};
}
