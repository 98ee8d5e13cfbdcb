/**
 * Keeps the site's copy on the device and its state up to date: asks the server for its version,
 * and stores a copy once the page is idle. Loaded after the first view, which does not need it.
 */
import { version } from '$app/environment';
import { base } from '$app/paths';
import { whenIdle } from '../device/when-idle';
import { recordOf } from './copy-record';
import { writeSetting, readSetting } from '../device/device-storage';
import { forgetCopy, keepCopy } from './keep-copy';
import { publishedVersion } from './published-version';

/** When a version was last seen to be the published one: its name, a space, an ISO instant. */
const SEEN_KEY = 'copy-seen';
/** Set where the reader wants no copy on this device. */
const REFUSED_KEY = 'copy-refused';

const AGAIN_MS = 30_000;
const RARELY_MS = 1_800_000;

/** What a page sees of the copy; the watch keeps it true. */
export interface CopyState {
	/** true while the site's server cannot be reached */
	unreachable: boolean;
	/** when the shown version was last known to be the published one; null where no copy is stored */
	asOf: Date | null;
	/** true where something newer is published */
	superseded: boolean;
	/** true when a reload would show it */
	newerReady: boolean;
	/** true where the reader wants no copy */
	refused: boolean;
}

export class CopyWatch {
	readonly #copy: CopyState;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#checked = 0;
	/** how many checks in a row have failed */
	#amiss = 0;

	constructor(copy: CopyState) {
		this.#copy = copy;
	}

	/**
	 * Follows the network, and stores a copy once the page is idle. Returns a function that stops it.
	 */
	follow(): () => void {
		let stopped = false;
		this.#copy.refused = readSetting(REFUSED_KEY) !== null;
		void this.#readDate();
		const check = () => void this.#check();
		const offline = () => (this.#copy.unreachable = true);
		const seen = () => {
			const wait = this.#copy.unreachable ? AGAIN_MS : RARELY_MS;
			if (document.visibilityState === 'visible' && Date.now() - this.#checked > wait) check();
		};
		const { serviceWorker } = navigator;
		addEventListener('online', check);
		addEventListener('offline', offline);
		document.addEventListener('visibilitychange', seen);
		serviceWorker?.addEventListener('controllerchange', check);
		// With a stored copy nothing competes with this request; without one the first view loads
		// first.
		if (serviceWorker?.controller) check();
		whenIdle().then(() => {
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
		this.#copy.refused = true;
		writeSetting(REFUSED_KEY, 'yes');
		await forgetCopy(base);
		this.#copy.asOf = null;
	}

	/** Keeps a copy again. Resolves when it is whole; false where it could not be fetched. */
	accept(): Promise<boolean> {
		this.#copy.refused = false;
		writeSetting(REFUSED_KEY, null);
		return this.#keep();
	}

	/** Asks the server for its version. */
	async #check(): Promise<void> {
		this.#checked = Date.now();
		const published = await publishedVersion();
		this.#copy.unreachable = published === null;
		if (published !== null) {
			this.#copy.superseded = published !== version;
			if (!this.#copy.superseded) writeSetting(SEEN_KEY, `${version} ${new Date().toISOString()}`);
			await this.#readDate();
			if (this.#copy.superseded) await this.#fetchNewer(published);
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#check(), this.#wait());
	}

	/**
	 * The delay until the server is asked again: short after a failure, and longer with each further
	 * one.
	 */
	#wait(): number {
		const isAmiss = this.#copy.unreachable || (this.#copy.superseded && !this.#copy.newerReady);
		this.#amiss = isAmiss ? this.#amiss + 1 : 0;
		return isAmiss ? Math.min(AGAIN_MS * 1.5 ** (this.#amiss - 1), RARELY_MS) : RARELY_MS;
	}

	/**
	 * Without a service worker a reload loads the newer version; with one, when its copy is complete.
	 */
	async #fetchNewer(published: string): Promise<void> {
		if (navigator.serviceWorker?.controller) {
			const registration = await navigator.serviceWorker.getRegistration(`${base}/`);
			registration?.update().catch(() => {});
			this.#copy.newerReady = (await recordOf(base, published).catch(() => null)) !== null;
		} else {
			this.#copy.newerReady = true;
		}
	}

	async #readDate(): Promise<void> {
		const record = await (globalThis.caches ? recordOf(base, version).catch(() => null) : null);
		const [name, seen] = (readSetting(SEEN_KEY) ?? '').split(' ');
		const latest = name === version && seen ? seen : record?.fetched;
		this.#copy.asOf = record && latest ? new Date(latest) : null;
	}

	async #keep(): Promise<boolean> {
		const isKept = !this.#copy.refused && (await keepCopy(base));
		await this.#readDate();
		return isKept;
	}
}
