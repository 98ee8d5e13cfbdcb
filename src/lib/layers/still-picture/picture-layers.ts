/** Style layers as SVG: one path for all features that are painted alike. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Box } from '../labels/boxes';
import { drawingOf, type Drawing } from '../paint/symbols';
import { colourOf, drawnBy, paintValue } from './paint-values';
import { dotData } from './svg/path-data';
import { paths, mergedPaths } from './svg/merged-paths';
import {
	alike,
	element,
	IN_METRES,
	rounded,
	softSteps,
	type Draw,
	type PictureScale
} from './svg/svg-elements';

/** Opacities below this are invisible. */
const UNSEEN = 0.01;

const lines: Draw = (layer, features, scale) => {
	const value = (property: string, feature: Feature) =>
		paintValue(layer, `line-${property}`, scale.zoom, feature);
	const groups = alike(features, (feature) => {
		const colour = colourOf(value('color', feature));
		const width = value('width', feature) as number;
		return {
			stroke: colour.hex,
			opacity: (value('opacity', feature) as number) * colour.opacity,
			width,
			blur: Math.min(value('blur', feature) as number, width / 2),
			dash: value('dasharray', feature) as number[] | undefined
		};
	});
	return groups
		.filter(({ look }) => look.opacity >= UNSEEN && look.width > 0)
		.map(({ look: { stroke, opacity, width, blur, dash }, geometries }) => {
			const line = (pixels: number, alpha: number) =>
				paths(mergedPaths(geometries, scale, alpha === 1), {
					stroke,
					'stroke-width': pixels * scale.pen,
					'stroke-opacity': alpha,
					'stroke-dasharray': dash?.map((part) => rounded(part * width * scale.pen)).join(' '),
					// MapLibre's dashes have flat ends.
					'stroke-linecap': dash && 'butt'
				});
			if (blur < 1) return line(width, opacity);
			return softSteps(opacity)
				.map(({ inwards, alpha }) => line(width - 2 * blur * inwards, alpha))
				.join('');
		});
};

const fills: Draw = (layer, features, scale) => {
	const value = (property: string, feature: Feature) =>
		paintValue(layer, `fill-${property}`, scale.zoom, feature);
	const groups = alike(features, (feature) => {
		const colour = colourOf(value('color', feature));
		const pattern = value('pattern', feature);
		return {
			pattern: pattern ? String(pattern) : null,
			fill: colour.hex,
			opacity: (value('opacity', feature) as number) * colour.opacity
		};
	});
	return groups.map(({ look: { pattern, fill, opacity }, geometries }) => {
		const data = mergedPaths(geometries, scale, opacity === 1 && !pattern);
		const area = (fill: string, alpha: number) =>
			paths(data, { fill, 'fill-opacity': alpha, stroke: 'none' });
		if (!pattern) return area(fill, opacity);
		const id = pattern.replaceAll('/', '-');
		const drawing = drawingOf(pattern);
		if (!drawing) {
			throw new Error(`There is no drawing named "${pattern}" in layers/paint/symbols.ts.`);
		}
		if (scale.paper) {
			const shape = element('clipPath', { id }, paths(data, {}));
			return shape + hatchSvg(drawing, scale.paper, scale.pixel, `url(#${id})`);
		}
		return patternSvg(id, drawing, scale) + area(`url(#${id})`, 1);
	});
};

/** A hatch as lines: as many of its diagonals as cross a box, cut by a shape. */
function hatchSvg({ width, paths }: Drawing, box: Box, pixel: number, clip: string): string {
	const { stroke, width: pen = 1 } = paths[0]!;
	const { left, top, right, bottom } = box;
	const step = width * pixel;
	const first = Math.ceil((left + top) / step);
	const count = Math.floor((right + bottom) / step) - first + 1;
	// Along each diagonal x + y stays the same.
	const diagonals = Array.from({ length: count }, (_, at) => {
		const sum = (first + at) * step;
		return `M${rounded(sum - bottom)} ${rounded(bottom)}L${rounded(sum - top)} ${rounded(top)}`;
	});
	return element('path', {
		d: diagonals.join(''),
		stroke,
		'stroke-width': pen * pixel,
		'clip-path': clip
	});
}

function patternSvg(id: string, drawing: Drawing, { pixel }: PictureScale): string {
	const { width, height, paths } = drawing;
	return element(
		'pattern',
		{
			id,
			width,
			height,
			patternUnits: 'userSpaceOnUse',
			patternTransform: `scale(${rounded(pixel)})`
		},
		paths
			.map(({ d, stroke, width: pen }) => element('path', { d, stroke, 'stroke-width': pen }))
			.join('')
	);
}

const circles: Draw = (layer, features, scale) => {
	const value = (property: string, feature: Feature) =>
		paintValue(layer, `circle-${property}`, scale.zoom, feature);
	const groups = alike(features, (feature) => ({
		fill: colourOf(value('color', feature)).hex,
		opacity: value('opacity', feature) as number,
		radius: value('radius', feature) as number,
		blur: value('blur', feature) as number,
		ring: value('stroke-width', feature) as number,
		stroke: colourOf(value('stroke-color', feature)).hex
	}));
	return groups
		.filter(({ look }) => look.opacity >= UNSEEN)
		.map(({ look: { fill, opacity, radius, blur, ring, stroke }, geometries }) => {
			const d = dotData(geometries, scale);
			// A blurred circle is an area: its radius comes from metres.
			const isArea = blur > 0;
			const dots = (paint: string, pixels: number, alpha: number) =>
				element('path', {
					d,
					class: isArea ? IN_METRES : undefined,
					stroke: paint,
					'stroke-width': 2 * pixels * (isArea ? scale.pixel : scale.pen),
					'stroke-opacity': alpha
				});
			if (isArea) {
				return softSteps(opacity)
					.map(({ inwards, alpha }) => dots(fill, radius * (1 - blur * inwards), alpha))
					.join('');
			}
			return (ring > 0 ? dots(stroke, radius + ring, 1) : '') + dots(fill, radius, opacity);
		});
};

const DRAWN: Partial<Record<LayerSpecification['type'], Draw>> = {
	line: lines,
	fill: fills,
	circle: circles
};

/**
 * The SVG elements of a layer. Symbol layers have none: pages write the names themselves.
 * @throws {Error} where a pattern has no drawing
 */
export function layerSvg(
	layer: LayerSpecification,
	features: readonly Feature[],
	scale: PictureScale
): string {
	const { minzoom = 0, maxzoom = 24, id, type } = layer;
	const isSeen = scale.zoom >= minzoom && scale.zoom < maxzoom && !id.endsWith('-hit');
	const draw = isSeen ? DRAWN[type] : undefined;
	return draw?.(layer, drawnBy(layer, features, scale.zoom), scale).join('') ?? '';
}
