/** Which version of the site is published now. */
import { base } from '$app/paths';
import { abortedAfter } from '../device/patience';

/** A network that has not answered by then might as well be none. */
const PATIENCE_MS = 6000;

/** The name of the version that the server has; null where it cannot be reached. */
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
