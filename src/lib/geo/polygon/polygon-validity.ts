/**
 * Checks the validity of polygons: rings that are not closed, RFC 7946's right-hand rule (3.1.6: outer
 * rings counter-clockwise, holes clockwise), edges that cross, holes that lie outside.
 */
import { ringSignedAreaM2 } from '../geodesic/geodesic-area';
import type { Areal, Ring } from '../../values/geometry';
import { polygonsOf } from '../../values/geometry';
import { samePosition } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';
import { isClosedRing, openRing } from '../../values/ring';
import { pointInRing } from './point-in-polygon';
import { selfMeetings } from './self-meetings';

/** One fault of a polygon. `ring` counts from 0, the outer one; `at` is its position. */
export interface PolygonProblem {
	readonly kind:
		| 'too-few-positions'
		| 'not-closed'
		| 'repeated-position'
		| 'wound-wrongly'
		| 'crosses'
		| 'touches'
		| 'overlaps'
		| 'hole-outside';
	readonly ring: number;
	readonly at: LngLat | null;
}

function ringProblems(given: Ring, ring: number): PolygonProblem[] {
	const problems: PolygonProblem[] = [];
	const [first, last] = [given[0], given[given.length - 1]];
	if (first === undefined || last === undefined || given.length < 4) {
		return [{ kind: 'too-few-positions', ring, at: first ?? null }];
	}
	if (!isClosedRing(given)) problems.push({ kind: 'not-closed', ring, at: last });
	openRing(given).forEach((at, i) => {
		const before = given[i - 1];
		if (before !== undefined && samePosition(before, at)) {
			problems.push({ kind: 'repeated-position', ring, at });
		}
	});
	const area_m2 = ringSignedAreaM2(given);
	if (ring === 0 ? area_m2 < 0 : area_m2 > 0) {
		problems.push({ kind: 'wound-wrongly', ring, at: first });
	}
	return problems;
}

/** All faults of a polygon's rings; an empty list for a valid polygon. */
export function polygonProblems(rings: readonly Ring[]): PolygonProblem[] {
	const [outer, ...holes] = rings;
	if (outer === undefined) return [{ kind: 'too-few-positions', ring: 0, at: null }];
	const outside = holes.flatMap((hole, i): PolygonProblem[] =>
		hole.some((at) => pointInRing(at, outer))
			? []
			: [{ kind: 'hole-outside', ring: i + 1, at: hole[0] ?? null }]
	);
	return [
		...rings.flatMap(ringProblems),
		...selfMeetings(rings).map(({ kind, ring, at }) => ({ kind, ring, at })),
		...outside
	];
}

/** All faults of a Polygon or of the parts of a MultiPolygon, with the part's index. */
export function areaProblems(area: Areal): (PolygonProblem & { readonly part: number })[] {
	return polygonsOf(area).flatMap((rings, part) =>
		polygonProblems(rings).map((problem) => ({ ...problem, part }))
	);
}

/** Where a ring, closed or not, crosses or runs along itself first; null if nowhere. */
export function firstSelfCrossing(ring: readonly LngLat[]): LngLat | null {
	return selfMeetings([ring]).find(({ kind }) => kind !== 'touches')?.at ?? null;
}
