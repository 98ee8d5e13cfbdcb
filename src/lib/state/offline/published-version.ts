/** Which version of the site is published now. */
import { base } from '$app/paths';
import { abortedAfter } from '../device/patience';

/** After this time without an answer the network counts as missing. */
const PATIENCE_MS = 6000;

/** The name of the server's version; null where the server cannot be reached. */
export async function publishedVersion(): Promise<string | null> {
	if (!navigator.onLine) return null;
	try {
		const response = await fetch(`${base}/_app/version.json`, {
			cache: 'no-store',
			signal: abortedAfter(PATIENCE_MS)
		});
		return response.ok ? ((await response.json()) as { version: string }).version : null;
	} catch {
		return null;
	}
}
