/** Which file of a built site a request asks for: a pure look-up in the list of its files. */
import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/**
 * @typedef {{ file: string } | { location: string } | { status: 400 | 404 | 405 }} Answer
 *   a file of the site (`/en/index.html`), another address to go to, or a refusal
 */

/**
 * Every file of a directory as a path from its root, `/` first. Hidden files are not served
 * (but for `.well-known`), and nothing outside the list can be asked for.
 *
 * @param {string} directory
 * @returns {ReadonlySet<string>}
 */
export function siteFiles(directory) {
	const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(directory, `${entry.parentPath}${sep}${entry.name}`))
		.map((path) => `/${path.split(sep).join('/').normalize()}`)
		.filter((path) => !/\/\.(?!well-known\/)/.test(path));
	return new Set(paths);
}

/**
 * @param {{ method?: string, url?: string }} request
 * @param {ReadonlySet<string>} files
 * @param {string} base the path that the site lives under, without a slash at its end
 * @returns {Answer}
 */
export function readRequest({ method = 'GET', url = '/' }, files, base) {
	if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
	const [address = '/'] = url.split('#');
	const mark = address.indexOf('?');
	const path = mark < 0 ? address : address.slice(0, mark);
	// Characters that a header must not contain are dropped: the query goes into `Location` unchanged
	// otherwise.
	const query = mark < 0 ? '' : address.slice(mark).replace(/[^\x21-\x7e]/g, '');
	const decoded = decode(path);
	if (decoded === null) return { status: 400 };
	if (base && decoded === base) return { location: `${encodeURI(base)}/${query}` };
	if (!decoded.startsWith(`${base}/`)) return { status: 404 };
	const wanted = decoded.slice(base.length).normalize();
	if (wanted.endsWith('/')) {
		return files.has(`${wanted}index.html`) ? { file: `${wanted}index.html` } : { status: 404 };
	}
	if (files.has(wanted)) return { file: wanted };
	if (files.has(`${wanted}/index.html`)) {
		return { location: `${encodeURI(base + wanted)}/${query}` };
	}
	return { status: 404 };
}

/**
 * The decoded path, or null where its percent-encoding is malformed or it contains a null byte.
 *
 * @param {string} path
 * @returns {string | null}
 */
function decode(path) {
	try {
		const decoded = decodeURI(path);
		return decoded.includes('\0') ? null : decoded;
	} catch {
		return null;
	}
}
