/**
 * Measuring as a pure reducer: `step(session, event)` returns the next session. Pointer, touch and
 * keyboard all produce the same events; whatever changes the drawing is one step of the history.
 */
import { stateAccuracy } from './stated-accuracy';
import {
	append,
	begin,
	change,
	extend,
	finish,
	insert,
	measurementOf,
	openOf,
	remove,
	replace,
	setAside
} from './edits';
import type { Measurement, Vertex } from './measurement';
import { giveRadii } from './given-radii';
import { drawn, NEW_SESSION, settled, travel, type MeasureEvent, type Session } from './session';

/** A name as it is kept: at most 80 characters; null for none. */
const nameOf = (text: string): string | null => text.trim().slice(0, 80) || null;

function add(session: Session, added: Vertex): Session {
	const { drawing, kind } = session;
	const open = openOf(drawing);
	if (open) return drawn(session, append(drawing, open.id, added), { active: open.id });
	if (!kind) return session;
	return drawn(session, begin(drawing, kind, added), { active: drawing.nextId, chosen: null });
}

function place(
	session: Session,
	kind: Measurement['kind'],
	[first, ...others]: readonly Vertex[],
	name: string | null
): Session {
	if (!first) return session;
	const before = finish(session.drawing);
	const id = before.nextId;
	const grown = others.reduce((so, next) => append(so, id, next), begin(before, kind, first));
	const named = change(grown, id, (one) => ({ ...one, name: nameOf(name ?? '') }));
	return drawn(session, finish(named), { kind: null, active: id, chosen: null });
}

/**
 * Cancels the last thing in progress on Escape, in turn: a drag, the last vertex, a choice, the
 * tool.
 */
function cancel(session: Session): Session {
	if (session.held) return settled({ ...session, drawing: session.held, held: null });
	const open = openOf(session.drawing);
	if (open) {
		const last = open.vertices.length - 1;
		return drawn(session, remove(session.drawing, open.id, last), { chosen: null });
	}
	if (session.chosen !== null) return { ...session, chosen: null };
	return session.kind === null ? session : { ...session, kind: null };
}

function walk(session: Session, by: 1 | -1): Session {
	const { measurements } = session.drawing;
	const isShown = ({ hidden }: Measurement) => !hidden;
	const active = measurementOf(session.drawing, session.active) ?? measurements.findLast(isShown);
	if (!active) return session;
	const count = active.vertices.length;
	const from = session.chosen ?? (by > 0 ? -1 : count);
	const chosen = Math.min(count - 1, Math.max(0, from + by));
	return { ...session, active: active.id, chosen };
}

function grab(session: Session, id: number, index: number, drawing = session.drawing): Session {
	const one = measurementOf(drawing, id);
	if (!one?.vertices[index] || one.locked) return session;
	return { ...session, drawing, held: session.drawing, active: id, chosen: index };
}

/** The session after an event; the same object where the event changes nothing. */
export function step(session: Session, event: MeasureEvent): Session {
	const { drawing, held } = session;
	// While a vertex is dragged, only moving and dropping it count.
	if (held && !['drag', 'drop', 'cancel', 'undo'].includes(event.type)) {
		return step(step(session, { type: 'drop' }), event);
	}
	switch (event.type) {
		case 'arm': {
			const open = openOf(drawing);
			const kept = open && open.kind === event.kind ? drawing : finish(drawing);
			return drawn(session, kept, { kind: event.kind, chosen: null });
		}
		case 'add':
			return add(session, event.vertex);
		case 'place':
			return place(session, event.kind, event.vertices, event.name);
		case 'insert':
			return drawn(session, insert(drawing, event.id, event.index, event.vertex), {
				active: event.id,
				chosen: event.index
			});
		case 'move':
			return drawn(session, replace(drawing, event.id, event.index, event.vertex));
		case 'remove':
			return drawn(session, remove(drawing, event.id, event.index), { chosen: null });
		case 'grab':
			return grab(session, event.id, event.index);
		case 'grab-new': {
			const grown = insert(drawing, event.id, event.index, event.vertex);
			return grown === drawing ? session : grab(session, event.id, event.index, grown);
		}
		case 'drag': {
			const { active, chosen } = session;
			if (!held || active === null || chosen === null) return session;
			return { ...session, drawing: replace(drawing, active, chosen, event.vertex) };
		}
		case 'drop':
			return held ? drawn({ ...session, drawing: held, held: null }, drawing) : session;
		case 'finish':
			return drawn(session, finish(drawing), { chosen: null });
		case 'cancel':
			return cancel(session);
		case 'extend': {
			const extended = extend(drawing, event.id);
			if (extended === drawing) return session;
			const kind = measurementOf(extended, event.id)!.kind;
			return drawn(session, extended, { kind, active: event.id, chosen: null });
		}
		case 'choose':
			return settled({ ...session, active: event.id, chosen: event.index ?? null });
		case 'walk':
			return walk(session, event.by);
		case 'rename': {
			const name = nameOf(event.name);
			const renamed = change(drawing, event.id, (one) =>
				one.name === name ? one : { ...one, name }
			);
			return drawn(session, renamed);
		}
		case 'hide':
		case 'lock': {
			const part = event.type === 'hide' ? 'hidden' : 'locked';
			return drawn(session, setAside(drawing, event.id, part, event.on));
		}
		case 'radii':
			return drawn(session, giveRadii(drawing, event.id, event.radii_m), { active: event.id });
		case 'accuracy':
			return drawn(session, stateAccuracy(drawing, event.id, event.index, event.accuracy_m));
		case 'delete':
			return drawn(
				session,
				change(drawing, event.id, () => null)
			);
		case 'clear': {
			const measurements = drawing.measurements.filter(({ locked }) => locked);
			if (measurements.length === drawing.measurements.length) return session;
			return drawn(session, { ...drawing, measurements });
		}
		case 'undo':
			return held ? cancel(session) : travel(session, true);
		case 'redo':
			return travel(session, false);
		case 'load':
			return { ...NEW_SESSION, kind: session.kind, drawing: event.drawing };
	}
}
