/**
 * Lays what was typed along a Chinese name. Each character of the name may be typed as itself, in
 * full pinyin or by its initial, in any mixture and without spaces: 同济大学 is found by 济大,
 * tongjidaxue, tjdx, tongji大学 and 同jdx. Runs over every name with every key that is pressed:
 * hence bits and one shared trail instead of lists.
 */
import { folded, isHan } from './folded';
import { blurredSound, type Sounds } from './sounds';

export type { Sounds } from './sounds';

/** A character of a name, and how it may be read: pinyin without tones, none for 5 or M. */
export interface Unit {
	character: string;
	sounds: readonly string[];
	/** everything that may be typed first of it */
	heads: string;
}

/** For which sounds a typed character may stand. */
export interface Alike {
	same: Sounds;
	/** whether zh and z, n and l, -ing and -in count as one */
	isBlurred?: boolean;
}

/** How the characters were typed. A beginning of the last syllable counts as that syllable. */
export type Manner = 'characters' | 'pinyin' | 'mixed' | 'initials';

export interface Alignment {
	manner: Manner;
	/** first unit, and the one behind the last */
	from: number;
	to: number;
	/** true where the last syllable was typed to its end */
	finished: boolean;
	/** the reading that fits, for each unit; the character itself where it was typed */
	heard: string[];
}

/** How a unit was typed; START is the last one's initial alone, which tells nothing yet. */
const CHARACTER = 1;
const SYLLABLE = 2;
const INITIAL = 4;
const START = 8;
const UNFINISHED = 16;
const NOWHERE = -1;

const MANNERS: readonly Manner[] = ['characters', 'pinyin', 'mixed', 'initials'];

interface Walk {
	query: string;
	units: readonly Unit[];
	alike: Alike | undefined;
	/** what was tried in vain, as position × 64 + unit; mostly nothing */
	dead: Set<number> | null;
	heard: string[];
	end: number;
}

/** The units of a name; what is neither letter, digit nor Chinese is left out. */
export function unitsOf(name: string, sounds: Sounds): Unit[] {
	const characters = folded(name).match(/[\p{Script=Han}\p{Script=Latin}\p{Nd}]/gu) ?? [];
	return characters.map((character) => {
		const read = sounds.get(character) ?? [];
		return { character, sounds: read, heads: character + read.map((sound) => sound[0]).join('') };
	});
}

/** zh, ch and sh are initials too; people type either. */
const initialLength = (sound: string) => (/^[zcs]h/.test(sound) ? 2 : 1);

/** From a position of the query and a unit to the end: how the units were typed, as bits. */
function walk(way: Walk, at: number, unit: number): number {
	if (at === way.query.length) {
		way.end = unit;
		return 0;
	}
	const next = way.units[unit];
	const state = at * 64 + unit;
	if (!next || way.dead?.has(state)) return NOWHERE;
	const typed = way.query[at]!;
	let steps = NOWHERE;
	if (typed === next.character) {
		steps = step(way, at + 1, unit, CHARACTER, typed);
	} else if (way.alike && isHan(typed)) {
		const heard = heardAs(typed, next, way.alike);
		if (heard) steps = step(way, at + 1, unit, SYLLABLE, heard);
	}
	for (let nth = 0; steps === NOWHERE && nth < next.sounds.length; nth++) {
		const sound = next.sounds[nth]!;
		if (sound[0] === typed) steps = bySound(way, at, unit, sound);
	}
	if (steps === NOWHERE) (way.dead ??= new Set()).add(state);
	return steps;
}

/** The sound of a unit that a typed character has too. */
function heardAs(typed: string, { sounds }: Unit, { same, isBlurred }: Alike): string | undefined {
	const own = same.get(typed);
	if (!own) return undefined;
	if (!isBlurred) return sounds.find((sound) => own.includes(sound));
	return sounds.find((sound) => own.some((one) => blurredSound(one) === blurredSound(sound)));
}

function bySound(way: Walk, at: number, unit: number, sound: string): number {
	const { query } = way;
	if (query.startsWith(sound, at)) {
		const steps = step(way, at + sound.length, unit, SYLLABLE, sound);
		if (steps !== NOWHERE) return steps;
	}
	const initial = initialLength(sound);
	const rest = query.length - at;
	if (rest < sound.length && sound.startsWith(query.slice(at))) {
		const isInitial = rest === initial || rest === 1;
		return step(way, query.length, unit, isInitial ? START : SYLLABLE | UNFINISHED, sound);
	}
	const short = step(way, at + 1, unit, INITIAL, sound);
	if (short !== NOWHERE || initial === 1 || query[at + 1] !== 'h') return short;
	return step(way, at + 2, unit, INITIAL, sound);
}

function step(way: Walk, at: number, unit: number, how: number, heard: string): number {
	const rest = walk(way, at, unit + 1);
	if (rest === NOWHERE) return NOWHERE;
	way.heard[unit] = heard;
	return rest | how;
}

function mannerOf(steps: number): Manner {
	if (steps & CHARACTER) return steps === CHARACTER ? 'characters' : 'mixed';
	if (!(steps & INITIAL)) return 'pinyin';
	return steps & SYLLABLE ? 'mixed' : 'initials';
}

/**
 * The best way in which what was typed lies along a name: by characters before pinyin before
 * mixtures before initials, and the earlier in the name the better. Null where it does not.
 * @param query folded, without spaces
 * @param alike where given, a character also stands for others of its sound (曹阳路 for 曹杨路)
 */
export function align(query: string, units: readonly Unit[], alike?: Alike): Alignment | null {
	let best: Alignment | null = null;
	const isNumber = /^\d/.test(query);
	for (let from = 0; query && from < units.length; from++) {
		// A number begins where it begins: 5号线 is no part of 15号线.
		if (isNumber && /\d/.test(units[from - 1]?.character ?? '')) continue;
		if (!alike && !units[from]!.heads.includes(query[0]!)) continue;
		const way: Walk = { query, units, alike, dead: null, heard: [], end: 0 };
		const steps = walk(way, 0, from);
		if (steps === NOWHERE) continue;
		const manner = mannerOf(steps);
		if (best && MANNERS.indexOf(best.manner) <= MANNERS.indexOf(manner)) continue;
		// A single letter that ends pinyin is a syllable begun, not one typed.
		const isBegun = steps & UNFINISHED || (steps & START && manner !== 'initials');
		best = { manner, from, to: way.end, finished: !isBegun, heard: way.heard.slice(from, way.end) };
	}
	return best;
}
