/**
 * The features of a measurement for a GeoJSON file, each kind in its own shape. Degrees WGS-84, 8
 * decimals; the figures are in the properties.
 */
import type { Feature, Geometry, Position } from 'geojson';
import { ringMeasureCached } from '../../../geo/geodesic/edge-cache';
import { geodesicCircle } from '../../../geo/geodesic/geodesic-circle';
import type { LngLat } from '../../../values/lng-lat';
import { quantised } from '../../../geo/quantise';
import type { Locale } from '../../../i18n/locale';
import { inLanguage } from '../../../i18n/localised';
import { isStated } from '../model/stated-accuracy';
import type { CreekFigures, FeatureInside, RadiusFigures } from '../figures/around';
import { legsOf, type AreaFigures, type DistanceFigures, type Leg } from '../figures/figures';
import { positionsOf, type Measurement, type Vertex } from '../model/measurement';
import {
	counterClockwise,
	creekPositions,
	creekValues,
	resultTotals,
	ringValues
} from './results-values';

/** The role of a feature in its measurement. */
type Part = 'line' | 'area' | 'outline' | 'centre' | 'ring' | 'along-creek' | 'point';

const RING_NOTE =
	'Every vertex lies radius_m from the centre along a geodesic. No area is given: π r² is not the ' +
	'ellipsoid’s, and this polygon of 128 vertices lies inside the circle (its area is 0.04 % smaller).';

const asPosition = (at: LngLat): Position => [...quantised(at)];
const asLine = (positions: readonly LngLat[]): Position[] => positions.map(asPosition);

/** Whether an accuracy was stated by the reader, or derived from how the point was placed. */
const accuracyFrom = (vertex: Vertex) => (isStated(vertex) ? 'stated' : 'placed');

/** Per vertex, in the order of the coordinates (a ring's last position is its first vertex again). */
const vertexValues = (vertices: readonly Vertex[]) => ({
	vertex_accuracy_m: vertices.map(({ accuracy_m }) => accuracy_m),
	vertex_accuracy_from: vertices.map(accuracyFrom),
	vertex_source: vertices.map(({ source }) => source)
});

/** Per leg, in the order of the coordinates. */
const legValues = (legs: readonly Leg[]) => ({
	legs_m: legs.map(({ length_m }) => length_m),
	azimuths_deg: legs.map(({ azimuthDeg }) => azimuthDeg),
	cumulative_m: legs.map(({ cumulative_m }) => cumulative_m)
});

const insideValues = (inside: readonly FeatureInside[], lang: Locale) =>
	inside.map(({ ref, name, distance_m, meets, accuracy_m, sure }) => ({
		ref,
		name: inLanguage(name, lang),
		distance_m,
		...(meets && { meets }),
		accuracy_m,
		sure
	}));

type Properties = Record<string, unknown>;
/**
 * Creates a feature of a measurement with the properties that all have: name, kind, datum, method.
 */
export type Draw = (part: Part, geometry: Geometry, properties: Properties) => Feature;

/** A vertex by itself, with its own accuracy. */
export function pointFeature(draw: Draw, part: Part, vertex: Vertex, more: Properties): Feature {
	const { at, accuracy_m, source, ref } = vertex;
	const coordinates = asPosition(at);
	return draw(
		part,
		{ type: 'Point', coordinates },
		{ accuracy_m, accuracy_from: accuracyFrom(vertex), source, ref, ...more }
	);
}

/** A line through the vertices. */
export function lineFeature(
	draw: Draw,
	measurement: Measurement,
	figures: DistanceFigures
): Feature {
	const coordinates = asLine(positionsOf(measurement));
	return draw(
		'line',
		{ type: 'LineString', coordinates },
		{
			...resultTotals(measurement, figures),
			...legValues(figures.legs),
			...vertexValues(measurement.vertices)
		}
	);
}

/**
 * A polygon, its values per leg and vertex in the order of its ring. An outline that crosses itself is
 * a line and has no area.
 */
export function areaFeature(draw: Draw, measurement: Measurement, figures: AreaFigures): Feature {
	const totals = resultTotals(measurement, figures);
	const positions = positionsOf(measurement);
	const signed_m2 = totals.crosses_itself ? 0 : ringMeasureCached(positions).signedArea_m2;
	const vertices = counterClockwise(measurement.vertices, signed_m2);
	const ring = vertices.map(({ at }) => at);
	const closed = [...ring, ring[0]!];
	const properties = { ...totals, ...legValues(legsOf(closed)), ...vertexValues(vertices) };
	return totals.crosses_itself
		? draw('outline', { type: 'LineString', coordinates: asLine(closed) }, properties)
		: draw('area', { type: 'Polygon', coordinates: [asLine(closed)] }, properties);
}

/** The centre with the features inside, the rings, and the point that one was drawn through. */
export function ringFeatures(
	draw: Draw,
	measurement: Measurement,
	figures: RadiusFigures,
	lang: Locale
): Feature[] {
	const [centre, ...through] = measurement.vertices as [Vertex, ...Vertex[]];
	const rings = ringValues(figures)
		.filter(({ radius_m }) => radius_m > 0)
		.map(({ radius_m, radius_error_m }) => {
			const coordinates = [asLine(geodesicCircle(centre.at, radius_m))];
			return draw(
				'ring',
				{ type: 'Polygon', coordinates },
				{ radius_m, radius_error_m, note: RING_NOTE }
			);
		});
	return [
		pointFeature(draw, 'centre', centre, {
			radii_m: figures.radii_m,
			inside: insideValues(figures.inside, lang)
		}),
		...rings,
		...through.map((vertex) => pointFeature(draw, 'point', vertex, {}))
	];
}

/** The section of the creek, and the two points; only these where there is no such section. */
export function creekFeatures(
	draw: Draw,
	measurement: Measurement,
	figures: CreekFigures
): Feature[] {
	const { between } = figures;
	const stretch = between && 'stretch' in between ? between.stretch : [];
	const totals = resultTotals(measurement, figures);
	const positions = creekPositions(figures);
	const line: Geometry = { type: 'LineString', coordinates: asLine(stretch) };
	return [
		...(stretch.length > 1 ? [draw('along-creek', line, { ...totals })] : []),
		...measurement.vertices.map((vertex, i) => {
			// Without a section the totals go to the first point, so that none is lost.
			const own = stretch.length > 1 || i > 0 ? {} : totals;
			return pointFeature(draw, 'point', vertex, { ...creekValues(positions[i] ?? null), ...own });
		})
	];
}
