/**
 * The stored copy of the site, as service worker and pages both know it: one cache for each
 * version, with a record in it once it is complete.
 */

/** The record that is written into a copy when it is complete. */
export interface CopyRecord {
	/** when its files were fetched, an ISO instant */
	fetched: string;
}

/** What the device holds of a copy. */
export interface StoredCopy extends CopyRecord {
	files: number;
	/** as they lie in the cache, uncompressed */
	bytes: number;
}

/** What the names of all caches of the site begin with; another site may share the origin. */
export const copyPrefix = (base: string): string => `site:${base}/:`;

/** The name of a version's cache. */
export const copyName = (base: string, version: string): string => copyPrefix(base) + version;

/** Where the record lies in its cache: an address that no file of the site has. */
export const recordPath = (base: string): string => `${base}/_app/stored-copy.json`;

/** When the copy of a version was fetched; null where there is none, or only an incomplete one. */
export async function recordOf(base: string, version: string): Promise<CopyRecord | null> {
	const options = { cacheName: copyName(base, version) };
	const found = await caches.match(recordPath(base), options);
	return found ? ((await found.json()) as CopyRecord) : null;
}

/** The copy of a version with its size; null where there is no complete one. */
export async function measureCopy(base: string, version: string): Promise<StoredCopy | null> {
	const record = await recordOf(base, version);
	if (!record) return null;
	const cache = await caches.open(copyName(base, version));
	const requests = await cache.keys();
	let bytes = 0;
	for (const request of requests) {
		bytes += (await (await cache.match(request))!.blob()).size;
	}
	return { ...record, files: requests.length - 1, bytes };
}

/** Deletes every copy of the site from the device. */
export async function deleteCopies(base: string): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(copyPrefix(base)));
	await Promise.all(names.map((name) => caches.delete(name)));
}
