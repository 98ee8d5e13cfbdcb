/** Fetches published files, each once per page. */

/**
 * Fetches and parses a published JSON file.
 * @throws {Error} where it cannot be loaded, with its address
 */
export async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as T;
}

/**
 * Wraps a loader so that it runs once for each key: later calls get the same promise. A rejected promise is
 * dropped, so that the next call tries again.
 */
export function rememberingLoads<T>(
	load: (key: string) => Promise<T>
): (key: string) => Promise<T> {
	const known = new Map<string, Promise<T>>();
	return (key) => {
		const before = known.get(key);
		if (before) return before;
		const loading = load(key);
		known.set(key, loading);
		loading.catch(() => known.delete(key));
		return loading;
	};
}

const load = rememberingLoads<unknown>(fetchJson);

/**
 * The content of a published JSON file, fetched once per page and address.
 * @throws {Error} where it cannot be loaded; the next call tries again
 */
export const fetchOnce = <T>(address: string): Promise<T> => load(address) as Promise<T>;
