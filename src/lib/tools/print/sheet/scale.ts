/** The scale of a sheet: as it is typed, and what it means for the map on it. */
import { numberText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';

/**
 * The denominators that a sheet may have. Below the first one a sheet would show more than is known: the
 * positions are good to some metres. Beyond the last one it is larger than the geodata.
 */
export const SCALES = { least: 2500, most: 50_000 } as const;

/** A scale as it is written: "1:10,000". */
export const scaleText = (denominator: number, lang: Locale): string =>
	`1:${numberText(denominator, lang)}`;

/** Denominators that plans are usually drawn to. */
export const USUAL_SCALES = [2500, 5000, 10_000, 20_000, 25_000, 50_000] as const;

export type ScaleReading =
	| { readonly ok: true; readonly denominator: number }
	| { readonly ok: false; readonly reason: 'unreadable' | 'too-large' | 'too-small' };

/**
 * Reads "1:10,000", "1：1万", "10 000", "1/5000". A scale is too large where its denominator is too small.
 */
export function readScale(text: string): ScaleReading {
	const plain = text
		.normalize('NFKC')
		.replace(/[\s,'’_]/g, '')
		.replace(/^1[:/]/, '');
	const [, digits, myriads] = /^(\d+(?:\.\d+)?)(万)?$/.exec(plain) ?? [];
	const denominator = Math.round(Number(digits) * (myriads ? 10_000 : 1));
	if (!digits || !(denominator > 0)) return { ok: false, reason: 'unreadable' };
	if (denominator < SCALES.least) return { ok: false, reason: 'too-large' };
	if (denominator > SCALES.most) return { ok: false, reason: 'too-small' };
	return { ok: true, denominator };
}

/** The usual scale at which a map so large shows as much as can be seen at once, and no more. */
export function scaleForView(view_m: readonly [number, number], map_mm: readonly [number, number]) {
	const fits = (denominator: number) =>
		view_m.every((metres, axis) => (map_mm[axis]! * denominator) / 1000 <= metres);
	return USUAL_SCALES.findLast(fits) ?? SCALES.least;
}
