/** Metro lines in what people type: "Line 11", 十三号线, 地铁二号线, 轨交13号线, erhaoxian, L2. */
import { folded } from '../reading/folded';
import { lineNumber, NUMBER } from './line-number';

/** The words before and after the number of a line in Chinese. */
const HAN_METRO = '(?:上海)?市?(?:地铁|地下铁|轨道交通|轨道|轨交|捷运)';
const HAN_TAIL =
	'(?:地铁|轨道交通)?(?:的)?(?:线路图|线路|路线|站点|地铁站|车站|各站|所有站|全线|站)?';
const HAN_WHOLE = [
	new RegExp(`^(?:${HAN_METRO}|上海)?第?(${NUMBER.han})(?:号地铁线|号线|号地铁|线)${HAN_TAIL}$`),
	new RegExp(`^${HAN_METRO}第?(${NUMBER.han})号?${HAN_TAIL}$`)
];
const PINYIN_METRO = '(?:shanghai)?(?:ditie|guidaojiaotong|guijiao)';
const PINYIN_WHOLE = [
	new RegExp(`^(?:${PINYIN_METRO})?(?:di)?(${NUMBER.pinyin})(?:haoxian|hx)(?:zhan)?$`),
	new RegExp(`^${PINYIN_METRO}(${NUMBER.pinyin})(?:hao)?(?:zhan)?$`)
];
/** Words that mark a number as a line, and words that may accompany them. */
const LINE_WORDS = /^(line|lines|metro|subway|underground|tube|mrt)$/;
const BESIDE = /^(shanghai|the|no|number|station|stations|stops|map|route|of|on)$/;
/** A line as signs and maps abbreviate it. */
const SHORT = /^(?:l|m)\s?(\d{1,2})$/;

/** The readings of the characters in a line's name, for queries partly in pinyin. */
const SOUNDS: Record<string, string> = Object.fromEntries(
	[
		...'一yi 二er 三san 四si 五wu 六liu 七qi 八ba 九jiu 十shi 号hao 线xian 地di 铁tie'.split(' ')
	].map((pair) => [pair[0]!, pair.slice(1)])
);

function englishLine(text: string): string | null {
	const words = text.match(/[a-z]+|\d+/g) ?? [];
	const numbers = words.flatMap((word) => {
		const isNumber = word.length > 2 || /^\d{1,2}$/.test(word);
		return isNumber ? (lineNumber(word) ?? []) : [];
	});
	const others = words.filter((word) => lineNumber(word) === null);
	const isLine = others.some((word) => LINE_WORDS.test(word));
	const isAll = others.every((word) => LINE_WORDS.test(word) || BESIDE.test(word));
	return isLine && isAll && numbers.length === 1 ? numbers[0]! : null;
}

/**
 * The number of the line that a whole text names; null where it names none, or anything else besides. The
 * line need not exist.
 */
export function lineNamed(query: string): string | null {
	const text = folded(query)
		.trim()
		.replace(/[。.!?？!,，]+$/u, '');
	const short = SHORT.exec(text);
	if (short) return lineNumber(short[1]!);
	const joined = text.replace(/[\s\-–—_/·]+/gu, '');
	const isMixed = /\p{Script=Han}/u.test(joined) && /[a-z]/.test(joined);
	const sounds = isMixed
		? [...joined].map((character) => SOUNDS[character] ?? character).join('')
		: joined;
	for (const pattern of [...HAN_WHOLE, ...PINYIN_WHOLE]) {
		const found = pattern.exec(sounds);
		const number = found && lineNumber(found[1]!);
		if (number) return number;
	}
	return /^[\x20-\x7e]+$/.test(text) ? englishLine(text) : null;
}

/**
 * True for a line abbreviated to a letter and a number, which may also be the beginning of a name (M5 of
 * M50).
 */
export const isShortForLine = (query: string): boolean => SHORT.test(folded(query).trim());

/** A line within a longer text: its number, and the text without it. */
export interface LineWithin {
	line: string;
	rest: string;
}

const WITHIN = [
	new RegExp(`(?:${HAN_METRO}|上海)?第?(${NUMBER.han})号(?:地铁)?线`, 'u'),
	new RegExp(`${HAN_METRO}(\\d{1,2})(?![\\d.]|\\s*(?:公里|千米|米|里|分钟|km|m))`, 'u'),
	new RegExp(`\\b(?:metro |subway )?line (?:no\\.? ?|number )?(${NUMBER.english})\\b`),
	/\bline(\d{1,2})\b/,
	/\b(?:metro|subway) (\d{1,2})\b(?!\s*(?:k?m|met|min))/
];

/** The line mentioned anywhere in a text; null for none. */
export function lineWithin(query: string): LineWithin | null {
	const text = folded(query);
	for (const pattern of WITHIN) {
		const found = pattern.exec(text);
		const line = found && lineNumber(found[1]!);
		if (!line) continue;
		const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
		return { line, rest: rest.trim() };
	}
	return null;
}

/** The text with the line that it mentions written as in the index: 二号线静安寺 becomes 2号线 静安寺. */
export function withPlainLine(query: string): string {
	const found = lineWithin(query);
	return found ? `${found.line}号线 ${found.rest}` : query;
}
