/** Positions as text, latitude first, in any system: as decimal degrees, or with minutes and seconds. */
import type { CoordinateSystem } from '../datum/coordinate-systems';
import { datumOf, fromWgs84 } from '../datum/datum';
import type { LngLat } from '../../values/lng-lat';

/** How a position is written. */
export type CoordinateStyle = 'decimal' | 'dms';

/** Default decimals: 6 of a degree (0.1 m), 1 of a second (3 m). */
const DIGITS: Record<CoordinateStyle, number> = { decimal: 6, dms: 1 };

/** Degrees with fixed decimals, and no minus before zero. */
function decimalText(angle_deg: number, digits: number): string {
	const text = angle_deg.toFixed(digits);
	return /[1-9]/.test(text) ? text : text.replace('-', '');
}

/**
 * Degrees, minutes and seconds with typographic primes. Counted in whole steps of the last digit, so that
 * 60″ never appears.
 */
function dmsText(angle_deg: number, letters: readonly [string, string], digits: number): string {
	const steps = 10 ** digits;
	const total = Math.round(Math.abs(angle_deg) * 3600 * steps);
	const seconds = ((total % (60 * steps)) / steps).toFixed(digits);
	const minutes = Math.floor(total / (60 * steps)) % 60;
	const degrees = Math.floor(total / (3600 * steps));
	const two = (text: string) => text.replace(/^\d(?!\d)/, '0$&');
	const letter = angle_deg < 0 && total > 0 ? letters[1] : letters[0];
	return `${degrees}°${two(String(minutes))}′${two(seconds)}″${letter}`;
}

/**
 * A WGS-84 position in another system, "31.273700, 121.385300" or "31°16′25.3″N, 121°23′07.1″E". `digits`
 * are decimals of a degree (6 by default) or of a second (1 by default). CGCS2000 is written in degrees
 * here, not as grid metres. Empty where a coordinate is not a number.
 */
export function coordinateText(
	at: LngLat,
	system: CoordinateSystem,
	style: CoordinateStyle,
	digits: number = DIGITS[style]
): string {
	const [lng, lat] = fromWgs84(at, datumOf(system));
	if (!Number.isFinite(lng) || !Number.isFinite(lat)) return '';
	return style === 'decimal'
		? `${decimalText(lat, digits)}, ${decimalText(lng, digits)}`
		: `${dmsText(lat, ['N', 'S'], digits)}, ${dmsText(lng, ['E', 'W'], digits)}`;
}
