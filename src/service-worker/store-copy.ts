/** Stores a version on the device: first the files that its reader needs, all or none; later the rest. */
import { copyName, recordPath, type CopyRecord } from '#lib/state/offline/copy-record';
import { fetchWhole, publishedVersion, type Version } from './fetch-whole';
import { isImmutable } from './file-groups';

/** The most files that are fetched at a time. */
const AT_ONCE = 6;

/**
 * Stores the files of a version and, when all are stored, the record of the copy.
 * @param paths without the base path
 * @throws {Error} where a file is missing or the site has changed meanwhile; then nothing stays stored, and
 * the browser tries again at the next visit
 */
export async function storeCopy(paths: readonly string[], of: Version): Promise<void> {
	const name = copyName(of.base, of.version);
	try {
		const cache = await caches.open(name);
		await storeFiles(cache, paths, of, AT_ONCE);
		// Only pages state their version. The other files are known to be of the same version if nothing was
		// published while they were fetched.
		if ((await publishedVersion(of.base)) !== of.version) throw new Error('published anew');
		const record: CopyRecord = { fetched: new Date().toISOString() };
		await cache.put(recordPath(of.base), new Response(JSON.stringify(record)));
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

/**
 * Adds the missing files to a version's copy. Files fetched before an error stay stored.
 * @param paths without the base path
 */
export async function storeRest(paths: readonly string[], of: Version): Promise<void> {
	const cache = await caches.open(copyName(of.base, of.version));
	// The reader deleted the copy meanwhile: there is nothing to complete.
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
		// An error stops all fetching: the other loops end after their current file.
		left.length = 0;
	}
}

/** A file of this version: from an older copy where its content hash shows that it is the same. */
async function fileOf(path: string, of: Version): Promise<Response> {
	const known = isImmutable(path) ? await caches.match(of.base + path) : undefined;
	return known ?? (await fetchWhole(path, of));
}
