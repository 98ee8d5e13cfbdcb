/**
 * Where the map's tiles come from, if not from the site itself: `PUBLIC_TILES` at build time. The content
 * security policy opens for that host, and for no other.
 *
 * @param {string | undefined} setting a PMTiles archive (`https://cdn.example/corridor.pmtiles`), or a tile
 *   server (`https://tiles.example/ground/{z}/{x}/{y}`); an address on the site's own host may begin with `/`.
 *   `http:` is for a server on the same machine, to try it out.
 * @returns {{ address: string, hosts: string[] } | null} null where nothing is set
 * @throws {Error} where the setting is neither
 */
export function tileHost(setting) {
	const address = setting?.trim();
	if (!address) return null;
	const isOwn = /^\/(?!\/)/.test(address);
	const filled = address.replace(/\{[zxy]\}/g, '0');
	const url = !isOwn && URL.canParse(filled) ? new URL(filled) : null;
	const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
	// An address may hold a `;` or a `,`, which would end the directive of the policy.
	const isHost = (url?.protocol === 'https:' || isLocal) && /^[a-z0-9.-]+(:\d+)?$/.test(url.host);
	const isTiles =
		/\.pmtiles(\?|$)/.test(address) !==
		['{z}', '{x}', '{y}'].every((part) => address.includes(part));
	if (!(isOwn || isHost) || !isTiles || /[\s#]/.test(address)) {
		throw new Error(
			`PUBLIC_TILES: "${address}" is neither the https address of a .pmtiles archive nor one with {z}, {x} and {y}.`
		);
	}
	return { address, hosts: url ? [url.origin] : [] };
}
