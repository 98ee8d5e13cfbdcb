/**
 * Evaluates a style layer's paint for one feature at one zoom with the style specification's own evaluator,
 * so that pictures are drawn from the same layers as MapLibre's map. At build time, and for a sheet to be
 * printed: no page loads it before.
 */
import {
	featureFilter,
	latest,
	normalizePropertyExpression,
	type LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

const TYPES = {
	Point: 1,
	MultiPoint: 1,
	LineString: 2,
	MultiLineString: 2,
	Polygon: 3,
	MultiPolygon: 3,
	GeometryCollection: 0
} as const;

/** A feature as the evaluator expects it; in a picture nothing is hovered or selected. */
const known = ({ geometry, properties, id }: Feature) => ({
	type: TYPES[geometry.type],
	id,
	properties: properties ?? {}
});

/** The features that a layer draws at a zoom. */
export function drawnBy(
	layer: LayerSpecification,
	features: readonly Feature[],
	zoom: number
): readonly Feature[] {
	if (!('filter' in layer) || !layer.filter) return features;
	const { filter } = featureFilter(layer.filter, 'filter');
	return features.filter((feature) => filter({ zoom }, known(feature)));
}

/** A paint property's value for a feature; the specification's default where the layer has none. */
export const paintValue = (
	layer: LayerSpecification,
	property: string,
	zoom: number,
	feature?: Feature
): unknown => valueOf('paint', layer, property, zoom, feature);

/** The same of a layout property, such as a label's text. */
export const layoutValue = (
	layer: LayerSpecification,
	property: string,
	zoom: number,
	feature?: Feature
): unknown => valueOf('layout', layer, property, zoom, feature);

function valueOf(
	part: 'paint' | 'layout',
	layer: LayerSpecification,
	property: string,
	zoom: number,
	feature?: Feature
): unknown {
	const specification = (latest as unknown as Record<string, Record<string, never>>)[
		`${part}_${layer.type}`
	]![property]!;
	const given = (layer[part] as Record<string, never> | undefined)?.[property];
	const value = given ?? (specification as { default?: never }).default;
	if (value === undefined) return undefined;
	const expression = normalizePropertyExpression(value, property, specification);
	return expression.evaluate({ zoom }, feature ? (known(feature) as never) : undefined, {});
}

/** A colour as SVG needs it: hex, with its own opacity separate. */
export function colourOf(value: unknown): { hex: string; opacity: number } {
	// The evaluator's colours are premultiplied.
	const { r, g, b, a } = value as { r: number; g: number; b: number; a: number };
	const channel = (part: number) =>
		Math.round((a ? part / a : 0) * 255)
			.toString(16)
			.padStart(2, '0');
	return { hex: `#${channel(r)}${channel(g)}${channel(b)}`, opacity: a };
}
