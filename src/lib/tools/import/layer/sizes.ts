/** Lengths and areas of features on the ellipsoid. */
import type { Geometry } from 'geojson';
import { polylineLengthM } from '../../../geo/geodesic/geodesic';
import { geometryAreaM2, geometryPerimeterM } from '../../../geo/geodesic/geodesic-area';
import type { Areal } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';

/** Length of lines, or of the outlines of areas, metres; null for points. */
export function lengthOf(geometry: Geometry): number | null {
	switch (geometry.type) {
		case 'LineString':
			return polylineLengthM(geometry.coordinates as unknown as LngLat[]);
		case 'MultiLineString':
			return geometry.coordinates.reduce(
				(sum, line) => sum + polylineLengthM(line as unknown as LngLat[]),
				0
			);
		case 'Polygon':
		case 'MultiPolygon':
			return geometryPerimeterM(geometry as unknown as Areal);
		default:
			return null;
	}
}

/** Area, square metres; null for points and lines. */
export const areaOf = (geometry: Geometry) =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
		? geometryAreaM2(geometry as unknown as Areal)
		: null;
