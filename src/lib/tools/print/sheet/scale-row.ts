/** The numeric scale, its bar, and where north is. */
import type { UnitSystem } from '../../../i18n/unit-systems';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import { numberText } from '../../../i18n/format';
import { scaleBar, scaleLabel } from '../../../layers/scale-bar';
import { MM } from './paper';
import { scaleText } from './scale';
import type { Row } from './rows';
import { element, INK, lineTo, textAt } from './sheet-svg';

const HEIGHT = 21 * MM;
/** The place of the arrow at the right end. */
const NORTH = 17 * MM;
const BAR = 1.6 * MM;
const PARTS = 4;

export interface ScaleLook {
	denominator: number;
	units: UnitSystem;
	lang: Locale;
	/** by how much grid north lies east of true north, degrees; null without a projected grid */
	convergence: number | null;
}

function bar({ denominator, units, lang }: ScaleLook, width: number, x: number, y: number) {
	const metresPerUnit = denominator / 1000 / MM;
	const whole = scaleBar(metresPerUnit, width, units);
	const part = whole.width / PARTS;
	const boxes = Array.from({ length: PARTS }, (_, at) =>
		element('rect', {
			x: x + at * part,
			y,
			width: part,
			height: BAR,
			fill: at % 2 === 0 ? INK : 'none',
			stroke: INK,
			'stroke-width': 0.15 * MM,
			class: 'bar'
		})
	);
	const number = (share: number) => numberText(whole.count * share, lang, 3);
	const above = y - 1 * MM;
	return (
		boxes.join('') +
		textAt(x, above, 6.5, '0', { 'text-anchor': 'start' }) +
		textAt(x + whole.width / 2, above, 6.5, number(0.5), { 'text-anchor': 'middle' }) +
		textAt(x + whole.width, above, 6.5, scaleLabel(whole, lang), { 'text-anchor': 'middle' })
	);
}

/** North: true, and the grid's beside it, opened wide enough to be told apart. */
function north(convergence: number | null, x: number, y: number): string {
	const top = y + 4.4 * MM;
	const foot = y + 19 * MM;
	const arrow = element('path', {
		d: `M${x} ${top}l${-1.5 * MM} ${4.5 * MM}l${1.5 * MM} ${-1 * MM}l${1.5 * MM} ${1 * MM}z`,
		fill: INK
	});
	const shaft = lineTo(x, top + 3 * MM, x, foot, 0.25 * MM);
	const name = textAt(x, top - 1 * MM, 8, m.paper_north(), {
		'text-anchor': 'middle',
		'font-weight': 700
	});
	if (convergence === null) return arrow + shaft + name;
	const side = convergence < 0 ? -1 : 1;
	const end = x + side * 4.6 * MM;
	const grid =
		lineTo(x, foot, end, top + 2.5 * MM, 0.2 * MM) +
		textAt(end, top + 1.4 * MM, 6, m.print_grid_north_short(), { 'text-anchor': 'middle' });
	return arrow + shaft + name + grid;
}

/** The row of scale and north. */
export function scaleRow(look: ScaleLook, width: number): Row {
	const { denominator, lang, convergence } = look;
	return {
		height: HEIGHT,
		svg: (x, y) =>
			textAt(x, y + 5.6 * MM, 13, scaleText(denominator, lang), { 'font-weight': 700 }) +
			textAt(x, y + 9.4 * MM, 6.5, m.print_centimetre({ length: centimetre(denominator, lang) })) +
			bar(look, width - NORTH - 5 * MM, x, y + 16 * MM) +
			north(convergence, x + width - NORTH / 2 - (convergence === null ? 0 : 1 * MM), y)
	};
}

/** What a centimetre of the sheet is on the ground, always metric: a plan's scale is. */
function centimetre(denominator: number, lang: Locale): string {
	const value = numberText(denominator / 100, lang, 1);
	return m.unit_metres({ value }, { locale: lang });
}
