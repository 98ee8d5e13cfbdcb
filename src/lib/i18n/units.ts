/**
 * The one format of lengths and areas, used wherever the map writes one.
 *
 * - A ± has two significant digits, the most that usually suffice, and its value ends at the same place
 *   (JCGM 100:2008, 7.2.6, which leaves rounding a ± up to judgement). Both are rounded plainly, each
 *   once, from the unrounded number: 3491 m known to 204 m are 3.49 km ± 0.20 km.
 * - Value and ± are in one unit, chosen for the value as it is printed: nothing reads 1,000 m ± 10 m.
 *   Where that unit would need more than three decimals the next smaller one is taken for both:
 *   25,383.1 m ± 3.0 m.
 * - Where the ± is more than half of the value, the text is "less than" their sum, rounded up to two digits.
 * - Without a known ±, lengths are given to the metre, areas to three digits and whole units always.
 */
import type { Locale } from './locale';
import { m } from './paraglide/messages';
import {
	placeOfDigits,
	roundedTo,
	roundedUp,
	significantly,
	type RoundedValue
} from '../values/rounding';
import { roundedText } from './rounded-text';
import { AREAS, HECTARE, LENGTHS, LI, MU, type Ladder, type Unit } from './unit-ladders';
import type { UnitSystem } from './unit-systems';

/** Which units, in which language. */
export interface UnitChoice {
	readonly units: UnitSystem;
	readonly lang: Locale;
}

/** A figure, and the error behind it; null where none is known, or "less than" holds it already. */
export interface FigureText {
	text: string;
	plusMinus: string | null;
}

/** The text where there is no figure. */
const NO_FIGURE = '–';
/** A value that needs more decimals than these is written in a smaller unit. */
const MOST_DECIMALS = 3;
/** The finest rounding of a figure: a millimetre, or a thousandth of a square metre. */
const FINEST = 0.001;

/** How a number of some unit is rounded. */
export type Rounding = (value: number, unit: Unit) => RoundedValue;

const inUnit = (size: number, unit: Unit, rounding: Rounding) => rounding(size / unit.size, unit);

/** The unit for a size: the smallest in which the rounded value does not reach the next unit's threshold. */
function unitFor(size: number, ladder: Ladder, rounding: Rounding): Unit {
	const printed = ladder.map(([unit]) => inUnit(size, unit, rounding));
	const fits = ladder.findIndex(([, until], at) => Math.abs(printed[at]!.value) < until);
	let at = fits < 0 ? ladder.length - 1 : fits;
	while (at > 0 && printed[at]!.decimals > MOST_DECIMALS) at--;
	return ladder[at]![0];
}

function textIn(size: number, unit: Unit, rounding: Rounding, lang: Locale): string {
	const value = roundedText(inUnit(size, unit, rounding), lang);
	return unit.word({ value }, { locale: lang });
}

/** The text in a unit; 亩 are followed by hectares. */
function textWithHectares(size: number, unit: Unit, rounding: Rounding, lang: Locale): string {
	const text = textIn(size, unit, rounding, lang);
	if (unit !== MU) return text;
	const hectares = textIn(size, HECTARE, rounding, lang);
	return m.unit_mu_with_hectares({ mu: text, hectares }, { locale: lang });
}

/** A size in metres or square metres, in the unit of a ladder that suits its rounded value. */
export function sizeText(size: number, ladder: Ladder, rounding: Rounding, lang: Locale): string {
	if (!Number.isFinite(size)) return NO_FIGURE;
	return textWithHectares(size, unitFor(size, ladder, rounding), rounding, lang);
}

const twoDigits: Rounding = (value) => significantly(value, 2);
const toDigits =
	(digits: number): Rounding =>
	(value) =>
		roundedTo(value, placeOfDigits(value, digits));
/** To the place of the second digit of an error. */
const toError =
	(error: number): Rounding =>
	(value, unit) =>
		roundedTo(value, twoDigits(error / unit.size, unit).place);
