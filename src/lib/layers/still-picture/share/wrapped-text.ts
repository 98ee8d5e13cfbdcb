/** Wraps text between words, by the estimated width of its characters. */

/** Ideographs and their punctuation are one em wide. */
const WIDE = /[\u2e80-\uffef]/;
const NARROW = /[ilj.,:;'’|!()[\] ]/;
const CAPITAL = /[A-Z@%&—mw]/;

const ems = (char: string) =>
	WIDE.test(char) ? 1 : NARROW.test(char) ? 0.3 : CAPITAL.test(char) ? 0.72 : 0.56;

/** An estimate of a text's width in ems for sans-serif fonts, slightly too large rather than too small. */
export const widthEms = (text: string) => [...text].reduce((sum, char) => sum + ems(char), 0);

/**
 * Words and spaces of Latin text, single ideographs of Chinese; closing punctuation stays with the
 * character before it.
 */
const PIECES = /[\u2e80-\u2fff\u3040-\ufaff][，。、；：）》」]*|[^\s\u2e80-\uffef]+|\s+|[^]/gu;

/**
 * The lines of a text.
 * @param width of a line, ems
 */
export function wrapped(text: string, width: number): string[] {
	const lines = [''];
	for (const piece of text.match(PIECES) ?? []) {
		const line = lines.at(-1)!;
		if (line && widthEms((line + piece).trimEnd()) > width) lines.push(piece.trimStart());
		else lines[lines.length - 1] = line + piece;
	}
	return lines.map((line) => line.trim()).filter(Boolean);
}
