/**
 * What the deployer configures at build time, by environment variables (see `.env.example`).
 * Inlined at build time, so that prerendered pages hold it.
 */

function setting(value: string | undefined): string | null {
	return value?.trim() || null;
}

const env = import.meta.env;

export const deployment = {
	/** `https://map.example`, for canonical links and share pictures; null leaves them relative */
	origin: setting(env.PUBLIC_ORIGIN)?.replace(/\/+$/, '') ?? null,
	/** the map approval number, 审图号: a public map in mainland China must carry one */
	mapApproval: setting(env.PUBLIC_MAP_APPROVAL),
	/** ICP备案号 */
	icp: setting(env.PUBLIC_ICP),
	/** 公安备案号 */
	publicSecurity: setting(env.PUBLIC_PUBLIC_SECURITY),
	/** a detailed online basemap's style address, and its further hosts */
	basemap: setting(env.PUBLIC_BASEMAP_STYLE)?.split(/\s+/)[0] ?? null,
	/** a PMTiles archive or a tile server that the map's tiles come from; null for the site itself */
	tiles: setting(env.PUBLIC_TILES),
	/** the origins of pages that may speak to an embedded map; src/host/embed-origins.js refuses others */
	embedOrigins: setting(env.PUBLIC_EMBED_ORIGINS)?.split(/\s+/) ?? []
};

/** The page where an ICP number is checked. */
export const ICP_LINK = 'https://beian.miit.gov.cn/';

/** The page where a public security number is checked; it takes the number's digits. */
export function publicSecurityLink(number: string): string {
	const digits = number.replace(/\D/g, '');
	return `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`;
}
