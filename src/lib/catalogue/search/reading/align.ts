/**
 * Aligns a query with a Chinese name. Each character of the name may be typed as itself, in full pinyin or
 * by its initial, in any combination and without spaces: 同济大学 is found by 济大, tongjidaxue, tjdx, tongji大学
 * and 同jdx. It runs over every name at every keystroke and therefore uses bits and one shared array instead
 * of lists.
 */
import { folded, isHan } from './folded';
import { blurredSound, type Sounds } from './sounds';

export type { Sounds } from './sounds';

/** A character of a name with its readings: pinyin without tones, none for 5 or M. */
export interface Unit {
	character: string;
	sounds: readonly string[];
	/** every character with which typing it may begin */
	heads: string;
}

/** Which readings count as the same for a typed character. */
export interface Alike {
	same: Sounds;
	/** whether zh and z, n and l, -ing and -in count as equal */
	isBlurred?: boolean;
}

/** How the characters were typed. The beginning of the last syllable counts as the whole syllable. */
export type Manner = 'characters' | 'pinyin' | 'mixed' | 'initials';

export interface Alignment {
	manner: Manner;
	/** the first matched unit, and the one after the last */
	from: number;
	to: number;
	/** true where the last syllable was typed completely */
	finished: boolean;
	/** the matching reading of each unit; the character itself where it was typed */
	heard: string[];
}

/** Flags for how a unit was typed; START is the initial alone of the last unit, which is ambiguous. */
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
	/** combinations that failed, as position × 64 + unit; null until one does */
	dead: Set<number> | null;
	heard: string[];
	end: number;
}

/** The units of a name; everything but letters, digits and Chinese characters is omitted. */
export function unitsOf(name: string, sounds: Sounds): Unit[] {
	const characters = folded(name).match(/[\p{Script=Han}\p{Script=Latin}\p{Nd}]/gu) ?? [];
	return characters.map((character) => {
		const read = sounds.get(character) ?? [];
		return { character, sounds: read, heads: character + read.map((sound) => sound[0]).join('') };
	});
}

/** The length of an initial: zh, ch and sh are initials of two letters, of which people type one or both. */
const initialLength = (sound: string) => (/^[zcs]h/.test(sound) ? 2 : 1);

/** Aligns the rest of the query from a position and a unit on; returns how the units were typed, as bits. */
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

/** The reading that a unit shares with a typed character. */
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
 * The best alignment of a query with a name: characters rank before pinyin, then mixtures, then initials,
 * and an earlier position in the name ranks before a later one. Null where there is none.
 * @param query folded, without spaces
 * @param alike where given, a character also matches others with the same reading (曹阳路 for 曹杨路)
 */
export function align(query: string, units: readonly Unit[], alike?: Alike): Alignment | null {
	let best: Alignment | null = null;
	const isNumber = /^\d/.test(query);
	for (let from = 0; query && from < units.length; from++) {
		// A number must match from its first digit: 5号线 is no part of 15号线.
		if (isNumber && /\d/.test(units[from - 1]?.character ?? '')) continue;
		if (!alike && !units[from]!.heads.includes(query[0]!)) continue;
		const way: Walk = { query, units, alike, dead: null, heard: [], end: 0 };
		const steps = walk(way, 0, from);
		if (steps === NOWHERE) continue;
		const manner = mannerOf(steps);
		if (best && MANNERS.indexOf(best.manner) <= MANNERS.indexOf(manner)) continue;
		// A single letter at the end of pinyin is an incomplete syllable.
		const isBegun = steps & UNFINISHED || (steps & START && manner !== 'initials');
		best = { manner, from, to: way.end, finished: !isBegun, heard: way.heard.slice(from, way.end) };
	}
	return best;
}
