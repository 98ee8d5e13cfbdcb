/**
 * What a match is worth, in points. How a name was hit comes first; then what was hit: the
 * corridor's places before stations before the rest (each layer's own `weight`). The two are added, so that a place whose name
 * begins with what was typed goes before a station that is called just that (桃浦, 同济大学), while
 * a street that is called just that goes before a place that is merely found by its address.
 */
import type { Manner } from '../reading/align';
import type { Field } from '../index/search-index';

/** How much of a name was typed: all of it, its beginning, or something inside. */
export type Reach = 'whole' | 'start' | 'inside';

/** A name that was typed as it is written, or in full pinyin (less by a trifle). */
const SPELLED: Record<Reach, number> = { whole: 100, start: 90, inside: 76 };

/** By initials there are many more chance hits. */
const INITIALS: Record<Reach, number> = { whole: 74, start: 70, inside: 57 };
const MIXED: Record<Reach, number> = { whole: 86, start: 76, inside: 62 };

/** What an alias is worth less than the name itself. */
const ALIAS: Record<Reach, number> = { whole: 4, start: 10, inside: 5 };

/** A spelling that is only said goes behind a published one. */
export const SPOKEN = 0.5;

/** A name that only sounds like what was typed. */
const SAME_SOUND = 20;

/** A name that sounds like it only to those who do not tell n from l, or -ing from -in. */
export const BLURRED = 5;

/** Points for a name that was hit in one piece. */
export function nameWeight(
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
	sector: 66,
	kind: 55,
	former: 50,
	address: 45
};

/** All words of a name in another order: Zhongshan Road North. */
export const ALL_WORDS = 94;

/** What a thing is, or a sector of it, by a whole word for that: bridge, 芯片. */
export const WHOLE_WORD = 88;

/** A name of which characters were left out: 人广 for 人民广场. */
export const SHORTENED = 60;

/** What each mistyped word costs. */
export const TYPO = 22;

/** What is left where only a part of the words was found. */
export const PART = 0.4;
