/**
 * What a link carries of a measurement besides its points: `v2`, then `a` and the points'
 * accuracies, `r` and the radii of rings, both in metres, `n` and the name, separated by colons.
 * They stand before the points, and the points end in `z`, so that a truncated link is detected.
 * Older versions of this map, which devices keep offline, take both for damaged points: they
 * measure the rest correctly and report that something was left out.
 */

/** What belongs to a measurement besides kind and points. */
export interface MeasureExtras {
	/** the sender's name for it, as it was typed; null or left out where it has none */
	name?: string | null;
	/** a 95 % radius for each point, metres, as the sender states it; null where none is known */
	accuracies_m?: readonly (number | null)[];
	/** the radii of rings that were given as numbers, metres; left out where there are none */
	radii_m?: readonly number[];
}

/** What the points end in, where there are extras. */
export const END = 'z';
const VERSION = 'v2';
/** Longer names are ignored, characters. */
const LONGEST_NAME = 80;
/** Worse accuracies are of no use on this map, and wider rings leave it; metres. */
const LARGEST_M = 1e6;
const METRES = /^\d{1,7}(\.\d{1,9})?$/;
const UNKNOWN = '-';

/** True for an item that states a version, known or not. */
export const isExtras = (item: string): boolean => /^v\d+(:|$)/.test(item);

/** Metres as an address holds them, to a nanometre, without an exponent. */
const writeMetres = (metres: number): string => metres.toFixed(9).replace(/\.?0+$/, '');

/**
 * A name of letters and digits of any script, `-` and `_` for a space; everything else is its code
 * point, in hexadecimals between tildes. So it holds no URL delimiter and no punctuation that a
 * chat strips, and repeated encoding does not change it.
 */
function writeName(name: string): string {
	return Array.from(name, (sign) => {
		if (sign === ' ') return '_';
		const code = sign.codePointAt(0)!;
		if (/[\p{L}\p{M}\p{Nd}-]/u.test(sign)) return sign;
		// A lone surrogate is no character.
		return isCodePoint(code) ? `~${code.toString(16)}~` : '';
	}).join('');
}

const isCodePoint = (code: number) => code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

function readName(text: string): string | null {
	if (!/^(?:[\p{L}\p{M}\p{Nd}_-]|~[0-9a-f]{1,6}~)+$/u.test(text)) return null;
	const codes = [...text.matchAll(/~([0-9a-f]+)~/g)].map(([, code]) => parseInt(code!, 16));
	if (!codes.every(isCodePoint)) return null;
	const name = text
		.replaceAll('_', ' ')
		.replace(/~([0-9a-f]+)~/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
	return Array.from(name).length <= LONGEST_NAME && name.trim() ? name : null;
}

function readMetres(text: string): number | null {
	return METRES.test(text) && Number(text) <= LARGEST_M ? Number(text) : null;
}

/** Reads a list of metres; null where one of them is none. */
function readList<T>(text: string, read: (item: string) => T | undefined): T[] | null {
	const all = text.split(',').map(read);
	return all.every((one) => one !== undefined) ? (all as T[]) : null;
}

/**
 * Reads extras. One accuracy may stand for all points.
 * @returns `'newer'` where they are of a newer version; null where they cannot be read
 */
export function readExtras(text: string): MeasureExtras | 'newer' | null {
	const [version, ...fields] = text.split(':');
	if (version !== VERSION) return 'newer';
	const extras: MeasureExtras = {};
	for (const field of fields) {
		const [key, value] = [field.slice(0, 1), field.slice(1)];
		if (key === 'a' && !extras.accuracies_m) {
			const list = readList(value, (item) =>
				item === UNKNOWN ? null : (readMetres(item) ?? undefined)
			);
			if (!list) return null;
			extras.accuracies_m = list;
		} else if (key === 'r' && !extras.radii_m) {
			const list = readList(value, (item) => readMetres(item) || undefined);
			if (!list) return null;
			extras.radii_m = list.sort((a, b) => a - b);
		} else if (key === 'n' && extras.name === undefined) {
			const name = readName(value);
			if (name === null) return null;
			extras.name = name;
		} else return null;
	}
	return extras;
}

/** Writes extras; an empty text where there are none, and the address keeps its first form. */
export function writeExtras({ name, accuracies_m = [], radii_m = [] }: MeasureExtras): string {
	const fields: string[] = [];
	const isKnown = (one: number | null) => one !== null && one <= LARGEST_M;
	if (accuracies_m.some(isKnown)) {
		const all = accuracies_m.map((one) => (isKnown(one) ? writeMetres(one!) : UNKNOWN));
		fields.push(`a${all.every((one) => one === all[0]) ? all[0] : all.join()}`);
	}
	if (radii_m.length > 0) fields.push(`r${radii_m.map(writeMetres).join()}`);
	const kept = Array.from(name?.trim() ?? '')
		.slice(0, LONGEST_NAME)
		.join('')
		.trim();
	if (kept) fields.push(`n${writeName(kept)}`);
	return fields.length > 0 ? [VERSION, ...fields].join(':') : '';
}
