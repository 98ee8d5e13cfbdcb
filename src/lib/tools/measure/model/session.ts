/**
 * A measuring session: the drawing with its history, what is chosen, what is dragged; and the
 * events that change it. `reduce.ts` applies them.
 */
import type { MeasureKind } from '../../../state/address/measure-address';
import { measurementOf, openOf } from './edits';
import { NOTHING_DRAWN, type Drawing, type Vertex } from './measurement';

export interface Session {
	readonly drawing: Drawing;
	/** drawings before this one, the oldest first */
	readonly past: readonly Drawing[];
	/** drawings that were undone, the last undone at the end */
	readonly future: readonly Drawing[];
	/** what a tap adds to; null where taps add nothing */
	readonly kind: MeasureKind | null;
	/** the measurement whose table is open */
	readonly active: number | null;
	/** the chosen vertex of the active measurement */
	readonly chosen: number | null;
	/** the drawing as it was when a vertex was picked up, while it is being dragged */
	readonly held: Drawing | null;
}

export type MeasureEvent =
	| { type: 'arm'; kind: MeasureKind | null }
	| { type: 'add'; vertex: Vertex }
	/** a measurement that is known as a whole */
	| { type: 'place'; kind: MeasureKind; vertices: readonly Vertex[]; name: string | null }
	| { type: 'insert'; id: number; index: number; vertex: Vertex }
	| { type: 'move'; id: number; index: number; vertex: Vertex }
	| { type: 'remove'; id: number; index: number }
	| { type: 'grab'; id: number; index: number }
	/** picks up a new vertex, put in between two */
	| { type: 'grab-new'; id: number; index: number; vertex: Vertex }
	| { type: 'drag'; vertex: Vertex }
	| { type: 'drop' }
	| { type: 'finish' }
	| { type: 'cancel' }
	| { type: 'extend'; id: number }
	| { type: 'choose'; id: number | null; index?: number | null }
	| { type: 'walk'; by: 1 | -1 }
	| { type: 'rename'; id: number; name: string }
	| { type: 'hide' | 'lock'; id: number; on: boolean }
	/** the radii of rings, metres; null for the standard ones */
	| { type: 'radii'; id: number; radii_m: readonly number[] | null }
	/**
	 * the accuracy of a point, or of all where `index` is null, metres; null restores the one that it
	 * was placed with
	 */
	| { type: 'accuracy'; id: number; index: number | null; accuracy_m: number | null }
	| { type: 'delete'; id: number }
	| { type: 'clear' }
	| { type: 'undo' }
	| { type: 'redo' }
	/** shows a stored or linked drawing; the history is cleared */
	| { type: 'load'; drawing: Drawing };

export const NEW_SESSION: Session = {
	drawing: NOTHING_DRAWN,
	past: [],
	future: [],
	kind: null,
	active: null,
	chosen: null,
	held: null
};

/** Clears a choice that no longer exists. */
export function settled(session: Session): Session {
	const active = measurementOf(session.drawing, session.active);
	const chosen =
		session.chosen !== null && active?.vertices[session.chosen] ? session.chosen : null;
	if (active?.id === (session.active ?? undefined) && chosen === session.chosen) return session;
	return { ...session, active: active?.id ?? null, chosen };
}

/** Replaces the drawing as one step of the history; the same object where nothing changes. */
export function drawn(session: Session, drawing: Drawing, more: Partial<Session> = {}): Session {
	if (drawing === session.drawing) {
		const isSame = Object.entries(more).every(([key, value]) => session[key as never] === value);
		return isSame ? session : settled({ ...session, ...more });
	}
	const past = [...session.past, session.drawing];
	return settled({ ...session, drawing, past, future: [], ...more });
}

/** One step back or forward; the same object where there is none. */
export function travel(session: Session, back: boolean): Session {
	const { drawing, past, future } = session;
	const to = (back ? past : future).at(-1);
	if (!to) return session;
	return settled({
		...session,
		drawing: to,
		past: back ? past.slice(0, -1) : [...past, drawing],
		future: back ? [...future, drawing] : future.slice(0, -1),
		active: openOf(to)?.id ?? session.active
	});
}

/** The dragged vertex: neither it nor its edges are snapped to. */
export interface Held {
	id: number;
	index: number;
}

/** The dragged vertex, or null. */
export function heldOf({ held, active, chosen }: Session): Held | null {
	return held && active !== null && chosen !== null ? { id: active, index: chosen } : null;
}
