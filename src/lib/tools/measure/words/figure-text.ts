/**
 * Figures as text in the reader's units. Lengths and areas with their ± are said by `i18n/units.ts`, as
 * everywhere; azimuths here.
 */
export { areaFigure, lengthFigure, withError, type FigureText } from '../../../i18n/units';
export type { UnitChoice as Wording } from '../../../i18n/units';

/** An azimuth: three digits before the point, as surveyors write it, and as many behind as asked. */
export function azimuthText(azimuthDeg: number | null, digits = 1): string {
	if (azimuthDeg === null) return '–';
	const rounded = azimuthDeg.toFixed(digits);
	// 359.96 to one digit is north again.
	const text = Number(rounded) >= 360 ? (0).toFixed(digits) : rounded;
	return `${text.padStart(digits > 0 ? digits + 4 : 3, '0')}°`;
}
