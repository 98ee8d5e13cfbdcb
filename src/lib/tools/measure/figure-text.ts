/** Figures as text in the reader's units, with no more digits than their error leaves them. */
import { roundedUpM, stepBelowM } from '../../geo/uncertainty';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import {
	areaBoundIn,
	areaIn,
	lengthBoundIn,
	lengthIn,
	plusMinusAreaIn,
	plusMinusIn
} from '../../i18n/units';
import type { UnitSystem } from '../../i18n/unit-systems';

/** In which units and language. */
export interface Wording {
	units: UnitSystem;
	lang: Locale;
}

/** A figure, and the error behind it; null where none is known, or "less than" holds it already. */
export interface FigureText {
	text: string;
	plusMinus: string | null;
}

/** No figure is worth less than a millimetre of a step. */
const FINEST_M = 0.001;

/** Whether the error is more than half of a figure; what is nothing at all is nothing. */
const isSwallowed = (size: number, error: number) => size > 0 && error > size / 2;

const lessThan = (length: string, { lang }: Wording): FigureText => ({
	text: m.distance_less_than({ length }, { locale: lang }),
	plusMinus: null
});

/**
 * A length. Its step is the largest 1, 2 or 5 × 10ⁿ not above its error, 1 m where none is known;
 * where the error is more than half of it, it is "less than" both together, as on the pages.
 */
export function lengthFigure(metres: number, error_m: number | null, wording: Wording): FigureText {
	if (error_m === null)
		return { text: lengthIn(metres, { ...wording, step_m: 1 }), plusMinus: null };
	const error = Math.max(error_m, FINEST_M);
	if (isSwallowed(metres, error)) {
		return lessThan(lengthBoundIn(roundedUpM(metres + error), wording), wording);
	}
	return {
		text: lengthIn(metres, { ...wording, step_m: stepBelowM(error) }),
		plusMinus: plusMinusIn(error, wording)
	};
}

/** An area, to the step that its error leaves, as lengths are; to three digits where none is known. */
export function areaFigure(
	squareMetres: number,
	error_m2: number | null,
	wording: Wording
): FigureText {
	if (error_m2 === null) return { text: areaIn(squareMetres, wording), plusMinus: null };
	const error = Math.max(error_m2, FINEST_M ** 2);
	if (isSwallowed(squareMetres, error)) {
		return lessThan(areaBoundIn(roundedUpM(squareMetres + error), wording), wording);
	}
	return {
		text: areaIn(squareMetres, { ...wording, step_m2: stepBelowM(error) }),
		plusMinus: plusMinusAreaIn(error, wording)
	};
}

/** A figure with its error in one line. */
export const withError = ({ text, plusMinus }: FigureText): string =>
	plusMinus === null ? text : `${text} ${plusMinus}`;

/** An azimuth: three digits before the point, as surveyors write it, and as many behind as asked. */
export function azimuthText(azimuthDeg: number | null, digits = 1): string {
	if (azimuthDeg === null) return '–';
	const rounded = azimuthDeg.toFixed(digits);
	// 359.96 to one digit is north again.
	const text = Number(rounded) >= 360 ? (0).toFixed(digits) : rounded;
	return `${text.padStart(digits > 0 ? digits + 4 : 3, '0')}°`;
}
