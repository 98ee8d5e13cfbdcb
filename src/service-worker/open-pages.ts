/**
 * Which version each open page is of, so that it is never given another one's files. Written down,
 * because a service worker is ended and started again while its pages stay.
 */

const VERSION_UNKNOWN = '';

export class OpenPages {
	readonly #name: string;
	readonly #known = new Map<string, Promise<string>>();

	/** @param base the site's base path: its notes lie in a cache of their own */
	constructor(base: string) {
		this.#name = `pages:${base}/`;
	}

	/** Notes of which version a page is; of none that is known, where null comes of it. */
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

	/** The version of a page; null where nothing was noted of it. */
	async versionOf(page: string): Promise<string | null> {
		const known = this.#known.get(page);
		if (known) return known;
		const note = await caches.match(this.#address(page), { cacheName: this.#name });
		if (!note) return null;
		const version = note.text();
		this.#known.set(page, version);
		return version;
	}

	/** Forgets all pages but these, and returns the versions that they are of. */
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
