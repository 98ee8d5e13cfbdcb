/** The midpoints of a measurement's edges, from which a new vertex can be dragged. */
import { geodesicDistanceM } from '../../../geo/geodesic/geodesic';
import { geodesicLine } from '../../../geo/geodesic/geodesic-line';
import type { LngLat } from '../../../values/lng-lat';
import type { Measurement, Vertex } from './measurement';

/** The midpoint of an edge, and the index that a vertex added there would have. */
export interface Middle {
	readonly at: LngLat;
	readonly index: number;
}

function middleOf(from: LngLat, to: LngLat): LngLat {
	const half_m = geodesicDistanceM(from, to) / 2;
	// Of two equal parts, the position between them is the midpoint.
	return half_m > 0 ? geodesicLine(from, to, half_m * 1.000001)[1]! : from;
}

const known = new WeakMap<readonly Vertex[], Map<boolean, Middle[]>>();

/** The midpoints of all edges of a line or polygon, cached for as long as it stays the same. */
export function middlesOf({ kind, vertices, open }: Measurement): readonly Middle[] {
	if (kind !== 'distance' && kind !== 'area') return [];
	const isClosed = kind === 'area' && !open && vertices.length > 2;
	let byClosed = known.get(vertices);
	if (!byClosed) known.set(vertices, (byClosed = new Map()));
	let middles = byClosed.get(isClosed);
	if (!middles) {
		const ends = isClosed ? [...vertices, vertices[0]!] : vertices;
		middles = ends.slice(1).map(({ at }, i) => ({ at: middleOf(ends[i]!.at, at), index: i + 1 }));
		byClosed.set(isClosed, middles);
	}
	return middles;
}
