/**
 * The points of a measurement grouped by the origin of their positions, with the accuracy of each
 * group.
 */
import { isStated } from '../model/stated-accuracy';
import type { Vertex, VertexSource } from '../model/measurement';

/** The origin of an accuracy: how the point was placed, or the reader's own statement. */
export type AccuracySource = VertexSource | 'stated';

/** The points of one origin. */
export interface InputGroup {
	source: AccuracySource;
	/** counted from 1, ascending */
	numbers: number[];
	/** the smallest and the largest accuracy among them, metres; null where one is not known */
	accuracy_m: { least: number; most: number } | null;
}

/** The points grouped by origin, in order of first appearance. */
export function inputGroups(vertices: readonly Vertex[]): InputGroup[] {
	const groups = new Map<AccuracySource, InputGroup>();
	vertices.forEach((vertex, i) => {
		const { accuracy_m } = vertex;
		const source = isStated(vertex) ? 'stated' : vertex.source;
		const known = accuracy_m === null ? null : { least: accuracy_m, most: accuracy_m };
		const group = groups.get(source);
		if (!group) {
			groups.set(source, { source, numbers: [i + 1], accuracy_m: known });
			return;
		}
		group.numbers.push(i + 1);
		const before = group.accuracy_m;
		group.accuracy_m = before &&
			known && {
				least: Math.min(before.least, known.least),
				most: Math.max(before.most, known.most)
			};
	});
	return [...groups.values()];
}

/** Ascending whole numbers with consecutive ones as ranges: "1–3, 5". `gap` is the separator. */
export function runsText(numbers: readonly number[], gap: string): string {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs[runs.length - 1];
		if (last && number === last[1] + 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(gap);
}
