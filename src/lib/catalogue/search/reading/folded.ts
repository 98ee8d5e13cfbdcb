/** Text as it is compared: what people type and what names say, brought to one form. */
import { POSTAL } from './romanisations';
import { simplified } from './simplified';

/** Marks that stand inside a word and part nothing: Jing'an, Jing’an. */
const INSIDE = /['’ʼ`]/g;

/** Words that are written in more than one way, or shortened, as this map's names write them. */
const SAME: Record<string, string> = {
	...POSTAL,
	ave: 'avenue',
	centre: 'center',
	harbour: 'harbor',
	rd: 'road',
	stn: 'station',
	subcentre: 'subcenter'
};

/** Full width to half width, lower case, no diacritics, simplified characters. */
export function folded(text: string): string {
	// Most words are plain letters, and there are many.
	if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(INSIDE, '');
	return simplified(text.normalize('NFKC').toLowerCase())
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.replace(INSIDE, '');
}

/** Runs of Chinese characters and words of letters and digits, in order; nothing else is left. */
export function wordsOf(text: string): string[] {
	const joined = folded(text)
		.replace(/&/g, ' and ')
		.replace(/(\d),(?=\d{3})/g, '$1');
	const words = joined.match(/\p{Script=Han}+|[\p{Script=Latin}\p{Nd}]+/gu) ?? [];
	return words.map((word) => SAME[word] ?? word);
}

export const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/**
 * The terms of a text: words, and for Chinese every pair of neighbours, because MiniSearch finds
 * beginnings and no insides (广场 finds 人民广场). A single character is no term: laid along the
 * names it is found without an index, and elsewhere it says too little (the 号 of a house number).
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
