/**
 * Data that a page is better asked for than served with. Kit writes what a page fetches into its HTML, which saves a
 * round trip; with the places of a large city that would be megabytes in every page, before anything of it is seen. Kit
 * asks for what it does not find there. Build time only.
 */

/** Data up to this many characters stay in the page; the places of today have half of it. */
const MOST_IN_PAGE = 120_000;

const DATA =
	/\s*<script type="application\/json" data-sveltekit-fetched data-url="([^"]+)"[^>]*>[\s\S]*?<\/script>/g;

/**
 * Takes the large data out of a page.
 *
 * @returns the page without them, and their addresses, as they stand in an attribute
 * @example
 * withoutLargeData('<script type="application/json" data-sveltekit-fetched data-url="/a">{}</script>', 20)
 * // → { page: '', addresses: ['/a'] }
 */
export function withoutLargeData(
	page: string,
	most = MOST_IN_PAGE
): { page: string; addresses: string[] } {
	const addresses: string[] = [];
	const rest = page.replace(DATA, (script, address: string) => {
		if (script.length <= most) return script;
		addresses.push(address);
		return '';
	});
	return { page: rest, addresses };
}
