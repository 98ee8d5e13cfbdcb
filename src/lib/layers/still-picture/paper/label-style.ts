/** How a symbol layer writes a feature's name, evaluated for one zoom, in units of the picture. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { xmlText } from '../../../formats/xml';
import { colourOf, layoutValue, paintValue } from '../paint-values';
import { widthEms, wrapped } from '../share/wrapped-text';
import type { XY } from '../frame/separate-labels';
import { element, rounded, type PictureScale } from '../svg/svg-elements';

/** A name as it is written. */
export interface LabelStyle {
	lines: readonly string[];
	/** units of the picture */
	size: number;
	/** width of the widest line and height of all, units */
	width: number;
	height: number;
	letterSpacing: number;
	weight: number;
	colour: string;
	halo: string;
	/** units */
	haloWidth: number;
}

/** From one line to the next, as a share of the size. */
const LINE = 1.2;

/** Numerals of the weight that a font stack begins with; see `FONT` of `paint/style-expressions.ts`. */
const WEIGHTS: Record<string, number> = { 'Map Bold': 700, 'Map Medium': 500 };

/** A layer's name for a feature; null where it writes none. */
export function labelStyle(
	layer: LayerSpecification,
	feature: Feature,
	{ zoom, pixel }: PictureScale
): LabelStyle | null {
	const layout = (property: string) => layoutValue(layer, property, zoom, feature);
	const paint = (property: string) => paintValue(layer, property, zoom, feature);
	const text = String(layout('text-field') ?? '').trim();
	if (!text) return null;
	const isAlong = layout('symbol-placement') !== 'point';
	const most = layout('text-max-width') as number;
	const lines = text.split('\n').flatMap((line) => (isAlong ? [line] : wrapped(line, most)));
	const size = (layout('text-size') as number) * pixel;
	const spacing = layout('text-letter-spacing') as number;
	const ems = lines.map((line) => widthEms(line) + spacing * [...line].length);
	const family = (layout('text-font') as string[])[0] ?? '';
	return {
		lines,
		size,
		width: Math.max(...ems) * size,
		height: lines.length * LINE * size,
		letterSpacing: spacing * size,
		weight: WEIGHTS[family] ?? 400,
		colour: colourOf(paint('text-color')).hex,
		halo: colourOf(paint('text-halo-color')).hex,
		haloWidth: (paint('text-halo-width') as number) * pixel
	};
}

/** A name around a point, turned by so many degrees. */
export function labelSvg(style: LabelStyle, { x, y }: XY, turn = 0): string {
	const { lines, size, height, letterSpacing, weight, colour, halo, haloWidth } = style;
	const first = -height / 2 + ((LINE + 0.72) / 2) * size;
	const rows = lines.map((line, at) =>
		element('tspan', { x: 0, y: first + at * LINE * size }, xmlText(line))
	);
	return element(
		'text',
		{
			transform:
				`translate(${rounded(x)} ${rounded(y)})` + (turn === 0 ? '' : ` rotate(${rounded(turn)})`),
			'font-size': size,
			'font-weight': weight === 400 ? undefined : weight,
			'letter-spacing': letterSpacing || undefined,
			'text-anchor': 'middle',
			fill: colour,
			stroke: halo,
			'stroke-width': 2 * haloWidth,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke'
		},
		rows.join('')
	);
}
