/**
 * The scale bar: the longest round length in the reader's unit that fits, and its width. Label and width
 * come from the same length, so that nothing is converted after rounding.
 */
import type { Locale } from '../i18n/locale';
import { roundedText } from '../i18n/rounded-text';
import { LENGTHS, type Unit } from '../i18n/unit-ladders';
import type { UnitSystem } from '../i18n/unit-systems';
import { curvatureRadii } from '../values/ellipsoid';
import { roundStepBelow } from '../values/rounding';

/**
 * Ground metres in a pixel, measured from left to right through the centre of the map. Web Mercator is
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

/** The label of a bar: "2 km". */
export function scaleLabel({ unit, count, decimals }: ScaleBar, lang: Locale): string {
	return unit.word({ value: roundedText({ value: count, decimals }, lang) }, { locale: lang });
}

/** A bar of `count` units, `width` CSS pixels long. */
export interface ScaleBar {
	unit: Unit;
	/** 1, 2 or 5 × 10ⁿ */
	count: number;
	/** decimals of the count */
	decimals: number;
	width: number;
}

/**
 * The bar for a scale in ground metres a pixel, at most `longest` pixels long: in the largest unit of which
 * at least one fits.
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
