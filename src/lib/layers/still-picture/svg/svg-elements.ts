/** Shared by all layers of a picture: elements as text, and grouping of features with the same look. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { xmlAttribute } from '../../../formats/xml';
import type { Box } from '../../labels/boxes';
import type { Grain } from './path-data';

/** The scale of a picture. */
export interface PictureScale extends Grain {
	zoom: number;
	/** units of a CSS pixel at that zoom */
	pixel: number;
	/** the same for stroke widths; 1 where those do not scale with the picture */
	pen: number;
	/**
	 * on paper, the part that is drawn: hatches are lines across it, because a browser turns a pattern into pixels
	 * when it prints
	 */
	paper?: Box;
}

/** The class of strokes whose width is a length on the ground. */
export const IN_METRES = 'm';

/** Draws a type of style layer: features in, elements out. */
export type Draw = (
	layer: LayerSpecification,
	features: readonly Feature[],
	scale: PictureScale
) => string[];

/** An element's attributes. */
export type Attributes = Record<string, string | number | undefined>;

/** An element as text; undefined attributes and opacities of 1 are omitted. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const text = Object.entries(attributes)
		.filter(([key, value]) => value !== undefined && !(key.endsWith('opacity') && value === 1))
		.map(([key, value]) => ` ${key}="${written(value!)}"`)
		.join('');
	return content ? `<${name}${text}>${content}</${name}>` : `<${name}${text}/>`;
}

/** Rounded to hundredths of a unit, which is below what is visible. */
export const rounded = (value: number) => Math.round(value * 100) / 100;

const written = (value: string | number) =>
	typeof value === 'number' ? String(rounded(value)) : xmlAttribute(value);

/** Groups features with the same look, in the order of their first occurrence. */
export function alike<Look>(
	features: readonly Feature[],
	lookOf: (feature: Feature) => Look
): { look: Look; geometries: Feature['geometry'][] }[] {
	const groups = new Map<string, { look: Look; geometries: Feature['geometry'][] }>();
	for (const feature of features) {
		const look = lookOf(feature);
		const key = JSON.stringify(look);
		const group = groups.get(key) ?? { look, geometries: [] };
		group.geometries.push(feature.geometry);
		groups.set(key, group);
	}
	return [...groups.values()];
}

/**
 * The layers of a soft edge, stacked and each smaller than the last, because blur filters are slow on
 * phones.
 */
const SOFT_STEPS = 6;

/** The layers of a soft edge, the widest first, each with its inset and its own opacity. */
export function softSteps(opacity: number): { inwards: number; alpha: number }[] {
	// After k of n layers the visible opacity is k/n of the total; each layer adds what is missing.
	const seen = (layers: number) => (opacity * layers) / SOFT_STEPS;
	return Array.from({ length: SOFT_STEPS }, (_, at) => ({
		inwards: (at + 0.5) / SOFT_STEPS,
		alpha: 1 - (1 - seen(at + 1)) / (1 - seen(at))
	}));
}
