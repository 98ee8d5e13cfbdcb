/**
 * The pages that may speak to an embedded map: `PUBLIC_EMBED_ORIGINS` at build time. None unless it is set.
 *
 * @param {string | undefined} setting origins, separated by spaces: `https://host.example https://other.example`;
 *   `http:` is for a server on the same machine, to try it out
 * @returns {string[]}
 * @throws {Error} where one is no origin: `*`, a path, a host without `https://`
 */
export function embedOrigins(setting) {
	return (setting?.trim() ? setting.trim().split(/\s+/) : []).map((text) => {
		const url = URL.canParse(text) ? new URL(text) : null;
		const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
		if (!url || !(url.protocol === 'https:' || isLocal) || url.origin !== text) {
			throw new Error(
				`PUBLIC_EMBED_ORIGINS: "${text}" is no origin such as https://host.example, without a slash at its end.`
			);
		}
		return text;
	});
}
