/**
 * The scale bar: the longest round step of the reader's own unit that has room, and its width. Label
 * and width are one and the same length, so nothing is converted after it was rounded.
 */
import type { Locale } from '../i18n/locale';
import { roundedText } from '../i18n/rounded-text';
import { LENGTHS, type Unit } from '../i18n/unit-ladders';
import type { UnitSystem } from '../i18n/unit-systems';
import { curvatureRadii } from '../values/ellipsoid';
import { roundStepBelow } from '../values/rounding';

/**
 * Ground metres in a pixel that goes from left to right through the middle of the map. Web Mercator is
 * a sphere's projection of the ellipsoid's latitudes: from west to east its scale is that of the prime
 * vertical's radius N, from south to north that of the meridian's M (0.5 % less here), and between them
 * √((N cos β)² + (M sin β)²) with the bearing β. A tilted map has this scale along the horizontal
 * through its middle, and another above and below it.
 *
 * @param latDeg latitude of the middle, degrees WGS-84
 * @param zoom MapLibre's: the world is 512 · 2^zoom pixels wide
 */
export function groundMetresPerPixel(latDeg: number, zoom: number, bearingDeg = 0): number {
	const lat = (latDeg * Math.PI) / 180;
	const bearing = (bearingDeg * Math.PI) / 180;
	const { meridian_m, primeVertical_m } = curvatureRadii(latDeg);
	const radius_m = Math.hypot(primeVertical_m * Math.cos(bearing), meridian_m * Math.sin(bearing));
	return (2 * Math.PI * radius_m * Math.cos(lat)) / (512 * 2 ** zoom);
}

/** What a bar says: "2 km". */
export function scaleLabel({ unit, count, decimals }: ScaleBar, lang: Locale): string {
	return unit.word({ value: roundedText({ value: count, decimals }, lang) }, { locale: lang });
}

/** A bar of `count` units, `width` CSS pixels long. */
export interface ScaleBar {
	unit: Unit;
	/** 1, 2 or 5 × 10ⁿ */
	count: number;
	/** decimals that the count needs */
	decimals: number;
	width: number;
}

/**
 * The bar for a scale in ground metres a pixel, at most `longest` pixels long: in the largest unit of
 * which at least one has room.
 */
export function scaleBar(metresPerPixel: number, longest: number, units: UnitSystem): ScaleBar {
	const longest_m = metresPerPixel * longest;
	const ladder = LENGTHS[units];
	const [unit] = ladder.findLast(([{ size }]) => longest_m >= size) ?? ladder[0]!;
	const count = roundStepBelow(longest_m / unit.size);
	return {
		unit,
		count,
		decimals: Math.max(0, -Math.floor(Math.log10(count))),
		width: (count * unit.size) / metresPerPixel
	};
}
