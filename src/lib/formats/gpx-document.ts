/** The features of a layer as a GPX document: points as waypoints, lines and outlines of areas as tracks. */
import type { Geometry, Position } from 'geojson';
import type { GpxDocument } from './gpx';
import type { LngLat } from '../values/lng-lat';

/** A feature as GPX shows it. */
interface NamedFeature {
	readonly name: string;
	/** WGS-84; null is left out */
	readonly geometry: Geometry | null;
}

/** The points and the lines of a geometry; the rings of areas are lines. */
function partsOf(geometry: Geometry | null): { points: Position[]; lines: Position[][] } {
	switch (geometry?.type) {
		case undefined:
			return { points: [], lines: [] };
		case 'Point':
			return { points: [geometry.coordinates], lines: [] };
		case 'MultiPoint':
			return { points: geometry.coordinates, lines: [] };
		case 'LineString':
			return { points: [], lines: [geometry.coordinates] };
		case 'MultiLineString':
		case 'Polygon':
			return { points: [], lines: geometry.coordinates };
		case 'MultiPolygon':
			return { points: [], lines: geometry.coordinates.flat() };
		case 'GeometryCollection': {
			const parts = geometry.geometries.map(partsOf);
			return {
				points: parts.flatMap(({ points }) => points),
				lines: parts.flatMap(({ lines }) => lines)
			};
		}
	}
}

/**
 * The document of a layer.
 * @param name what the layer is called
 */
export function gpxDocument(name: string, features: readonly NamedFeature[]): GpxDocument {
	const parts = features.map((feature) => ({ name: feature.name, ...partsOf(feature.geometry) }));
	return {
		name,
		creator: 'Suzhou Creek Innovation Corridor',
		waypoints: parts.flatMap(({ points, name }) =>
			points.map((at) => ({ point: at as unknown as LngLat, elevation: at[2], name }))
		),
		routes: [],
		tracks: parts
			.filter(({ lines }) => lines.length > 0)
			.map(({ lines, name }) => ({ name, segments: lines }))
	};
}
