/** An address without origin and hash, as people like to read it. */

/**
 * The path with its query, or without a `?` where the query is empty. Colons, commas, slashes and
 * semicolons are legal in a query and stay as they are; encoded they only look broken.
 */
export function pathWithQuery(pathname: string, query: URLSearchParams): string {
	const search = query.toString().replace(/%(3A|2C|2F|3B)/g, (code) => decodeURIComponent(code));
	return pathname + (search && `?${search}`);
}
