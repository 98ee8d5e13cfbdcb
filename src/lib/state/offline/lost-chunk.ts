/**
 * Handles a chunk of code that is gone because a newer version was published after the page was
 * opened: one reload brings the page of the newer version; address and storage keep the reader's
 * view.
 */
import { version } from '$app/environment';
import { publishedVersion } from './published-version';

/** Which version a reload was for, for as long as the tab is open: there is never a second one. */
const KEY = 'reloaded-for';

/** The delay before reloading, in which the address is written; see `navigation.ts`. */
const ADDRESS_WRITTEN_MS = 400;

/** How long a service worker may take to fetch the newer version. */
const COPY_MS = 20_000;

/** What a reload depends on; the browser's own unless given. */
export interface Surroundings {
	published: () => Promise<string | null>;
	/** resolves when a reload will bring another version than this */
	newCopy: () => Promise<unknown>;
	session: Pick<Storage, 'getItem' | 'setItem'>;
	reload: () => void;
}

/**
 * Reloads where a newer version is published and this tab has not been reloaded for it yet. Without
 * a network, or where the same version is still published, it does not: whatever wanted the chunk
 * reports the failure.
 * @returns whether it reloads
 */
export async function reloadForNewer(own: string, around: Surroundings): Promise<boolean> {
	const newer = await around.published();
	if (newer === null || newer === own) return false;
	try {
		if (around.session.getItem(KEY) === newer) return false;
		around.session.setItem(KEY, newer);
	} catch {
		// Without storage it could reload for ever.
		return false;
	}
	await around.newCopy();
	around.reload();
	return true;
}

/** Kit handles the code of pages that a link leads to: it loads the whole page. */
const isPageCode = (error: unknown) => /\/_app\/immutable\/nodes\//.test(String(error));

/** Listens for chunks that fail to load, from the start of the page. */
export function watchLostChunks(): void {
	let asked = false;
	addEventListener('vite:preloadError', (event) => {
		if (asked || isPageCode((event as Event & { payload?: unknown }).payload)) return;
		asked = true;
		const around: Surroundings = {
			published: publishedVersion,
			newCopy,
			session: sessionStorage,
			reload: () => location.reload()
		};
		reloadForNewer(version, around).finally(() => (asked = false));
	});
}

async function newCopy(): Promise<void> {
	const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
	const { serviceWorker } = navigator;
	if (!serviceWorker?.controller) return pause(ADDRESS_WRITTEN_MS);
	const taken = new Promise((done) =>
		serviceWorker.addEventListener('controllerchange', done, { once: true })
	);
	serviceWorker.ready.then((registration) => registration.update()).catch(() => {});
	await Promise.race([taken, pause(COPY_MS)]);
}
