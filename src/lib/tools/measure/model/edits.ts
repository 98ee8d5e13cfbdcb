/** Edits of a drawing. Each returns a new one, or the same object where nothing changes. */
import { samePosition } from '../../../values/lng-lat';
import { POINT_COUNTS, type MeasureKind } from '../../../state/address/measure-address';
import { isComplete, type Drawing, type Measurement, type Vertex } from './measurement';

/** The measurement that is being drawn. */
export function openOf({ measurements }: Drawing): Measurement | null {
	return measurements.find(({ open }) => open) ?? null;
}

export function measurementOf({ measurements }: Drawing, id: number | null): Measurement | null {
	return measurements.find((one) => one.id === id) ?? null;
}

/** Changes one measurement; `null` removes it. A locked one stays as it is, except for its lock. */
export function change(
	drawing: Drawing,
	id: number,
	to: (measurement: Measurement) => Measurement | null,
	evenLocked = false
): Drawing {
	const before = measurementOf(drawing, id);
	if (!before || (before.locked && !evenLocked)) return drawing;
	const after = to(before);
	if (after === before) return drawing;
	return {
		...drawing,
		measurements: drawing.measurements.flatMap((one) => (one.id !== id ? one : (after ?? [])))
	};
}

/** Begins a measurement with its first vertex. */
export function begin(drawing: Drawing, kind: MeasureKind, first: Vertex): Drawing {
	const numbers = drawing.measurements.filter((one) => one.kind === kind).map((one) => one.number);
	const begun: Measurement = {
		id: drawing.nextId,
		kind,
		vertices: [first],
		name: null,
		number: Math.max(0, ...numbers) + 1,
		hidden: false,
		locked: false,
		open: POINT_COUNTS[kind].most > 1
	};
	return { measurements: [...drawing.measurements, begun], nextId: drawing.nextId + 1 };
}

/** A second point replaces the given radii: the ring goes through it. */
const withoutRadii = (one: Measurement): Measurement =>
	one.radii_m ? { ...one, radii_m: null } : one;

/**
 * Adds a vertex at the end; one at the same place as the last is ignored. A measurement that is
 * full is finished.
 */
export function append(drawing: Drawing, id: number, added: Vertex): Drawing {
	return change(drawing, id, (one) => {
		const { most } = POINT_COUNTS[one.kind];
		const last = one.vertices[one.vertices.length - 1];
		if (one.vertices.length >= most || (last && samePosition(last.at, added.at))) return one;
		const vertices = [...one.vertices, added];
		return { ...withoutRadii(one), vertices, open: one.open && vertices.length < most };
	});
}

/** Inserts a vertex before the one at `index`, where the kind has room for it. */
export function insert(drawing: Drawing, id: number, index: number, added: Vertex): Drawing {
	return change(drawing, id, (one) => {
		const { most } = POINT_COUNTS[one.kind];
		if (one.vertices.length >= most) return one;
		if (!Number.isInteger(index) || index < 0 || index > one.vertices.length) return one;
		const vertices = [...one.vertices.slice(0, index), added, ...one.vertices.slice(index)];
		return { ...withoutRadii(one), vertices, open: one.open && vertices.length < most };
	});
}

export function replace(drawing: Drawing, id: number, index: number, by: Vertex): Drawing {
	return change(drawing, id, (one) =>
		one.vertices[index]
			? { ...one, vertices: one.vertices.map((old, at) => (at === index ? by : old)) }
			: one
	);
}

/**
 * Removes a vertex. A measurement without vertices is removed too; a finished one with too few for
 * a figure becomes unfinished again, and visible.
 */
export function remove(drawing: Drawing, id: number, index: number): Drawing {
	const open = openOf(drawing);
	return change(drawing, id, (one) => {
		if (!one.vertices[index]) return one;
		const vertices = one.vertices.filter((_, at) => at !== index);
		if (vertices.length === 0) return null;
		const complete = isComplete({ kind: one.kind, vertices });
		// Only one can be unfinished: the incomplete one is removed.
		if (!complete && open && open.id !== id) return null;
		return { ...one, vertices, open: one.open || !complete, hidden: one.hidden && complete };
	});
}

/** Finishes a measurement; one with too few points for a figure is removed. */
export function finish(drawing: Drawing): Drawing {
	const open = openOf(drawing);
	if (!open) return drawing;
	return change(
		drawing,
		open.id,
		(one) => (isComplete(one) ? { ...one, open: false } : null),
		true
	);
}

/** Resumes drawing at the end of a finished line or ring. */
export function extend(drawing: Drawing, id: number): Drawing {
	const one = measurementOf(drawing, id);
	if (!one || one.locked || one.open || one.vertices.length >= POINT_COUNTS[one.kind].most) {
		return drawing;
	}
	return change(finish(drawing), id, (found) => ({ ...found, open: true, hidden: false }));
}

/**
 * Hides or locks a measurement, or undoes that. An unfinished one is finished by it: what cannot be
 * seen or changed must not grow. With too few points for a figure it stays as it is.
 */
export function setAside(
	drawing: Drawing,
	id: number,
	part: 'hidden' | 'locked',
	on: boolean
): Drawing {
	const set = (one: Measurement): Measurement => {
		if (one[part] === on || (on && !isComplete(one))) return one;
		return { ...one, [part]: on, open: one.open && !on };
	};
	return change(drawing, id, set, true);
}
