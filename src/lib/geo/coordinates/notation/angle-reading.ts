/** One angle of a typed position: degrees, or degrees and minutes, or degrees, minutes, seconds. */
import type { Axis, Token } from './coordinate-marks';

/** An angle as it was typed; faults in it are reported, not corrected. */
export interface TypedAngle {
	/** degrees, without its sign */
	readonly size_deg: number;
	/** -1 after a minus, 1 otherwise */
	readonly sign: 1 | -1;
	/** whether a sign is written */
	readonly signed: boolean;
	/** the axis that a word or a letter names */
	readonly axis?: Axis;
	/** 1 for N and E, -1 for S and W */
	readonly hemisphere?: 1 | -1;
	/** the step of its last digit, degrees */
	readonly step_deg: number;
	/** how many numbers it has, 1 to 3 */
	readonly numbers: number;
	/** whether its first number has a degree mark */
	readonly marked: boolean;
	/** how many decimals its last number has */
	readonly decimals: number;
	/** whether minutes or seconds are 60 or more */
	readonly overflows: boolean;
	/** what was typed, without words and letters, to build a suggestion from */
	readonly text: string;
}

const MARKS = ['°', "'", '"'] as const;

type AxisToken = Extract<Token, { kind: 'axis' }>;

/** The numbers of an angle whose marks are in the order degrees, minutes, seconds; null otherwise. */
function numbersOf(tokens: readonly Token[]): string[] | null {
	const numbers: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'number') numbers.push(token.text);
		else if (token.kind !== 'mark' || token.rank !== numbers.length - 1) return null;
	}
	return numbers.length >= 1 && numbers.length <= 3 ? numbers : null;
}

/** The axis that words at either end name; null where they contradict each other or there are none. */
function axisOf(words: readonly AxisToken[]): Pick<TypedAngle, 'axis' | 'hemisphere'> | null {
	const axes = new Set(words.map(({ axis }) => axis));
	const signs = new Set(words.flatMap(({ sign }) => sign ?? []));
	if (axes.size > 1 || signs.size > 1) return null;
	const [axis] = axes;
	const [hemisphere] = signs;
	return { ...(axis && { axis }), ...(hemisphere && { hemisphere }) };
}

const decimalsOf = (number: string) => number.split('.')[1]?.length ?? 0;

/** The angle that all of these tokens write, or null where they do not write one. */
export function angleOf(tokens: readonly Token[]): TypedAngle | null {
	const isAxis = (token: Token): token is AxisToken => token.kind === 'axis';
	const first = tokens.findIndex((token) => !isAxis(token));
	const last = tokens.findLastIndex((token) => !isAxis(token));
	if (first < 0) return null;
	const inner = tokens.slice(first, last + 1);
	const numbers = numbersOf(inner);
	const axis = axisOf([...tokens.slice(0, first), ...tokens.slice(last + 1)].filter(isAxis));
	if (numbers === null || axis === null) return null;
	const [degrees, ...parts] = numbers as [string, ...string[]];
	if (parts.some((part) => /^[+-]/.test(part))) return null;
	// only the last number may have decimals: 31.5° 16′ is no angle
	if (numbers.slice(0, -1).some((number) => number.includes('.'))) return null;
	const [minutes, seconds] = [Number(parts[0] ?? 0), Number(parts[1] ?? 0)];
	const decimals = decimalsOf(numbers.at(-1)!);
	return {
		size_deg: Math.abs(Number(degrees)) + minutes / 60 + seconds / 3600,
		sign: degrees.startsWith('-') ? -1 : 1,
		signed: /^[+-]/.test(degrees),
		...axis,
		step_deg: 10 ** -decimals / 60 ** parts.length,
		numbers: numbers.length,
		marked: inner.some((token) => token.kind === 'mark' && token.rank === 0),
		decimals,
		overflows: minutes >= 60 || seconds >= 60,
		text: numbers.length === 1 ? degrees : numbers.map((number, i) => number + MARKS[i]).join('')
	};
}

/** Two angles in the order in which they were typed. */
export type AnglePair = readonly [TypedAngle, TypedAngle];

/**
 * Every split of tokens without a separator into two angles, first those whose halves have equally many
 * numbers.
 */
export function anglePairs(tokens: readonly Token[]): AnglePair[] {
	const pairs: AnglePair[] = [];
	for (let cut = 1; cut < tokens.length; cut++) {
		const a = angleOf(tokens.slice(0, cut));
		const b = a && angleOf(tokens.slice(cut));
		if (a && b) pairs.push([a, b]);
	}
	const uneven = ([a, b]: AnglePair) => Number(a.numbers !== b.numbers);
	return pairs.sort((p, q) => uneven(p) - uneven(q));
}
