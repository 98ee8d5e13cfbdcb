/**
 * The stored copy of the site, as a page sees it: whether the shown version can be compared with
 * the published one, its date, and whether a newer one exists. `copy-watch.ts` keeps it up to date.
 */
import { dev } from '$app/environment';
import { createContext } from 'svelte';
import type { CopyState, CopyWatch } from './copy-watch';

export class SiteCopy implements CopyState {
	unreachable = $state(false);
	asOf = $state.raw<Date | null>(null);
	superseded = $state(false);
	newerReady = $state(false);
	refused = $state(false);

	#watch: Promise<CopyWatch> | undefined;

	/**
	 * Follows the network, and stores a copy once the page is idle. Returns a function that stops it.
	 */
	follow(): () => void {
		if (dev) return () => {};
		this.unreachable = !navigator.onLine;
		const watch = this.#watched();
		// Without its code there is no copy; the page works without one.
		const stop = watch.then((it) => it.follow()).catch(() => () => {});
		return () => void stop.then((end) => end());
	}

	/** Deletes the copy, and keeps none until the reader wants one again. */
	async refuse(): Promise<void> {
		await (await this.#watched()).refuse();
	}

	/** Keeps a copy again. Resolves when it is whole; false where it could not be fetched. */
	async accept(): Promise<boolean> {
		return (await this.#watched()).accept();
	}

	#watched(): Promise<CopyWatch> {
		this.#watch ??= import('./copy-watch').then(({ CopyWatch }) => new CopyWatch(this));
		return this.#watch;
	}
}

const [copyAbove, provideSiteCopy, hasCopyAbove] = createContext<SiteCopy>();

/** Gives the copy to everything below the calling component. */
export { provideSiteCopy };

/** The page's copy; one without content where none was provided. */
export function useSiteCopy(): SiteCopy {
	return hasCopyAbove() ? copyAbove() : new SiteCopy();
}
