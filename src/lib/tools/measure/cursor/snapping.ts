/**
 * Snapping to what lies within 12 pixels of the pointer: the nearest vertex first, then the nearest
 * station or place, then the nearest corner of the reader's own data, then the nearest edge, theirs last.
 * Positions in degrees WGS-84.
 */
import type { LngLat } from '../../../values/lng-lat';
import { nearestOnSegment } from '../../../geo/distance/nearest-on-segment';
import type { NearShape } from '../../tool/tool';
import type { NearbyFeature } from '../figures/around';
import { vertex, vertexOn, type Vertex } from '../model/measurement';
import { ownEdgeAt, ownVertexAt } from './own-shapes';
import {
	edgeAt,
	SNAP_PX,
	vertexAt,
	type HitTargets,
	type ScreenPoint,
	type ScreenPositions
} from './screen-hits';

/** The targets that the cursor can snap to. */
export interface SnapTargets extends HitTargets {
	features: readonly NearbyFeature[];
	/** what other tools have drawn near the pointer */
	shapes: readonly NearShape[];
}

function featureAt(
	point: ScreenPoint,
	features: readonly NearbyFeature[],
	screen: ScreenPositions
) {
	let best: { feature: NearbyFeature; distance_px: number } | null = null;
	for (const feature of features) {
		const { x, y } = screen.of(feature.point);
		const distance_px = Math.hypot(x - point.x, y - point.y);
		if (distance_px <= (best?.distance_px ?? SNAP_PX)) best = { feature, distance_px };
	}
	return best?.feature ?? null;
}

/** The vertex that snapping gives for a point of the screen, or null where nothing is near. */
export function snapAt(
	point: ScreenPoint,
	at: LngLat,
	targets: SnapTargets,
	screen: ScreenPositions
): Vertex | null {
	const hit = vertexAt(point, targets, screen);
	if (hit) {
		const { vertices } = targets.measurements.find(({ id }) => id === hit.id)!;
		const { at: there, accuracy_m, ref, conversion_m } = vertices[hit.index]!;
		return vertex(there, accuracy_m, 'vertex', ref, conversion_m);
	}
	const feature = featureAt(point, targets.features, screen);
	if (feature) return vertexOn(feature);
	const corner = ownVertexAt(point, targets.shapes, screen);
	if (corner) return corner;
	const edge = edgeAt(point, targets, screen);
	if (!edge) return ownEdgeAt(point, at, targets.shapes, screen);
	const { from, to } = edge;
	const { foot } = nearestOnSegment(at, from.at, to.at);
	const isKnown = from.accuracy_m !== null && to.accuracy_m !== null;
	// Along an edge the accuracy is that of its less accurate end.
	const accuracy_m = isKnown ? Math.max(from.accuracy_m!, to.accuracy_m!) : null;
	const conversion_m = Math.max(from.conversion_m ?? 0, to.conversion_m ?? 0);
	return vertex(foot, accuracy_m, 'edge', null, conversion_m);
}
