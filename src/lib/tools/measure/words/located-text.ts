/**
 * The position that a typed or pasted text means: coordinates in any form, links of other maps, the
 * planner's grid, mileages along the creek. The measuring field and the search field call the same
 * function.
 */
import { isFar, readTyped } from '../../../catalogue/links/typed-position';
import { farWords, readingWords, refusalWords } from '../../../catalogue/links/typed-words';
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { CONVERSION_ACCURACY_M } from '../../../geo/datum/datum';
import { pointAtMileage, type CreekLine } from '../../../geo/creek/creek-line';
import type { LngLat } from '../../../values/lng-lat';
import { formatMileage } from '../../../geo/creek/mileage-text';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';

/** A text that names a position, or one that was meant to and cannot be used. */
export type LocatedText =
	| {
			kind: 'position';
			/** degrees WGS-84 */
			at: LngLat;
			/** half a unit of the last digit given, with the error of the conversion, metres */
			accuracy_m: number;
			/** the conversion's part of it, which limits any stated accuracy */
			conversion_m: number;
			/** how it was interpreted, in words */
			words: string;
			/** the question to confirm before it is used; null */
			confirm: string | null;
	  }
	| { kind: 'refused'; words: string };

/** The accuracy of the creek's centreline, which a mileage is a point of, metres: our judgement. */
const CENTRELINE_ACCURACY_M = 10;

/**
 * Reads a text; null where it is something else, such as a name.
 * @param system the datum of numbers where the text names none
 * @param creekLine for mileages, called for those only; null where it is not known
 */
export async function locateText(
	text: string,
	system: CoordinateSystem,
	creekLine: () => Promise<CreekLine | null>,
	lang: Locale
): Promise<LocatedText | null> {
	const read = readTyped(text, system);
	if (!read) return null;
	if (read.kind === 'refused') return { kind: 'refused', words: refusalWords(read, lang) };
	const words = readingWords(read, lang);
	if (read.kind === 'mileage') {
		const locale = { locale: lang };
		const creek = await creekLine();
		if (!creek) return { kind: 'refused', words: m.typed_creek_missing({}, locale) };
		// rounded to the metre as in the message, so that the limit named below can itself be typed
		const isEnd = Math.round(read.mileage_m) === Math.round(creek.length_m);
		const at = pointAtMileage(creek, isEnd ? creek.length_m : read.mileage_m);
		const length = formatMileage(creek.length_m);
		if (!at) {
			const mileage = formatMileage(read.mileage_m);
			return { kind: 'refused', words: m.typed_mileage_outside({ mileage, length }, locale) };
		}
		const conversion_m = CENTRELINE_ACCURACY_M;
		const accuracy_m = Math.hypot(read.resolution_m, conversion_m);
		return { kind: 'position', at, accuracy_m, conversion_m, words, confirm: null };
	}
	if (read.kind === 'grid') {
		const { fromGaussKruger } = await import('../../../geo/plane/gauss-kruger');
		const at = fromGaussKruger(read);
		const confirm = isFar(at) ? farWords(lang) : null;
		const accuracy_m = read.resolution_m;
		return { kind: 'position', at, accuracy_m, conversion_m: 0, words, confirm };
	}
	const { at, resolution_m, far } = read;
	const conversion_m = CONVERSION_ACCURACY_M[read.system];
	return {
		kind: 'position',
		at,
		accuracy_m: Math.hypot(resolution_m, conversion_m),
		conversion_m,
		words,
		confirm: far ? farWords(lang) : null
	};
}
