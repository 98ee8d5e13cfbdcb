/** Rings of a multipolygon put together from the ways that are its members, whichever way each runs. */
import type { LngLat } from '../../../values/lng-lat';
import { pointInRing } from '../../../geo/polygon/point-in-polygon';
import { samePosition } from '../../../values/lng-lat';

export type Path = LngLat[];

const keyOf = ([lng, lat]: LngLat) => `${lng},${lat}`;
const isClosed = (path: Path) => path.length >= 4 && samePosition(path[0]!, path.at(-1)!);

/** Where a chain could not be closed. */
export interface OpenEnd {
	openAt: LngLat;
}

/**
 * Closed rings of the given ways, in the order of their first way. Ways are joined where they end in
 * one and the same position; a chain that nothing closes is told by its end.
 */
export function joinRings(ways: readonly Path[]): { rings: Path[] } | OpenEnd {
	const rings: Path[] = [];
	const open: Path[] = [];
	for (const way of ways) (isClosed(way) ? rings : open).push(way);
	const ends = new Map<string, Set<number>>();
	const note = (at: LngLat, index: number) => {
		const key = keyOf(at);
		ends.set(key, (ends.get(key) ?? new Set()).add(index));
	};
	open.forEach((way, index) => {
		note(way[0]!, index);
		note(way.at(-1)!, index);
	});
	const used = new Set<number>();
	for (let first = 0; first < open.length; first++) {
		if (used.has(first)) continue;
		used.add(first);
		const chain = [...open[first]!];
		while (!isClosed(chain)) {
			const end = chain.at(-1)!;
			const next = [...(ends.get(keyOf(end)) ?? [])].find((index) => !used.has(index));
			if (next === undefined) return { openAt: end };
			used.add(next);
			const way = open[next]!;
			const runsOn = samePosition(way[0]!, end) ? way : [...way].reverse();
			chain.push(...runsOn.slice(1));
		}
		rings.push(chain);
	}
	return { rings };
}

/** Whether an inner ring lies in an outer one: most of its vertices do, as some may lie on the edge. */
function holds(outer: Path, inner: Path): boolean {
	const inside = inner.filter((at) => pointInRing(at, outer)).length;
	return inside * 2 > inner.length;
}

/**
 * Outer rings with the holes that lie in each, the smallest outer ring that holds a hole being its
 * own. Null where a hole lies in none.
 */
export function withHoles(outers: readonly Path[], inners: readonly Path[]): Path[][] | null {
	const polygons = outers.map((outer) => [outer]);
	for (const inner of inners) {
		const around = polygons.filter(([outer]) => holds(outer!, inner));
		const innermost = around.find(([outer]) =>
			around.every(([other]) => other === outer || holds(other!, outer!))
		);
		if (!innermost) return null;
		innermost.push(inner);
	}
	return polygons;
}
