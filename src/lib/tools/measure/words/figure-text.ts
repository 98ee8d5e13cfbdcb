/**
 * Figures as text in the reader's units. `i18n/units.ts` formats lengths and areas with their ±, as
 * everywhere; this file formats azimuths.
 */
export { areaFigure, lengthFigure, withError, type FigureText } from '../../../i18n/units';
export type { UnitChoice as Wording } from '../../../i18n/units';

/**
 * An azimuth: three digits before the point, as surveyors write it, and as many decimals as
 * requested.
 */
export function azimuthText(azimuthDeg: number | null, digits = 1): string {
	if (azimuthDeg === null) return '–';
	const rounded = azimuthDeg.toFixed(digits);
	// 359.96 rounds to 360.0, which is north: 000.0.
	const text = Number(rounded) >= 360 ? (0).toFixed(digits) : rounded;
	return `${text.padStart(digits > 0 ? digits + 4 : 3, '0')}°`;
}
