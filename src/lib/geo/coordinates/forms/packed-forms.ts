/**
 * Degrees, minutes and seconds without their signs: 31:16:25N, 31-16-25N, 31d16m25s, 311625N, and ISO 6709
 * (+311625.3+1212307.1/), which cameras write. Each is rewritten with ° ' ".
 *
 * Without a letter for the hemisphere, groups of digits with colons or hyphens may be times or dates: they
 * are accepted only where the first of one angle is 100 or more, which no hour, day or year of two digits
 * is.
 */

/** Seconds or minutes below 60 with their decimals. */
const PART = String.raw`[0-5]?\d(?:\.\d+)?`;
const CLOCK = new RegExp(
	String.raw`(^|[^\d.:-])(\d{1,3})([:-])(?:([0-5]?\d)\3(${PART})|([0-5]?\d\.\d+))(?![\d:-]|\.\d)`,
	'g'
);
const NORTH_OR_SOUTH = /(?:^|[^a-z])[ns]\s*:?\s*\d|\d\s*[ns](?![a-z])|[北南]纬/;
const EAST_OR_WEST = /(?:^|[^a-z])[ew]\s*:?\s*\d|\d\s*[ew](?![a-z])|[东西]经/;
const LETTERED =
	/(\d{1,3})\s*(?:d|°|deg)\s*([0-5]?\d(?:\.\d+)?)\s*m(?![a-z])(?:\s*([0-5]?\d(?:\.\d+)?)\s*s(?=[nsew]?(?![a-z])))?/g;
/** An o for °, as old web pages write it. */
const WITH_O = /(\d)\s?o\s?(?=\d{1,2}(?:\.\d+)?\s?')/g;

const DIGITS_LAT =
	/(^|[^\d.a-z])(?:([ns])\s*)?(\d{2})(\d{2})(\d{2})?(\.\d+)?(?![\d.])(?:\s*([ns])(?![a-z]))?/g;
const DIGITS_LNG =
	/(^|[^\d.a-z]|[ns]\s*)(?:([ew])\s*)?([01]\d{2})(\d{2})(\d{2})?(\.\d+)?(?![\d.])(?:\s*([ew])(?![a-z]))?/g;

const ISO_6709 =
	/^([+-])(\d{2})(\d{2})?(\d{2})?(\.\d+)?([+-])(\d{3})(\d{2})?(\d{2})?(\.\d+)?(?:[+-]\d+(?:\.\d+)?)?(?:\s*crs[\w ]*)?\/?$/;

type Groups = readonly (string | undefined)[];

/** An angle with its signs, from the parts that are there; the decimals belong to the last of them. */
function angleText([degrees, minutes, seconds]: Groups, decimals = ''): string {
	if (seconds !== undefined) return `${degrees}°${minutes}'${seconds}${decimals}"`;
	return minutes !== undefined ? `${degrees}°${minutes}${decimals}'` : `${degrees}${decimals}`;
}

function fromIso6709(plain: string): string | null {
	const found = ISO_6709.exec(plain);
	if (found === null) return null;
	const [, ns, d, m, s, f, ew, dd, mm, ss, ff] = found;
	if ([m, s, mm, ss].some((part) => Number(part ?? 0) >= 60)) return null;
	return `${ns === '-' ? 's' : 'n'} ${angleText([d, m, s], f)}, ${ew === '-' ? 'w' : 'e'} ${angleText([dd, mm, ss], ff)}`;
}

/** Rewrites digits with colons or hyphens; null where they may be times or dates. */
function fromClock(plain: string): string | null {
	let angles = 0;
	let large = false;
	const text = plain.replace(CLOCK, (_, head: string, d: string, _sign, m, s, minutes) => {
		angles++;
		if (Number(d) >= 100) large = true;
		return head + (minutes === undefined ? `${d}°${m}'${s}"` : `${d}°${minutes}'`);
	});
	const hasLetters = NORTH_OR_SOUTH.test(plain) && EAST_OR_WEST.test(plain);
	return angles === 2 && (hasLetters || large) ? text : null;
}

/** Rewrites digits in one run, each with its letter; null where a letter is missing or minutes reach 60. */
function fromDigits(plain: string): string | null {
	let axes = '';
	const written =
		(axis: string) =>
		(whole: string, ...found: (string | undefined)[]) => {
			const [head, before, d, m, s, decimals, after] = found;
			const letter = before ?? after;
			if (letter === undefined || (before && after) || Number(m) >= 60 || Number(s ?? 0) >= 60) {
				return whole;
			}
			axes += axis;
			return `${head} ${letter} ${angleText([d, m, s], decimals)}`;
		};
	const text = plain.replace(DIGITS_LNG, written('lng')).replace(DIGITS_LAT, written('lat'));
	return axes === 'lnglat' ? text : null;
}

/** The text with ° ' " where it is one of these forms, otherwise null. */
export function packedForm(plain: string): string | null {
	const lettered = plain
		.replace(LETTERED, (_, d: string, m: string, s?: string) => angleText([d, m, s]))
		.replace(WITH_O, '$1°');
	return (
		fromIso6709(plain) ??
		fromClock(plain) ??
		fromDigits(plain) ??
		(lettered === plain ? null : lettered)
	);
}
