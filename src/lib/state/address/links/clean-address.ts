/**
 * Cleans an address that chats, mail programs and websites have altered on its way: a full stop
 * appended, `&` written as `&amp;`, the text encoded once more, click ids added. One function
 * returns the address that was meant, with this map's own parameters alone.
 */
import { cleanCode, cleanCoordinates, cleanText, decodedOnce } from './clean-value';
import { BEHIND_HASH, OWN_PARAMETERS } from './own-parameters';

const isBehindHash = (name: string) => (BEHIND_HASH as readonly string[]).includes(name);

/** `%26` that was encoded again is `%2526`. */
const code = (hex: string) => `%(?:25)*${hex}`;
const OWN_NAME = `(?:${OWN_PARAMETERS.join('|')})`;
/** `&`, `#` or `?` in code or in full width. */
const CODED_MARK = `(?:${code('26')}|${code('23')}|${code('3F')}|%EF%BC%(?:86|83|9F))`;

/** `&` as HTML, JSON and templates write it. */
const WRITTEN_AND = new RegExp(
	`&#(?:0*38|x0*26);|(?:\\\\|%5C)u0026|(?:&|${code('26')})(?:amp(?:;|${code('3B')}))+`,
	'gi'
);
/**
 * Separators of parameters: a second `?` or `#` as well, and one in percent code before a name of
 * ours and `=`.
 */
const PARTED = new RegExp(`[&#?]|${CODED_MARK}(?=${OWN_NAME}=)`, 'i');
/** The same where `=` is in percent code, too. */
const PARTED_IN_CODE = new RegExp(`${CODED_MARK}(?=${OWN_NAME}(?:${code('3D')}|%EF%BC%9D))`, 'i');
const CODED_EQUALS = new RegExp(`${code('3D')}|%EF%BC%9D`, 'i');
/** The pieces `name=value` of an address, as they stand in it. */
function piecesOf(raw: string): string[] {
	return raw.split(PARTED).flatMap((piece) => {
		if (!piece.includes('=') && CODED_EQUALS.test(piece)) {
			return piecesOf(decodedOnce(piece).replace('＝', '='));
		}
		// The search text may be an address of another map, with parameters of its own.
		if (/^q=/i.test(piece)) return [piece];
		const [first = '', ...more] = piece.split(PARTED_IN_CODE);
		return [first, ...more.flatMap(piecesOf)];
	});
}

/** The parameter's name, whatever brackets and blanks are around it. */
const nameOf = (text: string) =>
	decodedOnce(text)
		.normalize('NFKC')
		.replace(/^[^a-z0-9_]+|[^a-z0-9_]+$/gi, '')
		.toLowerCase();

function cleanerOf(name: string): (raw: string) => string {
	if (name === 'q') return cleanText;
	return isBehindHash(name) ? cleanCoordinates : cleanCode;
}

/** A value behind `#`, in which `,;:/` are legal and stay readable. */
export function hashValue(value: string): string {
	return encodeURIComponent(value).replace(/%(2C|3B|3A|2F)/g, (mark) => decodeURIComponent(mark));
}

/**
 * The address that was meant: this map's own parameters, each cleaned, what is personal behind `#`.
 * An address that this map wrote keeps its meaning, and cleaning is idempotent.
 */
export function cleanAddress(url: URL): URL {
	const query = new URLSearchParams();
	const hash: string[] = [];
	for (const piece of piecesOf((url.search + url.hash).replace(WRITTEN_AND, '&'))) {
		const [before = '', behind = ''] = piece.split(/=(.*)/s);
		const name = nameOf(before);
		if (!OWN_PARAMETERS.includes(name)) continue;
		const value = cleanerOf(name)(behind);
		if (isBehindHash(name)) hash.push(`${name}=${hashValue(value)}`);
		else query.append(name, value);
	}
	const clean = new URL(url);
	clean.search = query.toString();
	// The view first, as MapLibre writes it.
	clean.hash = hash
		.sort((a, b) => Number(b.startsWith('map=')) - Number(a.startsWith('map=')))
		.join('&');
	return clean;
}
