/** Geometries as well-known text (OGC 06-103r4, chapter 7). */
import type { Geometry, Position } from 'geojson';

const list = <T>(items: readonly T[], write: (item: T) => string) =>
	items.length === 0 ? 'EMPTY' : `(${items.map(write).join(', ')})`;

const position = (at: Position) => at.join(' ');
const path = (line: readonly Position[]) => list(line, position);
const area = (rings: readonly Position[][]) => list(rings, path);

/** The text of a geometry; heights without the letter Z, as most readers take them. */
export function writeWkt(geometry: Geometry): string {
	const name = geometry.type.toUpperCase();
	switch (geometry.type) {
		case 'Point':
			return `${name} ${path([geometry.coordinates])}`;
		case 'MultiPoint':
			return `${name} ${list(geometry.coordinates, (at) => `(${position(at)})`)}`;
		case 'LineString':
			return `${name} ${path(geometry.coordinates)}`;
		case 'Polygon':
		case 'MultiLineString':
			return `${name} ${area(geometry.coordinates)}`;
		case 'MultiPolygon':
			return `${name} ${list(geometry.coordinates, area)}`;
		case 'GeometryCollection':
			return `${name} ${list(geometry.geometries, writeWkt)}`;
	}
}
