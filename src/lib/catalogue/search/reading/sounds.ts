/**
 * The readings of common characters that occur in no name here, since people type them for characters with
 * the same reading. GB 2312 orders its 3,755 common characters by pinyin, and every browser can produce
 * that order (`TextDecoder`), so that a table only has to list where each syllable begins.
 */

/** The readings of each character. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** The format of `/data/items/sounds.json`. */
export interface SoundsFile {
	/** syllables in the order of GB 2312, level 1, each with its number of characters: `a2ai13…` */
	syllables: string;
}

/** The 3,755 common characters of GB 2312 in its order: rows 16 to 55, the last one shorter. */
export function commonCharacters(): string {
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row++) {
		const last = row === 0xd7 ? 0xf9 : 0xfe;
		for (let cell = 0xa1; cell <= last; cell++) bytes.push(row, cell);
	}
	return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}

/** Parses the file into a table by character. */
export function readSounds({ syllables }: SoundsFile): Map<string, string[]> {
	const characters = commonCharacters();
	const sounds = new Map<string, string[]>();
	let at = 0;
	for (const [, syllable, count] of syllables.matchAll(/([a-z]+)(\d+)/g)) {
		const end = at + Number(count);
		for (; at < end; at++) sounds.set(characters[at]!, [syllable!]);
	}
	return sounds;
}

/** Merges two tables. */
export function mergedSounds(a: Sounds, b: Sounds): Sounds {
	const merged = new Map([...b].map(([character, sounds]) => [character, [...sounds]]));
	for (const [character, sounds] of a) {
		merged.set(character, [...new Set([...sounds, ...(merged.get(character) ?? [])])]);
	}
	return merged;
}

const blurred = new Map<string, string>();

/**
 * A syllable with the distinctions removed that many speakers do not make: zh and z, n and l, -ing and -in.
 */
export function blurredSound(sound: string): string {
	let known = blurred.get(sound);
	if (known === undefined) {
		known = sound
			.replace(/^([zcs])h/, '$1')
			.replace(/^l/, 'n')
			.replace(/ng$/, 'n');
		blurred.set(sound, known);
	}
	return known;
}
