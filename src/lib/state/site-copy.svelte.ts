/**
 * The copy of the site that the device keeps, as a page sees it: whether what it shows can be
 * compared with what is published, from when it is, and whether something newer is there.
 */
import { dev, version } from '$app/environment';
import { base } from '$app/paths';
import { getContext, setContext } from 'svelte';
import { calm } from './calm';
import { recordOf } from './copy-record';
import { store, stored } from './device-storage';
import { forgetCopy, keepCopy } from './keep-copy';
import { publishedVersion } from './published-version';

/** When a version was last seen to be the published one: its name, a space, an ISO instant. */
const SEEN_KEY = 'copy-seen';
/** Set where the reader wants no copy on this device. */
const REFUSED_KEY = 'copy-refused';

const AGAIN_MS = 30_000;
const RARELY_MS = 1_800_000;

export class SiteCopy {
	/** true while the site's server cannot be reached */
	unreachable = $state(false);
	/** when what is shown was last known to be what is published; null where no copy is stored */
	asOf = $state.raw<Date | null>(null);
	/** true where something newer is published */
	superseded = $state(false);
	/** true when a reload would show it */
	newerReady = $state(false);
	/** true where the reader wants no copy */
	refused = $state(false);

	#timer: ReturnType<typeof setTimeout> | undefined;
	#checked = 0;
	/** how often in a row something was amiss */
	#amiss = 0;

	/** Follows the network from now on, and keeps a copy once the page is calm. Returns how to stop. */
	follow(): () => void {
		if (dev) return () => {};
		let stopped = false;
		this.refused = stored(REFUSED_KEY) !== null;
		this.unreachable = !navigator.onLine;
		void this.#readDate();
		const check = () => void this.#check();
		const offline = () => (this.unreachable = true);
		const seen = () => {
			const wait = this.unreachable ? AGAIN_MS : RARELY_MS;
			if (document.visibilityState === 'visible' && Date.now() - this.#checked > wait) check();
		};
		const { serviceWorker } = navigator;
		addEventListener('online', check);
		addEventListener('offline', offline);
		document.addEventListener('visibilitychange', seen);
		serviceWorker?.addEventListener('controllerchange', check);
		// From a stored copy nothing competes with the question; a first view is left alone.
		if (serviceWorker?.controller) check();
		calm().then(() => {
			if (stopped) return;
			if (!serviceWorker?.controller) check();
			void this.#keep();
		});
		return () => {
			stopped = true;
			clearTimeout(this.#timer);
			removeEventListener('online', check);
			removeEventListener('offline', offline);
			document.removeEventListener('visibilitychange', seen);
			serviceWorker?.removeEventListener('controllerchange', check);
		};
	}

	/** Deletes the copy, and keeps none until the reader wants one again. */
	async refuse(): Promise<void> {
		this.refused = true;
		store(REFUSED_KEY, 'yes');
		await forgetCopy(base);
		this.asOf = null;
	}

	/** Keeps a copy again. Resolves when it is whole; false where it could not be fetched. */
	accept(): Promise<boolean> {
		this.refused = false;
		store(REFUSED_KEY, null);
		return this.#keep();
	}

	/** Asks the server which version it has. */
	async #check(): Promise<void> {
		this.#checked = Date.now();
		const published = await publishedVersion();
		this.unreachable = published === null;
		if (published !== null) {
			this.superseded = published !== version;
			if (!this.superseded) store(SEEN_KEY, `${version} ${new Date().toISOString()}`);
			await this.#readDate();
			if (this.superseded) await this.#fetchNewer(published);
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#check(), this.#wait());
	}

	/** How long until the server is asked again: soon while something is amiss, but less and less so. */
	#wait(): number {
		const isAmiss = this.unreachable || (this.superseded && !this.newerReady);
		this.#amiss = isAmiss ? this.#amiss + 1 : 0;
		return isAmiss ? Math.min(AGAIN_MS * 1.5 ** (this.#amiss - 1), RARELY_MS) : RARELY_MS;
	}

	/** Without a service worker a reload brings it; with one, when its copy is whole. */
	async #fetchNewer(published: string): Promise<void> {
		if (navigator.serviceWorker?.controller) {
			const registration = await navigator.serviceWorker.getRegistration(`${base}/`);
			registration?.update().catch(() => {});
			this.newerReady = (await recordOf(base, published).catch(() => null)) !== null;
		} else {
			this.newerReady = true;
		}
	}

	async #readDate(): Promise<void> {
		const record = await (globalThis.caches ? recordOf(base, version).catch(() => null) : null);
		const [name, seen] = (stored(SEEN_KEY) ?? '').split(' ');
		const latest = name === version && seen ? seen : record?.fetched;
		this.asOf = record && latest ? new Date(latest) : null;
	}

	async #keep(): Promise<boolean> {
		const isKept = !this.refused && (await keepCopy(base));
		await this.#readDate();
		return isKept;
	}
}

const KEY = Symbol('site copy');

/** Gives the copy to everything below the calling component. */
export function provideSiteCopy(copy: SiteCopy): SiteCopy {
	return setContext(KEY, copy);
}

/** The page's copy; one that knows of nothing where none was provided. */
export function useSiteCopy(): SiteCopy {
	return getContext<SiteCopy | undefined>(KEY) ?? new SiteCopy();
}
