/** Numbers rounded to steps and written with the decimals that the step deserves. */
import type { Locale } from './locale';

/** Forgives binary fractions: a step of 0.1 + 0.2 counts as 0.3. */
const SLACK = 1e-9;

/** The most decimals that are ever written: a millimetre in kilometres. */
const MOST_DECIMALS = 6;

/** A step of 1, 2 or 5 × 10ⁿ. */
export interface Step {
	readonly digit: 1 | 2 | 5;
	readonly power: number;
}

const FINEST: Step = { digit: 1, power: -MOST_DECIMALS };

/** The largest 1, 2 or 5 × 10ⁿ that is not above a positive `value`. */
export function stepBelow(value: number): Step {
	const power = Math.floor(Math.log10(value) + SLACK);
	const leading = value / 10 ** power + SLACK;
	return { digit: leading >= 5 ? 5 : leading >= 2 ? 2 : 1, power };
}

/** The step that leaves a value three significant digits, but cuts no whole units: 0.001 to 1. */
export function threeDigitStep(value: number): Step {
	const size = Number(Math.abs(value).toPrecision(3));
	const power = size > 0 ? Math.floor(Math.log10(size) + SLACK) - 2 : 0;
	return { digit: 1, power: Math.max(-3, Math.min(0, power)) };
}

/** A value as it will be printed. */
export interface RoundedValue {
	readonly value: number;
	readonly decimals: number;
}

/** The nearest multiple of a step, with as many decimals as the step has; halves away from 0. */
export function roundedTo(value: number, step: Step): RoundedValue {
	const { digit, power } = step.power < -MOST_DECIMALS ? FINEST : step;
	// counted in whole steps; divided where they are fractions, so that no binary dust is added
	const scale = 10 ** Math.abs(power);
	const count = Math.round((Math.abs(value) * (power < 0 ? scale : 1 / scale)) / digit + SLACK);
	const size = power < 0 ? (count * digit) / scale : count * digit * scale;
	return { value: value < 0 && size > 0 ? -size : size, decimals: Math.max(0, -power) };
}

/** A value rounded up, never down, to one significant digit, or to two where the first is a 1. */
export function roundedUp(value: number): RoundedValue {
	if (!(value > 0)) return { value: 0, decimals: 0 };
	const power = Math.floor(Math.log10(value) + SLACK);
	const digits = value / 10 ** power < 2 - SLACK ? power - 1 : power;
	const count = Math.ceil(value / 10 ** digits - SLACK * 10);
	return { value: Number(`${count}e${digits}`), decimals: Math.max(0, -digits) };
}

const TAG = { en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Locale, string>;
const formats = new Map<string, Intl.NumberFormat>();

/** A rounded value with all its decimals, trailing zeros too, and its thousands grouped. */
export function roundedText({ value, decimals }: RoundedValue, lang: Locale): string {
	const key = `${lang}${decimals}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(TAG[lang], {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
		formats.set(key, format);
	}
	return format.format(value);
}
