/**
 * The value of one parameter, cleaned of what it picked up on its way through chats, mails and
 * documents. Nothing that could belong to it is removed: a value that is still unreadable then is
 * refused by its parser.
 */

/** One character of UTF-8 in percent code. */
const CODED =
	/%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

/**
 * Decodes the percent code of whole characters; a character that was cut, as at a link's end, stays
 * encoded.
 */
export function decodedOnce(text: string): string {
	return text.replace(CODED, (character) => {
		try {
			return decodeURIComponent(character);
		} catch {
			return character;
		}
	});
}

/** How often a text is encoded at most: once by its writer, the rest by programs on its way. */
const MOST_ENCODINGS = 6;

function decoded(text: string): string {
	for (let turn = 0; turn < MOST_ENCODINGS; turn += 1) {
		const next = decodedOnce(text);
		if (next === text) break;
		text = next;
	}
	return text;
}

/** Soft hyphens, zero-width characters, byte order marks, directions. */
const INVISIBLE = /\p{Cf}/gu;
/** The rest of a character's percent code where an address was cut. */
const STUMP = /(?:%[0-9a-f]{0,2}){1,4}$/i;
/** Punctuation of any script, brackets, quotes, and `<`, `>`, `|`, `~`, `` ` ``. */
const DRESSING_BEFORE = /^(?:(?![-%])[\s\p{P}\p{Sm}\p{Sk}])+/u;
/** All up to the last character that is none of these: greedy, so that it runs in one pass. */
const UP_TO_DRESSING = /^[^]*[^\s\p{P}\p{Sm}\p{Sk}]/u;

function withoutDressing(text: string): string {
	for (let turn = 0; turn < 4; turn += 1) {
		const next = UP_TO_DRESSING.exec(text)?.[0].replace(STUMP, '') ?? '';
		if (next === text) break;
		text = next;
	}
	return text;
}

/** Full-width forms, and what a Chinese or Arabic keyboard puts in place of the plain marks. */
function withPlainMarks(text: string): string {
	return text
		.normalize('NFKC')
		.replace(INVISIBLE, '')
		.replace(/[、،]/g, ',')
		.replace(/؛/g, ';')
		.replace(/。(?=\d)/g, '.')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/["'`“”‘’«»]/g, '');
}

/** Words, numbers or coordinates: these must not be removed with a sentence behind a link. */
const CONTENT = /[a-z]{2}|\d[.,]\d/i;

/**
 * Cuts off a sentence in another script, or an emoji, that follows without a space; not where the
 * value's own punctuation leads on to it, and not where it holds content.
 */
function withoutSentence(text: string, leadsOn: RegExp): string {
	const at = text.search(/(?![\x20-\x7e\uff00-\uffef])[\p{L}\p{So}]/u);
	if (at < 1 || leadsOn.test(text.slice(0, at))) return text;
	return CONTENT.test(withPlainMarks(text.slice(at))) ? text : text.slice(0, at);
}

/** The text of a mail's source, where `=` is written `=3D`. */
const withoutMailCode = (text: string) => text.replace(/^3D/, '');

/** Cleans a value that is made of names, numbers and `,;:/.-_`, which are all lower case. */
export function cleanCode(raw: string): string {
	const text = decoded(withoutMailCode(raw.replace(/\+/g, ' '))).replace(DRESSING_BEFORE, '');
	return withoutDressing(withPlainMarks(withoutSentence(text, /[,;:-]\s*$/)))
		.replace(/\s*([,:;])\s*/g, '$1')
		.toLowerCase();
}

/** The letters `:n` and what follows up to the next mark: a name, in which case and script count. */
const NAME = /(:n[^:;]*(?=[:;]))/;

/** A message behind a link, after a space: numbers are not followed by words. */
function withoutMessage(text: string): string {
	const message = /[\dz][\s\p{P}]{0,8}\s\p{L}[^]*$/u.exec(text)?.[0].slice(1) ?? '';
	return message && !/\d[.,]\d/.test(message) ? text.slice(0, -message.length) : text;
}

/** Cleans coordinates: of a camera or a measurement, whose name is left as it is. */
export function cleanCoordinates(raw: string): string {
	const text = decoded(withoutMailCode(raw.replace(/\+/g, ' ')));
	const parts = withoutMessage(text).split(NAME);
	const clean = parts.map((part, i) => {
		if (i % 2 === 1) return part.replace(INVISIBLE, '').replace(/\s+/g, '');
		const isLast = i === parts.length - 1;
		const plain = withPlainMarks(isLast ? withoutSentence(part, /;\s*$/) : part);
		return (isLast ? withoutDressing(plain) : plain).replace(/\s+/g, '').toLowerCase();
	});
	return clean.join('').replace(DRESSING_BEFORE, '');
}

/**
 * Cleans a text that somebody typed: most punctuation may belong to it, but for that behind the
 * whole address.
 */
export function cleanText(raw: string): string {
	const text = decodedOnce(raw.replace(/[.,;:!?)\]}>'"]+$/, '').replace(/\+/g, ' '));
	// Encoded again on its way; a lone `%41` may be what was typed.
	const isCode = /%[c-f][0-9a-f]%[89ab][0-9a-f]|%20/i.test(text);
	return (isCode ? decoded(text) : text)
		.replace(INVISIBLE, '')
		.replace(/[\s。，、；：！？）】》」』…”’]+$/u, '')
		.replace(/\s+/g, ' ')
		.trimStart();
}
