/** Answers a page's requests from the stored copies. */
import { copyName } from '#lib/state/offline/copy-record';
import { groupOf, isImmutable, isPage, type FileGroup } from './file-groups';
import { versionIn, type Version } from './fetch-whole';

/** The documents for pages that do not exist, and for pages that are not stored. */
const NOT_FOUND = '/404.html';
const NOT_STORED = '/offline.html';

/** The answer to a reader's request. */
export interface Answer {
	response: Response;
	/** the version that a page states; null where it states none */
	version: Promise<string | null>;
}

/** The decoded path; unchanged where its percent-encoding is malformed, as in a link that was cut off. */
function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/**
 * The path of a request that a copy may contain, without base path and query; null for all that only the
 * network answers: other sites, other methods, ranges of files, files that are never stored.
 */
export function storablePath(request: Request, base: string): string | null {
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return null;
	if (request.headers.has('range') || !pathname.startsWith(`${base}/`)) return null;
	const path = decoded(pathname.slice(base.length));
	// A file to download has an extension; the decimals at the end of a coordinate are none.
	if (request.mode === 'navigate') return /\.(?!html?$)[a-z]\w*$/i.test(path) ? null : path;
	return groupOf(path) === 'never' ? null : path;
}

/**
 * Answers with a page: the stored one at once; the network's where none is stored; a document that explains
 * what is missing where there is no network either.
 */
export async function answerPage(
	request: Request,
	path: string,
	of: Version,
	known: ReadonlySet<string>
): Promise<Answer> {
	const stored = (wanted: string) => match(of, of.version, wanted);
	const own = Promise.resolve(of.version);
	// A page requested by its file name, which then changes to its own address (before-paint.js).
	const found = isPage(path) ? await stored(path.replace(/\/index\.html$/, '/')) : undefined;
	if (found) return { response: found, version: own };
	if (!isPage(path) && (await stored(`${path}/`))) {
		const address = new URL(request.url);
		address.pathname += '/';
		return { response: Response.redirect(address.href, 308), version: own };
	}
	try {
		const response = await fetch(request);
		const copy = response.type === 'opaqueredirect' ? null : response.clone();
		return { response, version: copy ? copy.text().then(versionIn) : own };
	} catch (error) {
		const folder = path.replace(/\/index\.html$/, '/');
		const isKnown = known.has(folder) || known.has(`${folder}/`);
		const page = await stored(isKnown ? NOT_STORED : NOT_FOUND);
		if (!page) throw error;
		const { headers } = page;
		const response = new Response(page.body, { status: isKnown ? 503 : 404, headers });
		return { response, version: own };
	}
}

/** Answers with a file for a page of a version: from that version's copy, or from the network. */
export async function answerFile(
	request: Request,
	path: string,
	of: Version,
	version: string
): Promise<Response> {
	const stored = await match(of, version, path);
	if (stored) return stored;
	// An immutable name means the same file, whichever copy contains it.
	const same = isImmutable(path) ? await caches.match(of.base + path) : undefined;
	return same ?? fetch(request);
}

function match({ base }: Version, version: string, path: string): Promise<Response | undefined> {
	return caches.match(base + path, { cacheName: copyName(base, version), ignoreVary: true });
}

/** All pages of the site. */
export function pagesOf(groups: Record<FileGroup, string[]>): Set<string> {
	return new Set(Object.values(groups).flat().filter(isPage));
}
