/** Short texts that the device keeps between visits; where storage is forbidden, nothing is kept. */

/** The value stored under a key; null where there is none, or where storage must not be read. */
export function readSetting(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		// Storage may be forbidden; the defaults serve then.
		return null;
	}
}

/**
 * Stores a text under a key; null removes it. Returns false where storage is full or forbidden: the
 * text then holds for this page alone.
 */
export function writeSetting(key: string, value: string | null): boolean {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
		return true;
	} catch {
		return false;
	}
}

/**
 * Stores a text as another window would: whoever follows the key on this page takes it up, too. Returns false
 * where storage is full or forbidden.
 */
export function storeAndTell(key: string, value: string | null): boolean {
	if (!writeSetting(key, value)) return false;
	const storageArea = localOrNull();
	window.dispatchEvent(new StorageEvent('storage', { key, newValue: value, storageArea }));
	return true;
}

/** Whether the device's storage may be used at all; it may be full all the same. */
export const canWriteSettings = (): boolean => localOrNull() !== null;

function localOrNull(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

/**
 * Calls back whenever another window of the same browser has changed the value of a key, also while
 * this window lay in the back/forward cache. Returns a function that stops it. A window is not
 * notified of its own changes.
 */
export function followSetting(key: string, changed: (value: string | null) => void): () => void {
	const onstorage = (event: StorageEvent) => {
		// `sessionStorage` fires the same event. No key: everything was cleared.
		if (event.storageArea && event.storageArea !== localOrNull()) return;
		if (event.key === null) changed(null);
		else if (event.key === key) changed(event.newValue);
	};
	const onpageshow = (event: PageTransitionEvent) => {
		if (event.persisted) changed(readSetting(key));
	};
	window.addEventListener('storage', onstorage);
	window.addEventListener('pageshow', onpageshow);
	return () => {
		window.removeEventListener('storage', onstorage);
		window.removeEventListener('pageshow', onpageshow);
	};
}
