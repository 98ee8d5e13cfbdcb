/**
 * Finds the page that a 404 address means: with a chat's punctuation behind it, in capitals, under
 * another name of its language, by its file's name, or with what belongs behind `#` or `?` in its
 * path.
 */
import { localeCalled } from '../../../i18n/language-names';
import type { Locale } from '../../../i18n/locale';
import { decodedOnce } from './clean-value';

/** The pages beside the map, by the last part of their address. */
const PAGES = ['about', 'corridor', 'tour', 'compare', 'dossier'];
/** Folders of the site that hold files. */
const FILES = ['data', 'picture', 'icons', 'share', 'oembed'];

/** The language that a path segment names, with or without a script or region behind it. */
const languageIn = (name = ''): Locale | null =>
	localeCalled(name.replace(/_/g, '-').replace(/(?:-[a-z]{2,4})+$/, ''));

/** Separates the path from the rest: the first mark of a query or a hash, ASCII or full-width. */
const REST = /[#?&＃？＆]/;

/** A path in plain characters, and the rest behind its first mark, which is not decoded. */
function partedPath(path: string): [path: string, rest: string] {
	let [plain, rest] = [path, ''];
	for (let turn = 0; turn < 4; turn += 1) {
		const at = plain.search(REST);
		if (at >= 0) [plain, rest] = [plain.slice(0, at), plain.slice(at) + rest];
		const next = decodedOnce(plain);
		if (next === plain) break;
		plain = next;
	}
	return [plain, rest];
}

/** A path segment: without invisible characters, punctuation around it, and a file extension. */
const cleanPart = (part: string) =>
	part
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/(?:%[0-9a-f]{0,2}){1,4}$/i, '')
		.toLowerCase()
		// A sentence in another script that follows without a space.
		.replace(/([\x21-\x7e])[^\x20-\x7e][^]*$/, '$1')
		.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
		.replace(/\.html?$/, '');

/** The parts of a page's path, or null where it is none that this map could have. */
function pageOf([first, second, ...more]: string[]): string[] | null {
	if (more.length > 0) return null;
	if (first === undefined || (first === 'places' && second === undefined)) return [];
	if (first === 'places' || (first === 'v' && second)) {
		return [first, second!.replace(/[\s_]+/g, '-')];
	}
	return PAGES.includes(first) && second === undefined ? [first] : null;
}

/** The query and the hash of the rest of a path, the address's own behind them. */
function withRest(path: string, rest: string, search: string, hash: string): string {
	const [query = '', ...hashes] = rest
		.replace(/＃/g, '#')
		.replace(/^[?&？＆]/, '')
		.split('#');
	const queries = [query, search.slice(1)].filter(Boolean).join('&');
	const behind = [...hashes, hash.slice(1)].filter(Boolean).join('&');
	return path + (queries && `?${queries}`) + (behind && `#${behind}`);
}

/** The parts of a path, clean, and the rest behind the path's first mark of a query or a hash. */
function partsOf({ pathname }: URL, base: string): { parts: string[]; rest: string } {
	const own = pathname.toLowerCase().startsWith(`${base.toLowerCase()}/`);
	const [path, rest] = partedPath(own ? pathname.slice(base.length) : pathname);
	const [first = '', ...others] = path.split(/[/\\]/).map(cleanPart).filter(Boolean);
	const parts = [first, ...others.filter((part) => /[a-z0-9]/.test(part))].filter(Boolean);
	if (parts.at(-1) === 'index') parts.pop();
	return { parts, rest };
}

/**
 * The language that an address names, whether it has a page or not.
 * @param base the path that the site lives under, without a slash at its end
 * @returns null where it names none
 */
export const addressedLocale = (url: URL, base: string): Locale | null =>
	languageIn(partsOf(url, base).parts[0]);

/**
 * The address of the page that is meant: path, query and hash, with the base path.
 * @param url an address without a page
 * @param base the path that the site lives under, without a slash at its end
 * @param lang the language of an address that names none
 * @returns null where nothing better is known; never the same path again
 */
export function meantPage(url: URL, base: string, lang: Locale): string | null {
	const { pathname, search, hash } = url;
	const { parts, rest } = partsOf(url, base);
	const language = languageIn(parts[0]);
	const page = pageOf(language ? parts.slice(1) : parts);
	let meant: string | null = null;
	if (page) meant = `${base}/${[language ?? lang, ...page].join('/')}/`;
	else if (FILES.includes(parts[0] ?? '')) meant = `${base}/${parts.join('/')}`;
	return meant === null || meant === pathname ? null : withRest(meant, rest, search, hash);
}
