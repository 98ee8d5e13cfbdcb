/** Fetches published files, each once per page. */

/**
 * What a published file says.
 * @throws {Error} where it cannot be loaded, with its address
 */
export async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as T;
}

/**
 * A loader that is asked once for each key: whoever asks again gets the same answer. One that fails is
 * forgotten, so that asking again tries again.
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
 * What a published file says, fetched once per page by its address.
 * @throws {Error} where it cannot be loaded; asking again tries again
 */
export const fetchOnce = <T>(address: string): Promise<T> => load(address) as Promise<T>;
