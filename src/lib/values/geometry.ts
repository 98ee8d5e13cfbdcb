/**
 * The GeoJSON geometries (RFC 7946) that are measured here, read-only: those of the catalogue fit without
 * conversion.
 */
import type { LngLat } from './lng-lat';

/** A ring is closed: its last position repeats the first. */
export type Ring = readonly LngLat[];

export interface Point {
	readonly type: 'Point';
	readonly coordinates: LngLat;
}
export interface LineString {
	readonly type: 'LineString';
	readonly coordinates: readonly LngLat[];
}
export interface MultiLineString {
	readonly type: 'MultiLineString';
	readonly coordinates: readonly (readonly LngLat[])[];
}
export interface Polygon {
	readonly type: 'Polygon';
	readonly coordinates: readonly Ring[];
}
export interface MultiPolygon {
	readonly type: 'MultiPolygon';
	readonly coordinates: readonly (readonly Ring[])[];
}
export type Areal = Polygon | MultiPolygon;
export type Geometry = Point | LineString | MultiLineString | Areal;

/** Every chain of positions of a geometry: lines and rings as they are, a point as one position. */
export function pathsOf(geometry: Geometry): readonly (readonly LngLat[])[] {
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates]];
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
	}
}

/** The polygons of an area, each a list of rings, the first its outer one. */
export function polygonsOf(area: Areal): readonly (readonly Ring[])[] {
	return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}
