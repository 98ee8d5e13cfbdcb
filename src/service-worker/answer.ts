/** What a page is answered from the stored copies. */
import { copyName } from '#lib/state/offline/copy-record';
import { groupOf, isImmutable, isPage, type FileGroup } from './file-groups';
import { versionIn, type Version } from './fetch-whole';

/** The documents for what is not there, and for what is not stored. */
const NOT_FOUND = '/404.html';
const NOT_STORED = '/offline.html';

/** How a reader's request is met. */
export interface Answer {
	response: Response;
	/** the version of a page; null where it says none */
	version: Promise<string | null>;
}

/** The path in plain characters; as it is where its code is broken, as a link's that was cut. */
function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/**
 * The path of a request that a copy may hold, without base path and query; null for all that is the
 * network's alone: other sites, other methods, parts of files, files that are never stored.
 */
export function storablePath(request: Request, base: string): string | null {
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return null;
	if (request.headers.has('range') || !pathname.startsWith(`${base}/`)) return null;
	const path = decoded(pathname.slice(base.length));
	// A file to take away has an ending; the last number of a coordinate is none.
	if (request.mode === 'navigate') return /\.(?!html?$)[a-z]\w*$/i.test(path) ? null : path;
	return groupOf(path) === 'never' ? null : path;
}

/**
 * A page: the stored one, at once; the network's where none is stored; a document that says what is
 * missing where there is no network either.
 */
export async function answerPage(
	request: Request,
	path: string,
	of: Version,
	known: ReadonlySet<string>
): Promise<Answer> {
	const stored = (wanted: string) => match(of, of.version, wanted);
	const own = Promise.resolve(of.version);
	// A page by the name of its file: it then goes by its own address (before-paint.js).
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

/** A file for a page of a version: from that version's copy, or from the network. */
export async function answerFile(
	request: Request,
	path: string,
	of: Version,
	version: string
): Promise<Response> {
	const stored = await match(of, version, path);
	if (stored) return stored;
	// The same name is the same file, whichever copy it lies in.
	const same = isImmutable(path) ? await caches.match(of.base + path) : undefined;
	return same ?? fetch(request);
}

function match({ base }: Version, version: string, path: string): Promise<Response | undefined> {
	return caches.match(base + path, { cacheName: copyName(base, version), ignoreVary: true });
}

/** The pages that the site has. */
export function pagesOf(groups: Record<FileGroup, string[]>): Set<string> {
	return new Set(Object.values(groups).flat().filter(isPage));
}
