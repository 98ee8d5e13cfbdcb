/**
 * Lengths as people type them: "500 m", "0.5公里", "½ mile", "1,200", "五百米", "400/800/1200 m", one or
 * several. An ambiguous text is refused, not guessed. Metres.
 *
 * Written by hand, because libraries for units know neither Chinese units and numerals nor decimal commas.
 */
import { CHINESE_NUMERAL, chineseNumber } from './chinese-number';
import { groupedNumbers } from './grouped-number';
import { plainLengths } from './plain-lengths';
import { unitAt } from './units';

/** Why a text is no list of lengths. */
export type LengthFault =
	/** part of it is neither a number nor a unit */
	| 'not-understood'
	/** commas or spaces that may separate two numbers or the digits of one */
	| 'ambiguous'
	| 'not-positive'
	| 'too-large'
	| 'too-many';

export interface RefusedLengths {
	readonly kind: 'refused';
	readonly reason: LengthFault;
	/** the part of the text at fault */
	readonly part: string;
	/** whether a unit of length is written */
	readonly hasUnit: boolean;
}

export type LengthReading =
	| {
			readonly kind: 'lengths';
			/** metres, in the order in which they were typed */
			readonly metres: readonly number[];
			/** whether a unit of length is written; without one the numbers may mean anything */
			readonly hasUnit: boolean;
	  }
	| RefusedLengths;

/** The unit, number and bounds of the lengths to read. */
export interface LengthTerms {
	/** metres in the unit of numbers without one */
	readonly unit_m: number;
	readonly most_m: number;
	/** how many lengths there may be */
	readonly count: number;
}

/** What a number may begin with. */
const NUMERAL = /[\d零〇一二两兩三四五六七八九十百千万萬半]/;

/** One number with its unit, if it has one. */
interface Item {
	readonly value: number;
	/** metres in its unit */
	unit_m: number | null;
}

const DIGITS = /[+-]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)/y;
/** Groups of digits separated by spaces, "1 200", "400 800 1200". */
const GAPPED = /\d+(?: \d+)+(?:\.\d+)?(?![\d,/])/y;
/** Halves, thirds, quarters and eighths; any other fraction may be two lengths. */
const FRACTION = /(?:(\d+)\s+)?(1\/2|[12]\/3|[13]\/4|[1357]\/8)(?![\d/.,])/y;

function taken(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** The numbers at a position of a segment and where they end; a fault where there are none. */
function numbersAt(
	piece: string,
	at: number,
	isListed: boolean
): { values: number[]; length: number } | LengthFault {
	// 1/2/3 are three numbers
	const fraction = isListed ? null : taken(FRACTION, piece, at);
	if (fraction) {
		const [above, below] = fraction[2]!.split('/').map(Number) as [number, number];
		return { values: [Number(fraction[1] ?? 0) + above / below], length: fraction[0].length };
	}
	const gapped = taken(GAPPED, piece, at);
	const found = gapped ?? taken(DIGITS, piece, at);
	if (!found) {
		const [characters] = taken(CHINESE_NUMERAL, piece, at) ?? [];
		const value = characters === undefined ? null : chineseNumber(characters);
		return value === null ? 'not-understood' : { values: [value], length: characters!.length };
	}
	const [text] = found;
	const [whole = '', decimals] = text.replace('+', '').split('.');
	const sign = whole.startsWith('-') ? -1 : 1;
	const groups = whole.replace('-', '').split(gapped ? ' ' : ',');
	const read = groupedNumbers(groups, decimals ? `.${decimals}` : '', gapped ? 'gap' : 'comma');
	if (!read) return 'ambiguous';
	return { values: read.map((value) => sign * value), length: text.length };
}

/** The factors of 百, 千 and 万 after digits: "5百米", "3千米", "1.2万米". */
const MULTIPLIERS: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000 };

