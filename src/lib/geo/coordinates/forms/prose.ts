/**
 * Pairs among other words: "Meet me at 31.2737, 121.3853 by the bridge". The text is cut into segments that
 * may be numbers of a coordinate; everything else separates them, and a number that touches other text
 * (K12, ¥31.27, 31.27 m) belongs to that text.
 */
import { tokensOf } from '../notation/coordinate-marks';

/** Units, which make the number before them a quantity. */
const UNIT =
	/^\s*(?:[万亿元块米里亩顷吨斤克升人个号年月日时点周次楼层室栋弄路]|公[里顷斤]|千米|平方|(?:[kcmdµ]?m|mm|kg|g|t|ha|mu|usd|rmb|cny|yuan|kb|mb|gb|hz|kw|kwh|mi|miles?|ft|feet|days?|hours?|h|years?|times|people|km2|m2|sqm|sq)(?![a-z])|[%‰$¥€£]|[×x*]\s*\d)/;
/** Signs that make the number after them something other than a coordinate. */
const BEFORE_OTHER =
	/(?:[$¥€£#^\\]|\d\s*[×*x]\s*|(?:usd|rmb|cny|no\.?|v|ver|version|isbn|tel|phone|fax|id|uid|price)[\s.:#]*)$/;
const ANGLE_WORD =
	/^(?:北纬|南纬|东经|西经|纬度|经度|度|分|秒|(?:n(?:orth)?|s(?:outh)?|e(?:ast)?|w(?:est)?|lat(?:itude)?|lng|lon(?:g(?:itude)?)?|deg(?:rees?)?|min(?:utes?)?|sec(?:onds?)?|d|and)(?![a-z]))(?:\s*[:=])?/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?/;
const BETWEEN = /^[\s,;|/·•・‧&°'"和与及]/;

/** The segments of a plain text that consist of numbers, angle marks and words for axes. */
function segments(plain: string): string[] {
	const found = [''];
	const cut = () => found.push('');
	let at = 0;
	while (at < plain.length) {
		const rest = plain.slice(at, at + 80);
		const number = NUMBER.exec(rest)?.[0];
		if (number !== undefined) {
			const before = plain.slice(Math.max(0, at - 12), at);
			const after = plain.slice(at + number.length, at + number.length + 12);
			const touches =
				/[a-z\d._]$/.test(before) && !/(?:^|[^a-z])[nsew]$/.test(before)
					? true
					: /^[._]?\d|^[a-z_]/.test(after) && !ANGLE_WORD.test(after);
			if (touches || UNIT.test(after) || BEFORE_OTHER.test(before)) {
				cut();
				at += Math.max(number.length, /^[+-]?[\d._a-z+-]+/.exec(rest)?.[0].length ?? 0);
				cut();
				continue;
			}
			found[found.length - 1] += number;
			at += number.length;
			continue;
		}
		const word = ANGLE_WORD.exec(rest)?.[0] ?? BETWEEN.exec(rest)?.[0];
		if (word !== undefined && !(/^[a-z]/.test(word) && /[a-z]/.test(plain[at - 1] ?? ''))) {
			found[found.length - 1] += word;
			at += word.length;
			continue;
		}
		cut();
		// skip a whole word at once: its letters name no axis
		at += /^[a-z]+/.exec(rest)?.[0].length ?? 1;
	}
	return found.map((piece) =>
		piece
			.replace(/^[\s,;|/&"':=]+|[\s,;|/&:=]+$/g, '')
			// a closing quote that is no seconds mark
			.replace(/([nsew°度分秒]\s*|")["']+$/, '$1')
	);
}

/** How a segment that is not a single pair is cut further: by lines, then by weaker separators. */
const DIVISIONS = [/\n+/, /;/, /\|/, /\s\/\s/, /\s{2,}|\t/, /\//];

/**
 * The pairs in a plain text: what `read` returned for each segment that it accepted, in their order.
 */
export function pairsInProse<T>(plain: string, read: (piece: string) => T | null): T[] {
	const pairsOf = (piece: string, from: number): T[] => {
		if (!/\d[^\d]+\d/.test(piece)) return [];
		const whole = read(piece);
		if (whole !== null) return [whole];
		for (let i = from; i < DIVISIONS.length; i++) {
			const parts = piece.split(DIVISIONS[i]!);
			if (parts.length < 2) continue;
			const found = parts.flatMap((part) => pairsOf(part.trim(), i + 1));
			if (found.length > 0) return found;
		}
		return rowOf(piece).flatMap((pair) => read(pair) ?? []);
	};
	// underscores that mark italics in chats are no part of a number
	const upright = plain.replace(/(^|[^a-z\d_])_+|_+(?![a-z\d_])/g, '$1 ');
	return segments(upright).flatMap((piece) => pairsOf(piece, 0));
}

/** "31.27, 121.38, 31.28, 121.39": an even number of plain numbers, split into pairs. */
function rowOf(piece: string): string[] {
	const tokens = tokensOf(piece);
	if (tokens === null || tokens.some(({ kind }) => kind === 'mark' || kind === 'axis')) return [];
	const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token.text] : []));
	if (numbers.length < 4 || numbers.length % 2 !== 0) return [];
	return numbers.flatMap((number, i) => (i % 2 === 0 ? [`${number}, ${numbers[i + 1]}`] : []));
}
