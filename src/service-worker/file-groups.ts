/** Which files of the site a device stores, and when. Paths are the site's, without its base path. */
import { isLocale, type Locale } from '#lib/i18n/locale';
import { inEach } from '#lib/i18n/localised';

/**
 * `always` with the first copy; a language's files with the first copy for who reads in it, later
 * for others; `never` what is there to be taken away (share pictures, the open data's files) or
 * for machines.
 */
export type FileGroup = 'always' | Locale | 'never';

/** Data that the site itself reads. The rest of `/data/` is open data, which pages link to. */
const OWN_DATA = /^\/data\/(map\/|items\/|search\.json$)/;

/** Icons of the installed site: the system fetches and keeps them itself. */
const SYSTEM_ICON = /^\/icons?\/|\.webmanifest$/;

/** Documents that Kit fetches the data of, where they are reached by a link. */
const WITH_DATA = /\/(about|corridor)\/$/;

/** Names that a build gives by content: such a file never changes. */
export const isImmutable = (path: string): boolean => path.startsWith('/_app/immutable/');

/** True for pages, by their address: a folder, or one of the documents for what went wrong. */
export const isPage = (path: string): boolean => /\/$|\.html$/.test(path);

/** The language that a file of the site is in; null for what both share. */
export function languageOf(path: string): Locale | null {
	const [, first] = path.split('/');
	return isLocale(first) ? first : null;
}

/** The group of a file. */
export function groupOf(path: string): FileGroup {
	if (SYSTEM_ICON.test(path)) return 'never';
	if (path.startsWith('/data/')) return OWN_DATA.test(path) ? 'always' : 'never';
	const language = languageOf(path);
	if (language) return language;
	if (isImmutable(path) || isPage(path) || path.startsWith('/picture/')) return 'always';
	return /^\/(?!service-worker)[^/]+\.(js|svg)$/.test(path) ? 'always' : 'never';
}

/** What the build says there is: Kit's lists, without the base path. */
export interface BuildLists {
	/** code and styles */
	build: readonly string[];
	/** files served as they are */
	files: readonly string[];
	/** pages and data made at build time */
	prerendered: readonly string[];
}

/** The addresses of all files that a device may store, by group. */
export function fileGroups({ build, files, prerendered }: BuildLists): Record<FileGroup, string[]> {
	const groups: Record<FileGroup, string[]> = {
		always: [],
		...inEach((): string[] => []),
		never: []
	};
	// A page without a slash at its end is the file that hosts look for: /404 is /404.html.
	const pages = prerendered.map((path) => (/(\/|\.\w+)$/.test(path) ? path : `${path}.html`));
	const data = pages.filter((path) => WITH_DATA.test(path)).map((path) => `${path}__data.json`);
	for (const path of [...build, ...files, ...pages, ...data]) groups[groupOf(path)].push(path);
	return groups;
}
