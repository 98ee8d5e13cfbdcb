/**
 * Lengths and areas that were given without a ±, such as a radius or a source's figure: with all their
 * digits in the units they were given in, rounded to a comparable precision in others.
 */
import { placeOfDigits, roundedTo, significantly, type RoundedValue } from '../values/rounding';
import { AREAS, LENGTHS, type Unit } from './unit-ladders';
import { sizeText, type Rounding, type UnitChoice } from './units';

/** The most significant digits of a quoted figure. */
const MOST_DIGITS = 6;

/**
 * Drops trailing zeros after the point, which would claim precision: a radius of 2 km is not one of 2.000
 * km.
 */
const trimmed = (rounded: RoundedValue): RoundedValue => ({
	...rounded,
	decimals: String(rounded.value).split('.')[1]?.length ?? 0
});

const isDecimal = ({ size }: Unit) => Number.isInteger(Math.log10(size));

/** Exact where three decimals suffice; else whole feet, three digits at least, or 0.001 mi. */
const asGiven: Rounding = (value, unit) => {
	const exact = roundedTo(value, -6);
	if (isDecimal(unit)) return trimmed(exact);
	const short = roundedTo(value, -3);
	const isShort = Math.abs(short.value - value) * unit.size < 1e-6;
	return trimmed(isShort || unit.size > 100 ? short : roundedTo(value, placeOfDigits(value, 3)));
};

/**
 * A length that was given in metres and is exact: a radius, the limit of a filter. "800 m", "2 km";
 * in feet and miles to the metre, "2,625 ft", unless it was given in those.
 */
export const givenLength = (metres: number, { units, lang }: UnitChoice): string =>
	sizeText(metres, LENGTHS[units], asGiven, lang);

const digitsOf = (value: number) => value.toPrecision(MOST_DIGITS).replace(/e.*/, '');
/** The significant digits of a quoted number, without trailing zeros; at least two. */
function quotedDigits(value: number): number {
	const digits = digitsOf(value)
		.replace('.', '')
		.replace(/^0+|0+$/g, '');
	return Math.max(2, digits.length);
}

/**
 * As many digits as were quoted, and one more where the first digit becomes smaller by conversion: a short
 * form of NIST SP 811 (2008), B.7.2 "Rounding converted numerical values of quantities", which requires
 * digits consistent with the rounding error of the quoted figure; there 36 ft become 11.0 m. "4.2 km²" are
 * 1.62 mi², "30 ha" are 74 acres.
 */
const asQuoted =
	(size: number): Rounding =>
	(value, unit) => {
		if (isDecimal(unit)) return trimmed(significantly(value, MOST_DIGITS));
		const first = (number: number) => Number(number.toExponential()[0]);
		const more = first(value) < first(size) ? 1 : 0;
		return trimmed(significantly(value, quotedDigits(size) + more));
	};

/** A length that a source gives in metres. */
export const quotedLength = (metres: number, { units, lang }: UnitChoice): string =>
	sizeText(metres, LENGTHS[units], asQuoted(metres), lang);

/** An area that a source gives in square metres. */
export const quotedArea = (squareMetres: number, { units, lang }: UnitChoice): string =>
	sizeText(squareMetres, AREAS[units], asQuoted(squareMetres), lang);
