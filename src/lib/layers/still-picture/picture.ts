/**
 * The map as a still picture, drawn at build time from the same style and data as MapLibre's map. It is
 * shown first, serves browsers without script or WebGL, and illustrates shared links.
 */
import type { FeatureCollection } from 'geojson';
import { PALETTES, type Theme } from '../paint/palette';
import { styleOf } from '../style';
import { CORRIDOR_FRAME, viewBoxOf } from './frame/frame';
import { layerFeatures } from './layer-features';
import { layerSvg } from './picture-layers';
import { PICTURE_UNIT, type PictureOf, type PictureSize } from './picture-name';
import { element, IN_METRES, type PictureScale } from './svg/svg-elements';

/**
 * The sizes of a picture: for a phone and for larger windows. The scales suit windows of 390 × 844 and of
 * 1440 × 900; in others the picture scales together with its lines.
 */
export const PICTURE_SIZES = {
	narrow: { zoom: 10.97, tolerancePx: 1 },
	wide: { zoom: 12.57, tolerancePx: 0.8 }
} as const satisfies Record<PictureSize, unknown>;

/** CSS pixels of a degree of longitude at zoom 0, 512 px tiles. */
export const PIXELS_PER_DEGREE = 512 / 360;

/** The scale that a picture of a size is drawn at. */
export function pictureScale(size: PictureSize): PictureScale {
	const { zoom, tolerancePx } = PICTURE_SIZES[size];
	const unit = PICTURE_UNIT[size];
	const pixel = 1 / (PIXELS_PER_DEGREE * 2 ** zoom * unit);
	return { zoom, unit, pixel, pen: pixel, tolerance: tolerancePx * pixel };
}

export interface PictureInput {
	theme: Theme;
	/** the data of the map's sources, by the name of their file: `places` for `map/places.geojson` */
	data: Record<string, FeatureCollection>;
	scale: PictureScale;
}

/** The elements of a picture, without the enclosing `svg` and the background; it contains no names. */
export function pictureContent(input: PictureInput): string {
	const { theme, data, scale } = input;
	const style = styleOf({ theme, lang: 'en', detail: scale.zoom >= 13, dataRoot: '' });
	const layers = style.layers.map((layer) =>
		layerSvg(layer as never, layerFeatures(style, layer, data), scale)
	);
	return element(
		'g',
		// Bevel joins look the same on such thin lines and are drawn in two thirds of the time.
		{ fill: 'none', 'stroke-linejoin': 'bevel', 'stroke-linecap': 'round' },
		onceEach(layers.join(''))
	);
}

/** A path, or a group of paths that are painted alike. */
const WAY = /<path d="([^"]{40,})"([^>]*)\/>|<g([^>]*)>((?:<path d="[^"]*"\/>)+)<\/g>/g;

/** Writes each path once: a street's casing and its line, or the creek and its glow, share one. */
function onceEach(content: string): string {
	const shapes = [...content.matchAll(WAY)].map(([, d, , , group]) => d ?? group!);
	const again = [...new Set(shapes.filter((shape, at) => shapes.indexOf(shape) < at))];
	const ids = new Map(again.map((shape, at) => [shape, `w${at}`]));
	const defined = again.map((shape) => {
		const id = ids.get(shape);
		return shape.startsWith('<') ? element('g', { id }, shape) : element('path', { id, d: shape });
	});
	const used = content.replace(WAY, (whole, d, ofPath, ofGroup, group) => {
		const id = ids.get(d ?? group);
		return id ? `<use href="#${id}"${ofPath ?? ofGroup}/>` : whole;
	});
	return `<defs>${defined.join('')}</defs>${used}`;
}

/**
 * Strokes keep their width at any scale, except those in metres (`svg-elements.ts`) and those in a
 * pattern's tile, which they would fill.
 */
const PEN = `<style>path:not(.${IN_METRES},pattern *){vector-effect:non-scaling-stroke}</style>`;

/** A whole picture, as the file that pages show as an image. */
export function pictureSvg({ theme, size, data }: PictureOf & Pick<PictureInput, 'data'>): string {
	const scale = { ...pictureScale(size), pen: 1 };
	const viewBox = viewBoxOf(CORRIDOR_FRAME, scale.unit);
	const [x, y, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
	const paper = element('rect', { x, y, width, height, fill: PALETTES[theme].outside });
	return element(
		'svg',
		// An intrinsic size as large as any window, because browsers discount an enlarged image as largest
		// contentful paint.
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox, width: 3300, height: 3000 },
		PEN + paper + pictureContent({ theme, data, scale })
	);
}
