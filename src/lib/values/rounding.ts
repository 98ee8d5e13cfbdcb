/**
 * Numbers rounded plainly: in decimal, halves away from zero, to a place and never to steps of 2 or 5.
 * A place is a power of ten: 1 are tens, 0 units, −3 thousandths.
 */

/** A value as it will be printed. */
export interface RoundedValue {
	readonly value: number;
	readonly decimals: number;
	/** the place of the last digit */
	readonly place: number;
}

/** Removes the error of binary fractions: 0.1 + 0.2 counts as 0.3, and 152.4 / 0.3048 as 500. */
const undusted = (value: number): number => Number(value.toPrecision(14));

/** `value` × 10^`places`, by moving the point in its text: 1.005 × 1000 is 1005 here. */
function shifted(value: number, places: number): number {
	const [digits, exponent = '0'] = String(value).split('e') as [string, string?];
	return Number(`${digits}e${Number(exponent) + places}`);
}

/** The place of the first digit of a number other than 0. */
const firstPlace = (value: number): number => Number(value.toExponential().split('e')[1]);

/** The nearest value whose last digit is at that place; zero is never negative. */
export function roundedTo(value: number, place: number): RoundedValue {
	const count = Math.round(shifted(undusted(Math.abs(value)), -place));
	const size = shifted(count, place);
	return { value: value < 0 ? 0 - size : size, decimals: Math.max(0, -place), place };
}

/** Rounded to `digits` significant digits, trailing zeros kept: 9.96 to two is 10. */
export function significantly(value: number, digits: number): RoundedValue {
	if (value === 0) return roundedTo(0, 0);
	const first = firstPlace(undusted(Math.abs(value)));
	const rounded = roundedTo(value, first + 1 - digits);
	// 9.96 became 10.0: its first digit is one place higher
	const isCarried = firstPlace(rounded.value) > first;
	return isCarried ? roundedTo(rounded.value, first + 2 - digits) : rounded;
}

/** Rounded up to two significant digits, never down: an upper bound for another value. */
export function roundedUp(value: number): RoundedValue {
	if (!(value > 0)) return roundedTo(0, 0);
	const plain = undusted(value);
	const place = firstPlace(plain) - 1;
	return significantly(shifted(Math.ceil(shifted(plain, -place)), place), 2);
}

/**
 * The place to which a value without a known ± is rounded: `digits` significant digits, but never coarser
 * than whole units.
 */
export function placeOfDigits(value: number, digits: number): number {
	return Math.max(-3, Math.min(0, significantly(value, digits).place));
}

/** The largest of 1, 2 and 5 × 10ⁿ that is not above a value: the round step of a scale bar. */
export function roundStepBelow(value: number): number {
	const place = firstPlace(undusted(value));
	const digit = [5, 2, 1].find((n) => shifted(n, place) <= undusted(value)) ?? 1;
	return shifted(digit, place);
}
