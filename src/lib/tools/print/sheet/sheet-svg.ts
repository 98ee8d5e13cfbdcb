/** Elements of a sheet as text, in its units. */
import type { Script } from '../../../i18n/locale';
import { xmlText } from '../../../formats/xml';
import { element, type Attributes } from '../../../layers/still-picture/svg/svg-elements';
import { PALETTES } from '../../../layers/paint/palette';
import { BLACK } from '../../../tokens/colours';
import { POINT } from './paper';

export { element } from '../../../layers/still-picture/svg/svg-elements';

/** The colours of ink: black, and the light theme's quieter one. */
export const INK = BLACK;
export const PALE_INK = PALETTES.light.muted;

const HAN_FONTS =
	"'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','Microsoft YaHei','Hiragino Sans GB'";

/**
 * Fonts of the reader's machine. In Chinese those for Simplified Chinese come first, so that no other forms
 * appear; elsewhere Latin ones do, as in a Chinese font apostrophes are as wide as characters.
 */
export const SHEET_FONTS: Readonly<Record<Script, string>> = {
	latin: `'Helvetica Neue',Arial,'Liberation Sans','Noto Sans','DejaVu Sans',${HAN_FONTS},sans-serif`,
	han: `${HAN_FONTS},sans-serif`
};

/** A line of text at a point of its baseline. @param pt its size, points */
export function textAt(
	x: number,
	y: number,
	pt: number,
	text: string,
	more: Attributes = {}
): string {
	return element('text', { x, y, 'font-size': pt * POINT, fill: INK, ...more }, xmlText(text));
}

/** A straight line. @param width units */
export function lineTo(
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	width: number,
	more: Attributes = {}
): string {
	return element('path', {
		d: `M${[x1, y1].map(Math.round).join(' ')}L${[x2, y2].map(Math.round).join(' ')}`,
		stroke: INK,
		'stroke-width': width,
		fill: 'none',
		...more
	});
}
