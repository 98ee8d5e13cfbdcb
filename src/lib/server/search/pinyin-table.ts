/**
 * The readings of the characters in names: pinyin without tones, ü written v as on keyboards. They are
 * derived once per build, word by word, because a character's reading depends on its neighbours; the
 * browser gets a table of characters. pinyin-pro is good at dictionary words and worse at local names:
 * every name of places, stations and green was checked by eye, every other one against its romanised
 * English name, and the corrections are listed below.
 */
import { pinyin } from 'pinyin-pro';

/** Corrected readings, with the reason. The longest matching key applies; `/` separates alternatives. */
export const OVERRIDES: Record<string, { read: string; why: string }> = {
	黄陂: { read: 'huang pi', why: 'the county in Hubei after which the road is named; not bei' },
	栅桥: { read: 'zha qiao', why: 'a gate of bars, as in 栅栏 zhàlan; shān is for 栅极 alone' },
	闵行: { read: 'min hang', why: 'the district’s name; not xing' },
	七莘: { read: 'qi xin', why: 'from Qibao to Xinzhuang 莘庄, read xin in Shanghai; not shen' },
	会稽: { read: 'kuai ji', why: 'the old prefecture of Shaoxing; not hui' },
	翟: { read: 'di/zhai', why: 'Beidi Road on its signs; zhai as most people from elsewhere say' },
	弄: { read: 'nong/long', why: 'a lane: nong as Shanghai writes it, lòng in dictionaries' }
};

const HAN = /^\p{Script=Han}$/u;
const LONGEST = Math.max(...Object.keys(OVERRIDES).map((key) => key.length));

function overrideAt(characters: readonly string[], at: number): string[] | null {
	for (let length = LONGEST; length > 0; length--) {
		const found = OVERRIDES[characters.slice(at, at + length).join('')];
		if (found) return found.read.split(' ');
	}
	return null;
}

/**
 * The readings of each character of a Chinese name in its context, in order; more than one where a
 * character has several readings in use, none for anything but a Chinese character.
 */
export function readingsOf(name: string): string[][] {
	const characters = [...name];
	const read = pinyin(name, { toneType: 'none', v: true, type: 'array' });
	const all = characters.map((character, at) => (HAN.test(character) ? [read[at]!] : []));
	for (let at = 0; at < characters.length; at++) {
		overrideAt(characters, at)?.forEach((reading, step) => (all[at + step] = reading.split('/')));
	}
	return all;
}

/** The table of all characters in these names: each reading with its characters. */
export function readingTable(names: Iterable<string>): Record<string, string> {
	const table = new Map<string, Set<string>>();
	for (const name of names) {
		const characters = [...name];
		readingsOf(name).forEach((readings, at) => {
			for (const reading of readings) {
				table.set(reading, (table.get(reading) ?? new Set()).add(characters[at]!));
			}
		});
	}
	const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([reading, set]) => [reading, [...set].sort().join('')]));
}
