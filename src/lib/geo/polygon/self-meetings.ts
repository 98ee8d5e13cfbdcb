/** Where edges of a polygon's rings meet although they must not. */
import type { Ring } from '../../values/geometry';
import { lngDifferenceDeg } from '../../values/lng-lat';
import type { LngLat } from '../../values/lng-lat';
import { openRing } from '../../values/ring';
import type { Meeting, Segment } from './segment-crossing';
import { segmentMeeting } from './segment-crossing';

/** Two edges that meet; an edge is identified by its ring and the index of its first position. */
export interface EdgeMeeting extends Meeting {
	readonly ring: number;
	readonly edge: number;
	readonly otherRing: number;
	readonly otherEdge: number;
}

interface Edge {
	readonly segment: Segment;
	readonly ring: number;
	readonly edge: number;
	readonly west: number;
	readonly east: number;
}

/** `to` with its longitude shifted by whole turns to lie within half a turn of `fromLng`. */
function runningOn(fromLng: number, to: LngLat): LngLat {
	const turns = Math.round((fromLng + lngDifferenceDeg(fromLng, to[0]) - to[0]) / 360);
	return turns === 0 ? to : [to[0] + 360 * turns, to[1]];
}

/** The ring's vertices without repeated ones, with longitudes continuous from `nearLng`. */
function plainVertices(ring: Ring, nearLng: number): { at: LngLat; index: number }[] {
	let lng = nearLng;
	return openRing(ring)
		.map((position, index) => {
			const at = runningOn(lng, position);
			lng = at[0];
			return { at, index };
		})
		.filter(({ at }, i, all) => {
			const before = all[i - 1]?.at;
			return before === undefined || before[0] !== at[0] || before[1] !== at[1];
		});
}

function edgesOf(rings: readonly Ring[]): Edge[] {
	const nearLng = rings[0]?.[0]?.[0] ?? 0;
	return rings.flatMap((given, ring) => {
		const vertices = plainVertices(given, nearLng);
		if (vertices.length < 2) return [];
		return vertices.map(({ at, index }, i): Edge => {
			// Around a pole the last edge ends a whole turn after the first vertex.
			const to = runningOn(at[0], vertices[(i + 1) % vertices.length]!.at);
			return {
				segment: [at, to],
				ring,
				edge: index,
				west: Math.min(at[0], to[0]),
				east: Math.max(at[0], to[0])
			};
		});
	});
}

/** Whether a meeting is allowed: neighbouring edges share an end, and rings may touch in a point. */
function isAllowed(one: Edge, other: Edge, meeting: Meeting): boolean {
	if (meeting.kind !== 'touches') return false;
	if (one.ring !== other.ring) return true;
	return one.segment[1] === other.segment[0] || other.segment[1] === one.segment[0];
}

/**
 * Every place where two edges of the polygon cross, run along one another, or, within one ring,
 * touch. Edges are swept from west to east, so that only edges whose longitudes overlap are compared.
 */
export function selfMeetings(rings: readonly Ring[]): EdgeMeeting[] {
	const edges = edgesOf(rings).sort((one, other) => one.west - other.west);
	const found: EdgeMeeting[] = [];
	edges.forEach((one, i) => {
		for (let j = i + 1; j < edges.length && edges[j]!.west <= one.east + 1e-9; j++) {
			const other = edges[j]!;
			const meeting = segmentMeeting(one.segment, other.segment);
			if (meeting === null || isAllowed(one, other, meeting)) continue;
			found.push({
				...meeting,
				ring: one.ring,
				edge: one.edge,
				otherRing: other.ring,
				otherEdge: other.edge
			});
		}
	});
	return found;
}
