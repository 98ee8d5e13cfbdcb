/** The map's own images as elements of a picture. */
import type { Drawing } from '../../paint/symbols';
import type { XY } from '../frame/separate-labels';
import { element } from './svg-elements';
import { xmlText } from '../../../formats/xml';

/**
 * An image around a point.
 * @param scale units of the picture in a pixel of the drawing
 */
export function drawingSvg(drawing: Drawing, { x, y }: XY, scale: number): string {
	const paths = drawing.paths.map(({ d, fill = 'none', stroke, width, dash, at }) =>
		element('path', {
			d,
			fill,
			stroke,
			'stroke-width': width,
			'stroke-dasharray': dash?.join(' '),
			transform: at && `translate(${at.x} ${at.y}) scale(${at.scale})`
		})
	);
	const { width, height, text } = drawing;
	const word =
		text &&
		element(
			'text',
			{
				x: width / 2,
				y: height / 2 + text.size * 0.36,
				'font-size': text.size,
				'font-weight': 700,
				'text-anchor': 'middle',
				fill: text.colour
			},
			xmlText(text.value)
		);
	const to = `translate(${x} ${y}) scale(${scale}) translate(${-width / 2} ${-height / 2})`;
	return element('g', { transform: to }, paths.join('') + (word ?? ''));
}
