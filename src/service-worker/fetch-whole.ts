/** Fetches a file to be kept: whole, of this version, or not at all. */
import { isImmutable, isPage } from './file-groups';

/** A version of the site, and its base path. */
export interface Version {
	base: string;
	version: string;
}

/** Headers of the compressed transfer, which do not apply to the stored body. */
const OF_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding'];

/** The version that a page states; null where it states none. */
export function versionIn(html: string): string | null {
	return html.match(/<meta name="version" content="([^"]*)"/)?.[1] ?? null;
}

/**
 * Fetches a file of this version.
 * @param path without the base path
 * @throws {Error} where the response is not the file itself: an error, a part of it, a page in its place,
 * or a page of another version
 */
export async function fetchWhole(path: string, { base, version }: Version): Promise<Response> {
	// A file named by its content may come from the browser's own cache; any other is revalidated, and the
	// answer is mostly "not modified".
	const cache = isImmutable(path) ? 'default' : 'no-cache';
	const response = await fetch(base + path, { cache });
	if (response.status !== 200 || response.type === 'opaque') {
		throw new Error(`${path}: ${response.status}`);
	}
	const isHtml = response.headers.get('content-type')?.includes('text/html') ?? false;
	if (isHtml !== isPage(path)) throw new Error(`${path} is not what its name says`);
	if (!isHtml) return response.redirected ? remade(response, await response.blob()) : response;
	const html = await response.text();
	if (versionIn(html) !== version) throw new Error(`${path} is of another version`);
	return remade(response, html);
}

/** Copies the response without its redirect, because browsers refuse redirected responses for pages. */
function remade({ headers }: Response, body: BodyInit): Response {
	const kept = [...headers].filter(([name]) => !OF_TRANSFER.includes(name));
	return new Response(body, { status: 200, headers: kept });
}

/** The version that is published now; null where it cannot be fetched. */
export async function publishedVersion(base: string): Promise<string | null> {
	try {
		const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		return response.ok ? ((await response.json()) as { version: string }).version : null;
	} catch {
		return null;
	}
}
