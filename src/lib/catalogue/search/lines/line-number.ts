/** Reads the number of a metro line in digits, characters, pinyin or English: 11, 十一, shiyi, eleven. */

const HAN = '一二三四五六七八九十';
const PINYIN = ['yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu', 'shi'];
const ENGLISH =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);

/** Patterns for a number in each script, for use in longer patterns. */
export const NUMBER = {
	han: `\\d{1,2}|[${HAN}]{1,3}`,
	pinyin: `\\d{1,2}|(?:(?:${PINYIN.join('|')}){1,3})`,
	english: `\\d{1,2}|${[...ENGLISH].reverse().join('|')}`
};

/** The number that values of 1 to 10 form, with tens spoken as tens (二十一) or digit by digit (一三). */
function tens(digits: readonly number[]): number | null {
	const at = digits.indexOf(10);
	if (at < 0) return digits.length > 2 ? null : Number(digits.join(''));
	const [before, after] = [digits.slice(0, at), digits.slice(at + 1)];
	if (before.length > 1 || after.length > 1 || after[0] === 10) return null;
	return (before[0] ?? 1) * 10 + (after[0] ?? 0);
}

/** Splits pinyin without spaces into values of 1 to 10; null where it contains anything else. */
function syllables(text: string): number[] | null {
	if (!text) return [];
	for (const [at, syllable] of PINYIN.entries()) {
		if (!text.startsWith(syllable)) continue;
		const rest = syllables(text.slice(syllable.length));
		if (rest) return [at + 1, ...rest];
	}
	return null;
}

/** The number that a text writes in any script, as digits without leading zeros; null for none. */
export function lineNumber(text: string): string | null {
	if (/^\d+$/.test(text)) return String(Number(text));
	const word = ENGLISH.indexOf(text);
	if (word >= 0) return String(word + 1);
	const isHan = [...text].every((character) => HAN.includes(character));
	const digits = isHan ? [...text].map((one) => HAN.indexOf(one) + 1) : syllables(text);
	const number = digits && digits.length > 0 ? tens(digits) : null;
	return number === null ? null : String(number);
}
