/**
 * Records the version of each open page, so that it never receives files of another one. Stored in a cache,
 * because browsers stop and restart a service worker while its pages stay open.
 */

const VERSION_UNKNOWN = '';

export class OpenPages {
	readonly #name: string;
	readonly #known = new Map<string, Promise<string>>();

	/** @param base the site's base path: its records are kept in a cache of their own */
	constructor(base: string) {
		this.#name = `pages:${base}/`;
	}

	/** Records the version of a page; a version of null is recorded as unknown. */
	async note(page: string, version: Promise<string | null>): Promise<void> {
		if (!page) return;
		const noted = version.then(
			(found) => found ?? VERSION_UNKNOWN,
			() => VERSION_UNKNOWN
		);
		this.#known.set(page, noted);
		const notes = await caches.open(this.#name);
		await notes.put(this.#address(page), new Response(await noted));
	}

	/** The version of a page; null where none is recorded. */
	async versionOf(page: string): Promise<string | null> {
		const known = this.#known.get(page);
		if (known) return known;
		const note = await caches.match(this.#address(page), { cacheName: this.#name });
		if (!note) return null;
		const version = note.text();
		this.#known.set(page, version);
		return version;
	}

	/** Deletes the records of all other pages, and returns the versions of the open ones. */
	async keepOnly(open: ReadonlySet<string>): Promise<Set<string>> {
		const notes = await caches.open(this.#name);
		const versions = new Set<string>();
		for (const request of await notes.keys()) {
			const page = new URL(request.url).pathname.slice(1);
			if (open.has(page)) {
				versions.add(await (await notes.match(request))!.text());
			} else {
				this.#known.delete(page);
				await notes.delete(request);
			}
		}
		return versions;
	}

	#address(page: string): string {
		return `/${page}`;
	}
}
