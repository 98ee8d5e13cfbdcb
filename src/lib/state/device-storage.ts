/** Short texts that the device keeps between visits; where storage is forbidden, nothing is kept. */

/** What is kept under a key; null where nothing is, or nothing may be read. */
export function stored(key: string): string | null {
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
export function store(key: string, value: string | null): boolean {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
		return true;
	} catch {
		return false;
	}
}
