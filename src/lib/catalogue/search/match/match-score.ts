/**
 * The score of a match, in points. The quality of the match counts most, then the layer: the corridor's
 * places before stations before the rest (each layer's own `weight`). The two are added, so that a place
 * whose name begins with the query ranks before a station of exactly that name (桃浦, 同济大学), while a street
 * of exactly that name ranks before a place that only matches by its address.
 */
import type { Manner } from '../reading/align';
import type { Field } from '../index/search-index';

/** The part of a name that was typed: all of it, its beginning, or a part inside. */
export type Reach = 'whole' | 'start' | 'inside';

/** Points for a name typed as it is written, or in full pinyin (slightly less). */
const SPELLED: Record<Reach, number> = { whole: 100, start: 90, inside: 76 };

/** Points for a name typed by initials, which match by chance far more often. */
const INITIALS: Record<Reach, number> = { whole: 74, start: 70, inside: 57 };
const MIXED: Record<Reach, number> = { whole: 86, start: 76, inside: 62 };

/** Deduction for an alias instead of the name itself. */
const ALIAS: Record<Reach, number> = { whole: 4, start: 10, inside: 5 };

/** Deduction for a colloquial spelling, so that a published one comes first. */
export const SPOKEN = 0.5;

/** Deduction for a name that only sounds like the query. */
const SAME_SOUND = 20;

/** Further deduction for a name that sounds like the query only where n equals l, or -ing equals -in. */
export const BLURRED = 5;

/** Points for a name that was matched as a whole. */
export function nameScore(
	manner: Manner,
	reach: Reach,
	role: 'name' | 'alias',
	bySound = false
): number {
	const scale = manner === 'initials' ? INITIALS : manner === 'mixed' ? MIXED : SPELLED;
	const trifle = manner === 'pinyin' ? 1 : 0;
	return scale[reach] - trifle - (role === 'alias' ? ALIAS[reach] : 0) - (bySound ? SAME_SOUND : 0);
}

/** Points for a word, by where it was found. */
export const WORD: Record<Field, number> = {
	name: 76,
	alias: 70,
	sound: 70,
	line: 80,
	use: 68,
	sector: 66,
	kind: 55,
	former: 50,
	address: 45,
	summary: 25
};

/** Points for all words of a name in another order: Zhongshan Road North. */
export const ALL_WORDS = 94;

/** Points for a complete term for the kind or a sector: bridge, 芯片. */
export const WHOLE_WORD = 88;

/** Points for a complete term for what a place is used for, above those for its kind or sector. */
export const WHOLE_USE = 94;

/** Points for an abbreviated name: 人广 for 人民广场. */
export const SHORTENED = 60;

/** Deduction for each mistyped word. */
export const TYPO = 22;

/** Factor where only some of the words were found. */
export const PART = 0.4;
