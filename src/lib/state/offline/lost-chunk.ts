/**
 * A part of the page's code that is gone, because a newer version was published since the page was
 * opened: one reload brings the page of the newer version, with what address and storage keep of it.
 */
import { version } from '$app/environment';
import { publishedVersion } from './published-version';

/** Which version a reload was for, for as long as the tab is open: there is never a second one. */
const KEY = 'reloaded-for';

/** By then the address says what is looked at; see `navigation.ts`. */
const ADDRESS_WRITTEN_MS = 400;

/** A service worker that is to bring the newer version gets so much time for it. */
const COPY_MS = 20_000;

/** What a reload hangs on; the browser's own unless told. */
export interface Surroundings {
	published: () => Promise<string | null>;
	/** resolves when a reload will bring another version than this */
	newCopy: () => Promise<unknown>;
	session: Pick<Storage, 'getItem' | 'setItem'>;
	reload: () => void;
}

/**
 * Reloads where a newer version is published and this tab has not been reloaded for it yet. Without
 * a network, or where the same version is still published, it does not: what was wanted says that it
 * failed.
 * @returns whether it reloads
 */
export async function reloadForNewer(own: string, around: Surroundings): Promise<boolean> {
	const newer = await around.published();
	if (newer === null || newer === own) return false;
	try {
		if (around.session.getItem(KEY) === newer) return false;
		around.session.setItem(KEY, newer);
	} catch {
		// Where nothing can be remembered, it could go on for ever.
		return false;
	}
	await around.newCopy();
	around.reload();
	return true;
}

/** Kit looks after the code of the pages that a link leads to: it goes there anew. */
const isPageCode = (error: unknown) => /\/_app\/immutable\/nodes\//.test(String(error));

/** Watches for code that does not arrive, from the start of the page on. */
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
