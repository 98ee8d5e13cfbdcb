/** The table of the readings of common characters, from pinyin-pro, in the order of GB 2312. */
import { pinyin } from 'pinyin-pro';
import { commonCharacters, type SoundsFile } from '../../catalogue/search/reading/sounds';

/** Every reading of a character, without tones, ü as v. */
const readings = (character: string): string[] => [
	...new Set(pinyin(character, { toneType: 'none', v: true, type: 'array', multiple: true }))
];

/** The sort key of GB 2312: ü after u, üe as ue (lu, lü, luan, lüe, lun). */
const rank = (syllable: string) => syllable.replace(/v$/, 'u!').replace('v', 'u');

/**
 * The reading of each character by which GB 2312 sorts it, since its syllables are in alphabetical order.
 * Of all sequences of readings in that order this is the one that skips the fewest characters (the longest
 * non-decreasing subsequence); a skipped character takes the reading of its neighbours.
 */
function inOrder(all: readonly string[][]): string[] {
	const syllables = [...new Set(all.flat())].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
	const place = new Map(syllables.map((syllable, at) => [syllable, at]));
	let best = syllables.map(() => 0);
	const from: Int16Array[] = [];
	for (const options of all) {
		const chosen = new Int16Array(syllables.length);
		let [top, topAt] = [-1, 0];
		const next = best.map((score, at) => {
			if (score > top) [top, topAt] = [score, at];
			chosen[at] = topAt;
			return top;
		});
		// A character that does not match its syllable gains no point.
		best = next.map((score, at) => score + (options.some((one) => place.get(one) === at) ? 1 : 0));
		from.push(chosen);
	}
	let at = best.indexOf(Math.max(...best));
	const read: string[] = [];
	for (let nth = all.length - 1; nth >= 0; nth--) {
		read.unshift(syllables[at]!);
		at = from[nth]![at]!;
	}
	return read;
}

/** Makes the file of readings. */
export function soundsFile(): SoundsFile {
	const read = inOrder([...commonCharacters()].map(readings));
	let [syllables, count] = ['', 0];
	read.forEach((syllable, at) => {
		count += 1;
		if (syllable === read[at + 1]) return;
		syllables += syllable + String(count);
		count = 0;
	});
	return { syllables };
}
