/**
 * Measured lengths and areas in the units that the reader chose, with no more digits than they
 * deserve. A figure is rounded first, in the unit that is shown, and the unit is chosen for the
 * number that is printed: nothing reads 1,000 m, 5,280 ft or 10,000 m².
 */
import type { Locale } from './locale';
import { m } from './paraglide/messages';
import { roundedText, roundedTo, roundedUp, stepBelow, threeDigitStep } from './rounding';
import type { RoundedValue } from './rounding';
import { AREAS, HECTARE, LENGTHS, LI, MU, type Ladder, type Unit } from './unit-ladders';
import type { UnitSystem } from './unit-systems';

/** Which units, in which language. */
export interface UnitChoice {
	readonly units: UnitSystem;
	readonly lang: Locale;
}

/** What stands where there is no figure. */
const NO_FIGURE = '–';

interface Figure extends RoundedValue {
	readonly unit: Unit;
}

/** A size of the base unit in another one, to the step (of the base unit) that it deserves. */
function figureIn(size: number, unit: Unit, step: number | undefined): Figure {
	const value = size / unit.size;
	const steps = step && step > 0 ? stepBelow(step / unit.size) : threeDigitStep(value);
	return { unit, ...roundedTo(value, steps) };
}

/** The figure in the smallest unit for which it is not too large, as it is printed. */
function climb(ladder: Ladder, figure: (unit: Unit) => Figure): Figure {
	const fits = ladder.find(([unit, until]) => Math.abs(figure(unit).value) < until);
	return figure((fits ?? ladder.at(-1)!)[0]);
}

const textOf = (figure: Figure, lang: Locale) =>
	figure.unit.word({ value: roundedText(figure, lang) }, { locale: lang });

/**
 * A length in metres as text with its unit. `step_m` is the coarsest step it deserves, metres; in the
 * unit shown the largest 1, 2 or 5 × 10ⁿ not above it is taken, and zeros behind the point are kept:
 * 1,000 m to 10 m is "1.00 km". Without a step three significant digits are given, whole units always.
 */
export function lengthIn(
	metres: number,
	{ units, lang, step_m }: UnitChoice & { readonly step_m?: number }
): string {
	if (!Number.isFinite(metres)) return NO_FIGURE;
	const figure = climb(LENGTHS[units], (unit) => figureIn(metres, unit, step_m));
	return textOf(figure, lang);
}

/**
 * An area in square metres as text with its unit, to `step_m2` square metres as `lengthIn` does it.
 * Chinese units give 亩 with hectares in brackets from 1 亩 (2000/3 m²) on.
 */
export function areaIn(
	squareMetres: number,
	{ units, lang, step_m2 }: UnitChoice & { readonly step_m2?: number }
): string {
	if (!Number.isFinite(squareMetres)) return NO_FIGURE;
	const figure = climb(AREAS[units], (unit) => figureIn(squareMetres, unit, step_m2));
	const text = textOf(figure, lang);
	if (figure.unit !== MU) return text;
	const hectares = textOf(figureIn(squareMetres, HECTARE, step_m2), lang);
	return m.unit_mu_with_hectares({ mu: text, hectares }, { locale: lang });
}

/** An error of at most two digits as it is in powers of ten of its unit; otherwise rounded up. */
function errorIn(error: number, unit: Unit): Figure {
	const value = error / unit.size;
	const given = Number(value.toPrecision(2));
	const isMetric = Number.isInteger(Math.log10(unit.size));
	if (!isMetric || given * unit.size !== error) return { unit, ...roundedUp(value) };
	return { unit, value: given, decimals: String(given).split('.')[1]?.length ?? 0 };
}

/** Rounded up as an error is, in the unit that suits it. */
function boundText(size: number, ladder: Ladder, lang: Locale): string {
	if (!Number.isFinite(size)) return NO_FIGURE;
	return textOf(
		climb(ladder, (unit) => errorIn(size, unit)),
		lang
	);
}

function errorText(error: number, ladder: Ladder, lang: Locale): string {
	return m.unit_plus_minus({ error: boundText(error, ladder, lang) }, { locale: lang });
}

/**
 * The error behind a length, "± 12 m", in the unit that suits it: it need not be the length's. Metres
 * that are rounded already (to two digits at most) stay as they are; what is converted is rounded up.
 */
export function plusMinusIn(error_m: number, { units, lang }: UnitChoice): string {
	return Number.isFinite(error_m) ? errorText(error_m, LENGTHS[units], lang) : NO_FIGURE;
}

/** The error behind an area, "± 150 m²", from square metres, as `plusMinusIn` does it. */
export function plusMinusAreaIn(error_m2: number, { units, lang }: UnitChoice): string {
	return Number.isFinite(error_m2) ? errorText(error_m2, AREAS[units], lang) : NO_FIGURE;
}

/**
 * A length that another one is less than, metres: rounded up as an error is, never below itself in
 * whichever unit. "less than 130 ft" of what is less than 40 m would claim 37 cm too much.
 */
export function lengthBoundIn(metres: number, { units, lang }: UnitChoice): string {
	return boundText(metres, LENGTHS[units], lang);
}

/** An area that another one is less than, from square metres, as `lengthBoundIn` does it. */
export function areaBoundIn(squareMetres: number, { units, lang }: UnitChoice): string {
	return boundText(squareMetres, AREAS[units], lang);
}

/** A length in metres in 里 (500 m), to a step in metres; for a details view. */
export function liText(metres: number, lang: Locale, step_m?: number): string {
	return Number.isFinite(metres) ? textOf(figureIn(metres, LI, step_m), lang) : NO_FIGURE;
}
