/** Decides which files of the site a device stores, and when. Paths are without the base path. */
import { isLocale, type Locale } from '#lib/i18n/locale';
import { inEach } from '#lib/i18n/localised';

/**
 * When a file is stored: `always` with the first copy; a language's files with the first copy for its
 * readers, later for others; `never` for files to be downloaded (share pictures, the open data) or read by
 * machines.
 */
export type FileGroup = 'always' | Locale | 'never';

/** Data that the site itself reads. The rest of `/data/` is open data, which pages link to. */
const OWN_DATA = /^\/data\/(map\/|items\/|search\.json$)/;

/** Icons of the installed site: the system fetches and keeps them itself. */
const SYSTEM_ICON = /^\/icons?\/|\.webmanifest$/;

/** Documents whose data Kit fetches when a link leads to them. */
const WITH_DATA = /\/(about|corridor|dossier|v\/[^/]+)\/$/;

/** True for names with a content hash: such a file never changes. */
export const isImmutable = (path: string): boolean => path.startsWith('/_app/immutable/');

/** True for the address of a page: a folder, or one of the error documents. */
export const isPage = (path: string): boolean => /\/$|\.html$/.test(path);

/** The language of a file of the site; null for files that all languages share. */
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

/** The files of the build: Kit's lists, without the base path. */
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
	// A page without a trailing slash is a file that hosts look for: /404 is /404.html.
	const pages = prerendered.map((path) => (/(\/|\.\w+)$/.test(path) ? path : `${path}.html`));
	const data = pages.filter((path) => WITH_DATA.test(path)).map((path) => `${path}__data.json`);
	for (const path of [...build, ...files, ...pages, ...data]) groups[groupOf(path)].push(path);
	return groups;
}
