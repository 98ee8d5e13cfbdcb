/** Registers the service worker that stores the site's copy, and removes it. */
import { deleteCopies } from './copy-record';

/** The active worker; null where its copy could not be fetched. */
function whenActive({ installing, waiting, active }: ServiceWorkerRegistration) {
	const worker = installing ?? waiting ?? active;
	return new Promise<ServiceWorker | null>((done) => {
		const look = () => {
			if (worker?.state === 'activated') done(worker);
			else if (!worker || worker.state === 'redundant') done(null);
		};
		worker?.addEventListener('statechange', look);
		look();
	});
}

/**
 * Stores a copy: first what this page's reader needs, then the rest, unless the browser asks to
 * save data. Resolves when the first part is stored; false where it cannot be.
 */
export async function keepCopy(base: string): Promise<boolean> {
	const { serviceWorker } = navigator;
	// Embedded in another site's frame the map stores nothing.
	if (!serviceWorker || window.parent !== window) return false;
	const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
	try {
		const address = `${base}/service-worker.js`;
		const registration = await serviceWorker.register(address, { scope: `${base}/` });
		const active = await whenActive(registration);
		active?.postMessage({ whenIdle: true, rest: !connection?.saveData });
		return active !== null;
	} catch {
		// Forbidden by the browser, or not reachable: the map works as any page does.
		return false;
	}
}

/** Unregisters the service worker and deletes everything that it stored. */
export async function forgetCopy(base: string): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration(`${base}/`);
	await registration?.unregister();
	await deleteCopies(base);
}
