/**
 * The optional detailed online basemap: off unless `PUBLIC_BASEMAP_STYLE` names a MapLibre
 * style at build time. The content security policy opens for the hosts it needs, and for no
 * others.
 *
 * @param {string | undefined} setting the address of a style, optionally followed by the
 *   further hosts its tiles come from: `https://tiles.example/style.json https://cdn.example`
 * @returns {{ style: string, hosts: `https://${string}`[] } | null} null where nothing is set
 * @throws {Error} where the setting is not made of https addresses
 */
export function detailedBasemap(setting) {
	const words = (setting ?? '').split(/\s+/).filter(Boolean);
	const style = words[0];
	if (!style) return null;
	const hosts = words.map((word) => {
		const url = URL.canParse(word) ? new URL(word) : null;
		// An address may hold a `;` or a `,`, which would end the directive of the policy.
		if (url?.protocol !== 'https:' || !/^[a-z0-9.-]+(:\d+)?$/.test(url.host)) {
			throw new Error(
				`PUBLIC_BASEMAP_STYLE: "${word}" is not an https address. ` +
					'Write the style address first, then any further hosts, separated by spaces.'
			);
		}
		return /** @type {`https://${string}`} */ (url.origin);
	});
	return { style, hosts: [...new Set(hosts)] };
}
