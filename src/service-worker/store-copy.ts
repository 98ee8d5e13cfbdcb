/** Stores a version on the device: first what its reader needs, whole or not at all; later the rest. */
import { copyName, recordPath, type CopyRecord } from '#lib/state/offline/copy-record';
import { fetchWhole, publishedVersion, type Version } from './fetch-whole';
import { isImmutable } from './file-groups';

/** Files that are fetched at a time. */
const AT_ONCE = 6;

/**
 * Stores the files of a version and, when all are there, the record that says so.
 * @param paths without the base path
 * @throws {Error} where a file is missing or the site has changed meanwhile; nothing is left then,
 * and the browser tries again with the next visit
 */
export async function storeCopy(paths: readonly string[], of: Version): Promise<void> {
	const name = copyName(of.base, of.version);
	try {
		const cache = await caches.open(name);
		await storeFiles(cache, paths, of, AT_ONCE);
		// Only pages say which version they are of. That the rest is too is known when nothing was
		// published while it was fetched.
		if ((await publishedVersion(of.base)) !== of.version) throw new Error('published anew');
		const record: CopyRecord = { fetched: new Date().toISOString() };
		await cache.put(recordPath(of.base), new Response(JSON.stringify(record)));
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

/**
 * Adds to a version's copy what it does not have yet. What is fetched before a fault stays.
 * @param paths without the base path
 */
export async function storeRest(paths: readonly string[], of: Version): Promise<void> {
	const cache = await caches.open(copyName(of.base, of.version));
	// Deleted by the reader meanwhile: then there is no copy to complete.
	if (!(await cache.match(recordPath(of.base)))) {
		await caches.delete(copyName(of.base, of.version));
		return;
	}
	await storeFiles(cache, paths, of, 1);
}

async function storeFiles(cache: Cache, paths: readonly string[], of: Version, atOnce: number) {
	const left = [...paths];
	const work = async () => {
		for (let path = left.shift(); path !== undefined; path = left.shift()) {
			if (await cache.match(of.base + path)) continue;
			await cache.put(of.base + path, await fileOf(path, of));
		}
	};
	try {
		await Promise.all(Array.from({ length: atOnce }, work));
	} finally {
		// A fault ends all: the others stop with the file that they are at.
		left.length = 0;
	}
}

/** A file of this version: from an older copy where its name says that it is the same. */
async function fileOf(path: string, of: Version): Promise<Response> {
	const known = isImmutable(path) ? await caches.match(of.base + path) : undefined;
	return known ?? (await fetchWhole(path, of));
}
