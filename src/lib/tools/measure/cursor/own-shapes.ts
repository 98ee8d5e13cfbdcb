/** Corners and edges of what other tools have drawn, for snapping: of the exact geometry, not of what is drawn. */
import type { Geometry, Position } from 'geojson';
import { nearestOnSegment } from '../../../geo/distance/nearest-on-segment';
import type { LngLat } from '../../../values/lng-lat';
import type { NearShape } from '../../tool/tool';
import { vertex, type Vertex } from '../model/measurement';
import { distanceToSegment, SNAP_PX, type ScreenPoint, type ScreenPositions } from './screen-hits';

/** The chains of positions that a geometry consists of: its points, lines and rings. */
function chainsOf(geometry: Geometry): readonly (readonly Position[])[] {
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates]];
		case 'MultiPoint':
			return geometry.coordinates.map((at) => [at]);
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		default:
			return geometry.geometries.flatMap(chainsOf);
	}
}

/** The position itself, not a copy: its place on the screen is remembered by it. */
const lngLat = (at: Position) => at as unknown as LngLat;

/** Its position; what is known of its accuracy is the conversion that made it, and nothing else. */
const on = (at: LngLat, { conversion_m }: NearShape): Vertex =>
	vertex([at[0], at[1]], null, 'own', null, conversion_m);

/** A vertex on the nearest corner within reach; null where there is none. */
export function ownVertexAt(
	point: ScreenPoint,
	shapes: readonly NearShape[],
	screen: ScreenPositions
): Vertex | null {
	let best: { at: LngLat; shape: NearShape; distance_px: number } | null = null;
	for (const shape of shapes) {
		for (const at of chainsOf(shape.geometry).flat().map(lngLat)) {
			const { x, y } = screen.of(at);
			const distance_px = Math.hypot(x - point.x, y - point.y);
			if (distance_px <= (best?.distance_px ?? SNAP_PX)) best = { at, shape, distance_px };
		}
	}
	return best && on(best.at, best.shape);
}

/** A vertex on the nearest edge within reach, where that is nearest to `at`; null where there is none. */
export function ownEdgeAt(
	point: ScreenPoint,
	at: LngLat,
	shapes: readonly NearShape[],
	screen: ScreenPositions
): Vertex | null {
	let best: { from: LngLat; to: LngLat; shape: NearShape; distance_px: number } | null = null;
	for (const shape of shapes) {
		for (const chain of chainsOf(shape.geometry)) {
			for (let i = 1; i < chain.length; i++) {
				const [from, to] = [lngLat(chain[i - 1]!), lngLat(chain[i]!)];
				const distance_px = distanceToSegment(point, screen.of(from), screen.of(to));
				if (distance_px <= (best?.distance_px ?? SNAP_PX)) {
					best = { from, to, shape, distance_px };
				}
			}
		}
	}
	return best && on(nearestOnSegment(at, best.from, best.to).foot, best.shape);
}
