/** Whether the measuring tool can take a feature up as a whole, and as what. */
import type { Geometry, Position } from 'geojson';
import { POINT_COUNTS, type MeasureKind } from '../../../state/address/measure-address';
import type { LngLat } from '../../../values/lng-lat';
import { openRing } from '../../../values/ring';

/** What is measured of a feature, degrees WGS-84; or why it cannot be measured as one. */
export type Measurable =
	| { readonly kind: MeasureKind; readonly points: readonly LngLat[] }
	| { readonly reason: 'parts' | 'holes' }
	| { readonly reason: 'long'; readonly count: number; readonly most: number };

const lngLats = (positions: readonly Position[]): LngLat[] =>
	positions.map(([lng = NaN, lat = NaN]) => [lng, lat]);

function bounded(kind: MeasureKind, points: readonly LngLat[]): Measurable {
	const { most } = POINT_COUNTS[kind];
	return points.length > most ? { reason: 'long', count: points.length, most } : { kind, points };
}

/** A point as a point, a line as a distance, an area without holes as an area. */
export function measurableOf(geometry: Geometry): Measurable {
	switch (geometry.type) {
		case 'Point':
			return bounded('point', lngLats([geometry.coordinates]));
		case 'LineString':
			return bounded('distance', lngLats(geometry.coordinates));
		case 'Polygon': {
			const [outer = [], ...holes] = geometry.coordinates;
			return holes.length > 0 ? { reason: 'holes' } : bounded('area', openRing(lngLats(outer)));
		}
		case 'GeometryCollection': {
			const [only, ...others] = geometry.geometries;
			return only && others.length === 0 ? measurableOf(only) : { reason: 'parts' };
		}
		default: {
			const [only, ...others] = geometry.coordinates;
			if (!only || others.length > 0) return { reason: 'parts' };
			const type = geometry.type.slice('Multi'.length);
			return measurableOf({ type, coordinates: only } as Geometry);
		}
	}
}
