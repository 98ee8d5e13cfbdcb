/** The end of a sheet's first page: who signs, the code, the address, the day. */
import { m } from '../../../i18n/paraglide/messages';
import { CODE_SIDE, codeSvg, type SheetAddress } from './code';
import { LEAST_PT, MM } from './paper';
import { linesOf, type Row } from './rows';
import { element, INK, lineTo, textAt } from './sheet-svg';

interface Ended {
	readonly address: SheetAddress;
	/** the day at Shanghai, as people read it */
	readonly day: string;
}

/** From one line to the next, units. */
const STEP = 2.65 * MM;
/** The fields to sign in. */
const FIELDS = 9 * MM;
const GAP = 2.5 * MM;

/** The fields, across a width. */
function fieldsSvg(x: number, y: number, width: number): string {
	const words = [m.print_drawn_by(), m.print_checked_by(), m.print_signed_on()];
	const part = width / words.length;
	const frame = { x, y, width, height: FIELDS, fill: 'none', stroke: INK };
	return [
		element('rect', { ...frame, 'stroke-width': 0.2 * MM }),
		...words.map((word, at) => {
			const from = x + at * part;
			const line = at > 0 ? lineTo(from, y, from, y + FIELDS, 0.13 * MM) : '';
			return line + textAt(from + 0.8 * MM, y + 2.7 * MM, LEAST_PT, word);
		})
	].join('');
}

/** The block, as one row. */
export function endBlock({ address, day }: Ended, width: number): Row {
	const { modules, left } = address;
	const aside = modules ? CODE_SIDE + 3 * MM : 0;
	const sentences = [
		m.print_made({ day }),
		modules ? m.print_code() : m.print_no_code(),
		...(left > 0 ? [m.print_code_shortened({ count: String(left) })] : [])
	];
	const beside = (text: string) => linesOf(text, width - aside, LEAST_PT);
	const words = sentences.flatMap((sentence) => [...beside(sentence), '']);
	const short = beside(address.address);
	// Beside the code where it has room there, below it otherwise.
	const isShort = (words.length + short.length) * STEP <= CODE_SIDE;
	const lines = isShort ? [...words, ...short] : words;
	const below = isShort ? [] : linesOf(address.address, width, LEAST_PT);
	const high = Math.max(modules ? CODE_SIDE : 0, lines.length * STEP);
	return {
		height: FIELDS + GAP + high + (below.length > 0 ? 1.5 * MM + below.length * STEP : 0),
		svg(x, y) {
			const top = y + FIELDS + GAP;
			return [
				fieldsSvg(x, y, width),
				modules ? codeSvg(modules, x, top) : '',
				...lines.map((line, at) =>
					line ? textAt(x + aside, top + (at + 0.8) * STEP, LEAST_PT, line) : ''
				),
				...below.map((line, at) =>
					textAt(x, top + high + 1.5 * MM + (at + 0.7) * STEP, LEAST_PT, line)
				)
			].join('');
		}
	};
}
