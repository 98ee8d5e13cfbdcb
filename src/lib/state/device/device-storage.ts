/** Short texts that the device keeps between visits; where storage is forbidden, nothing is kept. */

/** What is kept under a key; null where nothing is, or nothing may be read. */
export function readSetting(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		// Storage may be forbidden; then the defaults are as good as any.
		return null;
	}
}

/**
 * Keeps a text under a key, or nothing more with null. False where storage is full or forbidden: it
 * then holds for this page alone.
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
 * Calls back whenever another window of the same browser has changed what is kept under a key, also
 * while this one lay in the browser's memory of pages to go back to. Returns how to stop. Of what a
 * window changes itself it is not told.
 */
export function followSetting(key: string, changed: (value: string | null) => void): () => void {
	const onstorage = (event: StorageEvent) => {
		// The session's storage tells of its changes by the same event. No key: everything was cleared.
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
