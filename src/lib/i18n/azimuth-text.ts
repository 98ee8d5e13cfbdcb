/**
 * An azimuth with three digits before the point, as surveyors write it: 045.0°, or a dash where there is none.
 * @param azimuthDeg degrees clockwise from true north
 */
export function azimuthText(azimuthDeg: number | null, digits = 1): string {
	if (azimuthDeg === null) return '–';
	const rounded = azimuthDeg.toFixed(digits);
	// 359.96 rounds to 360.0, which is north: 000.0.
	const text = Number(rounded) >= 360 ? (0).toFixed(digits) : rounded;
	return `${text.padStart(digits > 0 ? digits + 4 : 3, '0')}°`;
}
