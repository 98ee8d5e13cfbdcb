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

/** Keeps a text under a key. */
export function store(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Not remembered then; it still holds for this page.
	}
}