/** To the metre: whole metres and feet, three decimals of a kilometre or a mile. */
const toMetre: Rounding = (value, { size }) => roundedTo(value, size < 100 ? 0 : -MOST_DECIMALS);

/** "± 12 m" */
const plusMinus = (error: string, lang: Locale) => m.unit_plus_minus({ error }, { locale: lang });

/** "less than 590 m", from a length as text; without a ±, which the bound already includes. */
export const lessThan = (length: string, lang: Locale): FigureText => ({
	text: m.distance_less_than({ length }, { locale: lang }),
	plusMinus: null
});

function figure(
	size: number,
	error: number | null,
	ladder: Ladder,
	unknown: Rounding,
	lang: Locale
): FigureText {
	if (!Number.isFinite(size)) return { text: NO_FIGURE, plusMinus: null };
	if (error === null) return { text: sizeText(size, ladder, unknown, lang), plusMinus: null };
	const known = Math.max(error, FINEST);
	// a size of exactly 0 needs no bound
	if (size > 0 && known > size / 2) {
		const length = sizeText(size + known, ladder, roundedUp, lang);
		return lessThan(length, lang);
	}
	const rounding = toError(known);
	const unit = unitFor(size, ladder, rounding);
	return {
		text: textWithHectares(size, unit, rounding, lang),
		plusMinus: plusMinus(textWithHectares(known, unit, twoDigits, lang), lang)
	};
}

/** A length in metres with its ±; to the metre where the ± is null, that is unknown. */
export function lengthFigure(
	metres: number,
	error_m: number | null,
	{ units, lang }: UnitChoice
): FigureText {
	return figure(metres, error_m, LENGTHS[units], toMetre, lang);
}

/** An area in square metres with its ±; to three digits where the ± is null. */
export function areaFigure(
	squareMetres: number,
	error_m2: number | null,
	{ units, lang }: UnitChoice
): FigureText {
	return figure(squareMetres, error_m2, AREAS[units], toDigits(3), lang);
}

/** A figure followed by its ±. */
export const withError = ({ text, plusMinus }: FigureText): string =>
	plusMinus === null ? text : `${text} ${plusMinus}`;

/** An accuracy without a value, metres: two significant digits, in the unit that suits it. */
export const errorIn = (error_m: number, { units, lang }: UnitChoice): string =>
	sizeText(Math.max(error_m, FINEST), LENGTHS[units], twoDigits, lang);

/** The same with its sign: "± 12 m". */
export const plusMinusIn = (error_m: number, choice: UnitChoice): string =>
	Number.isFinite(error_m) ? plusMinus(errorIn(error_m, choice), choice.lang) : NO_FIGURE;

/**
 * An upper bound of a length, metres: rounded up to two digits in whichever unit. For a bound of 40 m "less
 * than 130 ft" would claim 37 cm too much: it is 140 ft.
 */
export function lengthBoundIn(metres: number, { units, lang }: UnitChoice): string {
	return sizeText(metres, LENGTHS[units], roundedUp, lang);
}

/** A length in metres to `digits` significant digits. */
export function lengthIn(metres: number, digits: number, { units, lang }: UnitChoice): string {
	return sizeText(metres, LENGTHS[units], toDigits(digits), lang);
}

/** An area in square metres to `digits` significant digits. */
export function areaIn(squareMetres: number, digits: number, { units, lang }: UnitChoice): string {
	return sizeText(squareMetres, AREAS[units], toDigits(digits), lang);
}

/** A length in metres in 里 (500 m), to the place of its error, metres; for a details view. */
export function liText(metres: number, lang: Locale, error_m?: number): string {
	if (!Number.isFinite(metres)) return NO_FIGURE;
	const rounding = error_m ? toError(Math.max(error_m, FINEST)) : toDigits(3);
	return textIn(metres, LI, rounding, lang);
}
