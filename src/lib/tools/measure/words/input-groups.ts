/** The points of a measurement by where their positions came from, and how sure each source is. */
import { isStated } from '../model/stated-accuracy';
import type { Vertex, VertexSource } from '../model/measurement';

/** Where an accuracy is from: what placed the point, or the reader's own statement. */
export type AccuracySource = VertexSource | 'stated';

/** The points of one source. */
export interface InputGroup {
	source: AccuracySource;
	/** counted from 1, ascending */
	numbers: number[];
	/** the smallest and the largest accuracy among them, metres; null where one is not known */
	accuracy_m: { least: number; most: number } | null;
}

/** The points grouped by source, in the order in which the sources first come up. */
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

/** Ascending whole numbers with their runs drawn together: "1–3, 5". `gap` stands between. */
export function runsText(numbers: readonly number[], gap: string): string {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs[runs.length - 1];
		if (last && number === last[1] + 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(gap);
}
