/**
 * Areas and perimeters of polygons whose edges are geodesics, on the WGS-84 ellipsoid.
 *
 * GeographicLib's `PolygonArea`: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013), section
 * 6. Accurate to 0.001 m² for rings of the size of a city. Rings across the 180th meridian and rings around
 * a pole are correct. A ring that crosses itself has no area: loops that run the other way are subtracted.
 * Call `firstSelfCrossing` first for a ring drawn by hand.
 */
import geographicLib from 'geographiclib-geodesic';
import type { Areal, Ring } from '../../values/geometry';
import { polygonsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { openRing } from '../../values/ring';

/** Signed area and perimeter of one ring. */
export interface RingMeasure {
	/** square metres; positive where the ring runs counter-clockwise */
	readonly signedArea_m2: number;
	/** metres, the closing edge included */
	readonly perimeter_m: number;
}

/**
 * Measures a ring, closed or not. The area of fewer than three vertices is 0; the perimeter of two is the
 * distance there and back. Of the two sides of a ring, the smaller one is its inside.
 */
export function ringMeasure(ring: readonly LngLat[]): RingMeasure {
	const vertices = openRing(ring);
	if (vertices.length < 2) return { signedArea_m2: 0, perimeter_m: 0 };
	const polygon = geographicLib.Geodesic.WGS84.Polygon(false);
	for (const [lng, lat] of vertices) polygon.AddPoint(lat, lng);
	const { area, perimeter } = polygon.Compute(false, true);
	return {
		signedArea_m2: vertices.length < 3 ? 0 : (area ?? NaN),
		perimeter_m: perimeter
	};
}

/** Area of a ring, square metres, positive where it runs counter-clockwise, else negative. */
export function ringSignedAreaM2(ring: readonly LngLat[]): number {
	return ringMeasure(ring).signedArea_m2;
}

/** Length of a ring, metres, the closing edge included. */
export function ringPerimeterM(ring: readonly LngLat[]): number {
	return ringMeasure(ring).perimeter_m;
}

/** Area of a polygon, square metres: its outer ring less its holes, however they are wound. */
export function polygonAreaM2(rings: readonly Ring[]): number {
	return rings.reduce((area_m2, ring, i) => {
		const ringArea_m2 = Math.abs(ringSignedAreaM2(ring));
		return i === 0 ? ringArea_m2 : area_m2 - ringArea_m2;
	}, 0);
}

/** Length of all edges of a polygon, metres: its outer ring and its holes. */
export function polygonPerimeterM(rings: readonly Ring[]): number {
	return rings.reduce((length_m, ring) => length_m + ringPerimeterM(ring), 0);
}

/** Area of a Polygon or MultiPolygon, square metres; parts must not overlap. */
export function geometryAreaM2(area: Areal): number {
	return polygonsOf(area).reduce((area_m2, rings) => area_m2 + polygonAreaM2(rings), 0);
}

/** Length of all edges of a Polygon or MultiPolygon, metres. */
export function geometryPerimeterM(area: Areal): number {
	return polygonsOf(area).reduce((length_m, rings) => length_m + polygonPerimeterM(rings), 0);
}
