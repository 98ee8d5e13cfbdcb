/** What all drawn layers of a picture have in common: elements as text, and groups that look alike. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { xmlAttribute } from '../../../formats/xml';
import type { Grain } from './path-data';

/** What a picture is drawn at. */
export interface PictureScale extends Grain {
	zoom: number;
	/** units of a CSS pixel at that zoom */
	pixel: number;
	/** the same for widths of strokes; 1 where those are not scaled with the picture */
	pen: number;
}

/** The class of strokes whose width is a length on the ground. */
export const IN_METRES = 'm';

/** How a kind of style layer is drawn: its features in, elements out. */
export type Draw = (
	layer: LayerSpecification,
	features: readonly Feature[],
	scale: PictureScale
) => string[];

/** An element's attributes. */
export type Attributes = Record<string, string | number | undefined>;

/** An element; attributes that are undefined, and opacities of 1, are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const text = Object.entries(attributes)
		.filter(([key, value]) => value !== undefined && !(key.endsWith('opacity') && value === 1))
		.map(([key, value]) => ` ${key}="${written(value!)}"`)
		.join('');
	return content ? `<${name}${text}>${content}</${name}>` : `<${name}${text}/>`;
}

/** To hundredths of a unit, which nobody sees. */
export const rounded = (value: number) => Math.round(value * 100) / 100;

const written = (value: string | number) =>
	typeof value === 'number' ? String(rounded(value)) : xmlAttribute(value);

/** Features that come out alike, in the order in which the first of each came. */
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

/** A soft edge is a few layers on each other, each smaller: filters are slow to draw on a phone. */
const SOFT_STEPS = 6;

/** The layers of a soft edge, widest first: how far in each begins, and with what opacity of its own. */
export function softSteps(opacity: number): { inwards: number; alpha: number }[] {
	// What one sees after k of n layers is k/n of the whole; each adds what is still missing.
	const seen = (layers: number) => (opacity * layers) / SOFT_STEPS;
	return Array.from({ length: SOFT_STEPS }, (_, at) => ({
		inwards: (at + 0.5) / SOFT_STEPS,
		alpha: 1 - (1 - seen(at + 1)) / (1 - seen(at))
	}));
}
