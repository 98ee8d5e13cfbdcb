/**
 * The distance between two geometries and their topological relation: WGS-84 geodesic metres, edges taken
 * as geodesics.
 *
 * Two lines that do not cross are nearest at an end of one of their edges, since geodesics that are
 * parallel at one place draw together on a surface curved as the Earth's. So the precision is that of
 * `nearest-on-segment.ts`, 0.01 mm up to 20 km. Whether edges cross is tested in the plane of degrees: the
 * distance may become 0 up to 12 mm off an edge of 1 km. Neither may lie across the 180th meridian.
 */
import { isBoxIn } from './distance-between-extents';
import { distanceToEdge, distanceToGeometry } from './distance-to-geometry';
import { extentHolds, extentOf, type Extent } from '../../values/extent';
import { geodesicDistanceM } from '../geodesic/geodesic';
import type { Areal, Geometry } from '../../values/geometry';
import { pathsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { nearestPair } from './nearest-pair';
import { pointInArea } from '../polygon/point-in-polygon';
import { segmentMeeting, type Segment } from '../polygon/segment-crossing';

/**
 * The topological relation of two geometries: one wholly inside the other (its outline may touch the
 * other's from within), crossing, touching or overlapping otherwise, or apart.
 */
export type TopologicalRelation = 'apart' | 'meet' | 'first-inside' | 'second-inside';

/** The shortest line between two geometries. */
export interface DistanceBetween {
	/** metres; 0 where they meet, or one lies in the other */
	readonly distance_m: number;
	readonly topology: TopologicalRelation;
	/** the two nearest points, on the first and on the second; one and the same where they meet */
	readonly ends: readonly [LngLat, LngLat];
}

/** Tolerance within which a point on an edge does not count as outside, metres. */
const ON_EDGE_M = 0.02;

const isArea = (geometry: Geometry): geometry is Areal =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const verticesOf = (geometry: Geometry): LngLat[] => pathsOf(geometry).flat();

const segmentsOf = (geometry: Geometry): Segment[] =>
	pathsOf(geometry).flatMap((path) => path.slice(1).map((to, i): Segment => [path[i]!, to]));

/** Whether a segment's bounding box intersects another one, widened by the tolerance for an end on a line. */
const isNearBox = ([a, b]: Segment, { west, south, east, north }: Extent): boolean =>
	Math.max(a[0], b[0]) + 1e-9 >= west &&
	Math.min(a[0], b[0]) - 1e-9 <= east &&
	Math.max(a[1], b[1]) + 1e-9 >= south &&
	Math.min(a[1], b[1]) - 1e-9 <= north;

/** Where edges of the two cross or touch; a crossing takes precedence over a touch. */
function firstMeeting(one: Geometry, other: Geometry): { at: LngLat; crosses: boolean } | null {
	const [box, otherBox] = [extentOf(one)!, extentOf(other)!];
	const others = segmentsOf(other).filter((segment) => isNearBox(segment, box));
	let touch: LngLat | null = null;
	for (const segment of segmentsOf(one).filter((segment) => isNearBox(segment, otherBox))) {
		const reach = extentOf({ type: 'LineString', coordinates: segment })!;
		for (const next of others) {
			if (!isNearBox(next, reach)) continue;
			const meeting = segmentMeeting(segment, next);
			if (meeting?.kind === 'crosses') return { at: meeting.at, crosses: true };
			touch ??= meeting?.at ?? null;
		}
	}
	return touch && { at: touch, crosses: false };
}

/** Whether all of `inner` lies in `outer`, given that no edges cross. */
function liesIn(inner: Geometry, outer: Geometry): boolean {
	if (!isArea(outer) || !isBoxIn(extentOf(inner)!, extentOf(outer)!)) return false;
	const vertices = verticesOf(inner);
	const within = vertices.filter((at) => pointInArea(at, outer));
	const besides = vertices.filter((at) => !within.includes(at));
	if (!besides.every((at) => (distanceToEdge(at, outer)?.distance_m ?? 1) <= ON_EDGE_M)) {
		return false;
	}
	if (!isArea(inner)) return within.length > 0;
	// A geometry that contains a vertex of the other's ring, even of a hole, does not lie inside it.
	const isHeld = verticesOf(outer).some(
		(at) => pointInArea(at, inner) && distanceToEdge(at, inner)!.distance_m > ON_EDGE_M
	);
	return !isHeld && vertices.length > 0;
}

/** The first vertex of one that lies inside the other; undefined where none does. */
function firstInside(one: Geometry, other: Geometry): LngLat | undefined {
	if (!isArea(other)) return undefined;
	const box = extentOf(other)!;
	return verticesOf(one).find((at) => extentHolds(box, at) && pointInArea(at, other));
}

/**
 * The shortest line between two geometries whose edges do not meet and of which neither contains the other.
 */
function shortestWay(one: Geometry, other: Geometry): DistanceBetween {
	const forth = nearestPair(verticesOf(one), segmentsOf(other));
	const back = nearestPair(verticesOf(other), segmentsOf(one));
	return back.distance_m < forth.distance_m
		? { distance_m: back.distance_m, topology: 'apart', ends: [back.foot, back.at] }
		: { distance_m: forth.distance_m, topology: 'apart', ends: [forth.at, forth.foot] };
}

/**
 * The distance between two geometries, their topological relation, and where they are nearest. Null where
 * one has no positions. Where one lies inside the other, both ends are its first position.
 */
export function distanceBetweenGeometries(one: Geometry, other: Geometry): DistanceBetween | null {
	const [start, otherStart] = [verticesOf(one)[0], verticesOf(other)[0]];
	if (start === undefined || otherStart === undefined) return null;
	if (one.type === 'Point' && other.type === 'Point') {
		const distance_m = geodesicDistanceM(start, otherStart);
		return { distance_m, topology: distance_m > 0 ? 'apart' : 'meet', ends: [start, otherStart] };
	}
	if (one.type === 'Point') {
		const { distance_m, nearest, inside } = distanceToGeometry(start, other)!;
		const topology = inside ? 'first-inside' : distance_m > 0 ? 'apart' : 'meet';
		return { distance_m, topology, ends: [start, nearest] };
	}
	if (other.type === 'Point') {
		const { distance_m, nearest, inside } = distanceToGeometry(otherStart, one)!;
		const topology = inside ? 'second-inside' : distance_m > 0 ? 'apart' : 'meet';
		return { distance_m, topology, ends: [nearest, otherStart] };
	}
	const meeting = firstMeeting(one, other);
	if (meeting?.crosses) return { distance_m: 0, topology: 'meet', ends: [meeting.at, meeting.at] };
	if (liesIn(one, other)) return { distance_m: 0, topology: 'first-inside', ends: [start, start] };
	if (liesIn(other, one)) {
		return { distance_m: 0, topology: 'second-inside', ends: [otherStart, otherStart] };
	}
	if (meeting) return { distance_m: 0, topology: 'meet', ends: [meeting.at, meeting.at] };
	// Parts of one may lie inside the other although no edges meet.
	const shared = firstInside(one, other) ?? firstInside(other, one);
	if (shared) return { distance_m: 0, topology: 'meet', ends: [shared, shared] };
	return shortestWay(one, other);
}

/** How deep a point lies in an area: metres to its edge; 0 outside. */
export function depthInM(point: LngLat, area: Geometry): number {
	if (!isArea(area) || !pointInArea(point, area)) return 0;
	return distanceToEdge(point, area)!.distance_m;
}

/** How deep two geometries overlap: the deepest vertex of either in the other, metres. */
export function overlapDepthM(one: Geometry, other: Geometry): number {
	const depths_m = (inner: Geometry, outer: Geometry) => {
		const box = extentOf(outer)!;
		return verticesOf(inner).map((at) => (extentHolds(box, at) ? depthInM(at, outer) : 0));
	};
	return Math.max(0, ...depths_m(one, other), ...depths_m(other, one));
}
