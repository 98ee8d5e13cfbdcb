/** Normalises queries and names for comparison. */
import { POSTAL } from './romanisations';
import { simplified } from './simplified';

/** Apostrophes inside a word, which do not separate words: Jing'an, Jing’an. */
const INSIDE = /['’ʼ`]/g;

/** Spelling variants and abbreviations, each with the form in this map's names. */
const SAME: Record<string, string> = {
	...POSTAL,
	ave: 'avenue',
	centre: 'center',
	harbour: 'harbor',
	rd: 'road',
	stn: 'station',
	subcentre: 'subcenter'
};

/** The text in half-width and lower case, without diacritics, in simplified characters. */
export function folded(text: string): string {
	// The fast path: most words are plain ASCII.
	if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(INSIDE, '');
	return simplified(text.normalize('NFKC').toLowerCase())
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.replace(INSIDE, '');
}

/** The runs of Chinese characters and the words of letters and digits in a text, in order. */
export function wordsOf(text: string): string[] {
	const joined = folded(text)
		.replace(/&/g, ' and ')
		.replace(/(\d),(?=\d{3})/g, '$1');
	const words = joined.match(/\p{Script=Han}+|[\p{Script=Latin}\p{Nd}]+/gu) ?? [];
	return words.map((word) => SAME[word] ?? word);
}

export const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/**
 * The terms of a text: words, and for Chinese every pair of adjacent characters, because MiniSearch matches
 * only the beginnings of terms (so that 广场 finds 人民广场). A single character is no term: aligning it with
 * names finds it without an index, and elsewhere it is too unspecific (the 号 of a house number).
 */
export function termsOf(text: string): string[] {
	return wordsOf(text).flatMap((word) => (isHan(word) ? pairsOf(word) : [word]));
}

/** The single Chinese characters that `termsOf` leaves out: the 河 of 真如 河. */
export function singlesOf(text: string): string[] {
	return wordsOf(text).filter((word) => isHan(word) && [...word].length === 1);
}

function pairsOf(run: string): string[] {
	const characters = [...run];
	return characters.slice(1).map((character, at) => characters[at]! + character);
}
