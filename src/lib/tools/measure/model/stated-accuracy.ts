/** The accuracy of points as stated by the reader, and its removal. */
import { change } from './edits';
import type { Drawing, Measurement, Vertex } from './measurement';

/** The bounds of a stated accuracy, metres: a tenth of a millimetre to the width of the map. */
export const STATED_M = { least: 0.0001, most: 10_000 } as const;

/** Whether the accuracy of a point was stated by the reader. */
export const isStated = ({ placed_m }: Vertex): boolean => placed_m !== undefined;

/** The accuracy that a point was placed with, metres; null where it is not known. */
export const placedM = ({ placed_m, accuracy_m }: Vertex): number | null =>
	placed_m === undefined ? accuracy_m : placed_m;

/**
 * Sets the accuracy that the reader states for a point, metres; never better than the conversion
 * that made it. Null removes the statement.
 */
export function withStated(vertex: Vertex, stated_m: number | null): Vertex {
	if (stated_m === null) {
		if (vertex.placed_m === undefined) return vertex;
		const { placed_m, ...rest } = vertex;
		return { ...rest, accuracy_m: placed_m };
	}
	const accuracy_m = Math.max(stated_m, vertex.conversion_m ?? 0);
	if (isStated(vertex) && vertex.accuracy_m === accuracy_m) return vertex;
	return { ...vertex, accuracy_m, placed_m: placedM(vertex) };
}

/**
 * States the accuracy of one point of a measurement, or of all where `index` is null. The statement
 * belongs to the position: a point that is moved has the accuracy of the hand that moved it.
 */
export function stateAccuracy(
	drawing: Drawing,
	id: number,
	index: number | null,
	stated_m: number | null
): Drawing {
	const isMeant = (at: number) => index === null || at === index;
	return change(drawing, id, (one): Measurement => {
		const vertices = one.vertices.map((vertex, at) =>
			isMeant(at) ? withStated(vertex, stated_m) : vertex
		);
		return vertices.every((vertex, at) => vertex === one.vertices[at]) ? one : { ...one, vertices };
	});
}
