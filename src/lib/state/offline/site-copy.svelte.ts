/**
 * The copy of the site that the device keeps, as a page sees it: whether what it shows can be
 * compared with what is published, from when it is, and whether something newer is there. What keeps
 * it so is `copy-watch.ts`.
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

	/** Follows the network from now on, and keeps a copy once the page is calm. Returns how to stop. */
	follow(): () => void {
		if (dev) return () => {};
		this.unreachable = !navigator.onLine;
		const watch = this.#watched();
		// Without its code there is no copy; the page lives without.
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

/** The page's copy; one that knows of nothing where none was provided. */
export function useSiteCopy(): SiteCopy {
	return hasCopyAbove() ? copyAbove() : new SiteCopy();
}