/** The items of a segment without sure separators; `part` is what could not be read. */
function itemsOf(piece: string): Item[] | { fault: LengthFault; part: string } {
	const items: Item[] = [];
	let at = 0;
	const skip = () => {
		while (piece[at] === ' ') at += 1;
	};
	for (skip(); at < piece.length; skip()) {
		const start = at;
		const isFirst = items.length === 0;
		const isListed = !isFirst && piece[at] === '/';
		if (isListed) {
			at += 1;
			skip();
		}
		// A sign between numbers makes a range or a chainage: 400-800, 12+400.
		const isRange = !isFirst && /[+-]/.test(piece[at] ?? '');
		const found = isRange ? 'not-understood' : numbersAt(piece, at, isListed);
		if (typeof found === 'string') return { fault: found, part: piece.slice(start).trim() };
		at += found.length;
		skip();
		const times = MULTIPLIERS[piece[at] ?? ''];
		if (times) at += 1;
		skip();
		const unit = unitAt(piece, at);
		at += unit?.length ?? 0;
		// 一公里半
		const isHalf = unit !== null && piece[at] === '半';
		if (isHalf) at += 1;
		// The next item is separated by a space, a slash, or the unit before it.
		const isNext =
			/[ /]/.test(piece[at] ?? '') || (piece[at - 1] === ' ' && NUMERAL.test(piece[at]!));
		if (at < piece.length && !unit && !isNext) {
			return { fault: 'not-understood', part: piece.slice(start).trim() };
		}
		found.values.forEach((value, i) => {
			const isLast = i === found.values.length - 1;
			items.push({
				value: value * (times ?? 1) + (isHalf && isLast ? 0.5 : 0),
				unit_m: isLast ? (unit?.metres ?? null) : null
			});
		});
	}
	return items;
}

/**
 * Numbers without a unit take that of the next number with one, otherwise that of the previous one, unless
 * this would put all of them out of bounds, as in "400, 800, 1.2 km".
 */
function withUnits(items: readonly Item[], { most_m }: LengthTerms): void {
	const bare = items.filter(({ unit_m }) => unit_m === null);
	for (let i = items.length - 2; i >= 0; i--) items[i]!.unit_m ??= items[i + 1]!.unit_m;
	for (let i = 1; i < items.length; i++) items[i]!.unit_m ??= items[i - 1]!.unit_m;
	if (bare.every(({ value, unit_m }) => value * (unit_m ?? 0) > most_m)) {
		for (const item of bare) item.unit_m = null;
	}
}

const rounded = (metres: number) => Math.round(metres * 1e6) / 1e6;

/** The lengths that a text names; null where it has no number in it and is no attempt at one. */
export function readLengths(text: string, terms: LengthTerms): LengthReading | null {
	const plain = plainLengths(text);
	if (!NUMERAL.test(plain)) return null;
	const segments = plain.split(';').filter((piece) => piece.trim() !== '');
	const items: Item[] = [];
	let refusal: Omit<RefusedLengths, 'hasUnit' | 'kind'> | null = null;
	const lists: Item[][] = [];
	for (const piece of segments) {
		const found = itemsOf(piece.replace(/\s+/g, ' '));
		if ('fault' in found) refusal ??= { reason: found.fault, part: found.part };
		else {
			items.push(...found);
			lists.push(found);
		}
	}
	const hasUnit = items.some(({ unit_m }) => unit_m !== null);
	withUnits(items, terms);
	const metresOf = ({ value, unit_m }: Item) => rounded(value * (unit_m ?? terms.unit_m));
	// "1 km 200 m" may be one length or two.
	const unclear = lists.findIndex((list) =>
		list.some((item, i) => i > 0 && metresOf(item) <= metresOf(list[i - 1]!))
	);
	const metres = items.map(metresOf);
	const partOf = (test: (metres: number) => boolean) => segments[metres.findIndex(test)] ?? plain;
	if (!refusal && unclear >= 0) refusal = { reason: 'ambiguous', part: segments[unclear]! };
	if (!refusal && metres.some((one) => !(one > 0))) {
		refusal = { reason: 'not-positive', part: partOf((one) => !(one > 0)) };
	}
	if (!refusal && metres.some((one) => one > terms.most_m)) {
		refusal = { reason: 'too-large', part: partOf((one) => one > terms.most_m) };
	}
	if (!refusal && metres.length > terms.count) refusal = { reason: 'too-many', part: plain };
	return refusal
		? { kind: 'refused', reason: refusal.reason, part: refusal.part.trim(), hasUnit }
		: { kind: 'lengths', metres, hasUnit };
}
