/** The legend on a sheet: what is drawn, with the map's own samples. */
import type { LegendEntry } from '../../../layers/paint/layer';
import { PALETTES } from '../../../layers/paint/palette';
import { drawingOf } from '../../../layers/paint/symbols';
import { drawingSvg } from '../../../layers/still-picture/svg/drawing-svg';
import { MM, POINT } from './paper';
import { linesOf, type Row, type TextLook } from './rows';
import { element, textAt } from './sheet-svg';

/** A sample's box, units. */
const WIDTH = 6.4 * MM;
const HEIGHT = 3.8 * MM;
/** Units in a pixel of the samples. */
const PIXEL = 0.19 * MM;
const GAP = 1.2 * MM;
const LINE = 1.2;

function sample(swatch: LegendEntry['swatch'], x: number, y: number): string {
	const middle = { x: x + WIDTH / 2, y: y + HEIGHT / 2 };
	const area = { x: x + 0.5 * MM, y: y + 0.6 * MM, width: WIDTH - MM, height: HEIGHT - 1.2 * MM };
	const ground = element('rect', { x, y, width: WIDTH, height: HEIGHT, fill: PALETTES.light.land });
	switch (swatch.type) {
		case 'image': {
			const drawing = drawingOf(swatch.image);
			if (!drawing) return ground;
			const scale = Math.min(PIXEL, HEIGHT / drawing.height);
			return ground + element('g', { fill: 'none' }, drawingSvg(drawing, middle, scale));
		}
		case 'line': {
			const d = `M${Math.round(x + 0.4 * MM)} ${Math.round(middle.y)}h${Math.round(WIDTH - 0.8 * MM)}`;
			const { colour, width, dash, casing } = swatch;
			const around =
				casing && element('path', { d, stroke: casing, 'stroke-width': (width + 3) * PIXEL });
			const line = element('path', {
				d,
				stroke: colour,
				'stroke-width': width * PIXEL,
				'stroke-dasharray': dash?.map((part) => Math.round(part * PIXEL)).join(' ')
			});
			return ground + (around ?? '') + line;
		}
		case 'area': {
			const { colour, outline, pattern, dashed } = swatch;
			const fill = element('rect', {
				...area,
				fill: colour,
				'fill-opacity': pattern ? 0.15 : outline ? 0.24 : 1,
				stroke: outline,
				'stroke-width': 1.3 * PIXEL,
				'stroke-dasharray': dashed ? `${3 * PIXEL} ${2 * PIXEL}` : undefined
			});
			return ground + fill + (pattern ? hatch(area, colour) : '');
		}
		case 'wash':
			return (
				ground + element('rect', { ...area, rx: MM, fill: swatch.colour, 'fill-opacity': 0.28 })
			);
	}
}

function hatch(area: { x: number; y: number; width: number; height: number }, colour: string) {
	const { x, y, width, height } = area;
	const lines = Array.from({ length: 5 }, (_, at) => {
		const from = Math.round(x + (width / 5) * at);
		return `M${from} ${Math.round(y + height)}l${Math.round(width / 5)} ${-Math.round(height)}`;
	});
	return element('path', { d: lines.join(''), stroke: colour, 'stroke-width': PIXEL });
}

/** The rows of a legend: two entries beside each other where their words have room. */
export function legendRows(
	entries: readonly LegendEntry[],
	width: number,
	{ pt }: TextLook
): Row[] {
	const half = (width - 2 * MM) / 2;
	const words = half - WIDTH - GAP;
	const line = pt * POINT * LINE;
	const cells = entries.map(({ label, swatch }) => ({
		swatch,
		lines: linesOf(label, words, pt)
	}));
	return Array.from({ length: Math.ceil(cells.length / 2) }, (_, at): Row => {
		const pair = cells.slice(2 * at, 2 * at + 2);
		const high = Math.max(HEIGHT, ...pair.map(({ lines }) => lines.length * line));
		return {
			height: high + 0.5 * MM,
			svg: (x, y) =>
				pair
					.map(({ swatch, lines }, side) => {
						const left = x + side * (half + 2 * MM);
						const top = y + (high - lines.length * line) / 2;
						const text = lines.map((one, row) =>
							textAt(left + WIDTH + GAP, top + (row + 0.78) * line, pt, one)
						);
						return sample(swatch, left, y + (high - HEIGHT) / 2) + text.join('');
					})
					.join('')
		};
	});
}
