/** oEmbed 1.0 (oembed.com): what another site reads of a place to embed its map. */
import type { Locale } from '../../i18n/locale';
import { embedCode, FRAME_SIZE } from './embed-code';
import { mapPath, placePath } from './paths';

/**
 * The answer for a place.
 * @param origin `https://map.example`; empty where the deployment names none: the addresses are then those of
 *   this site alone, and of no use elsewhere
 */
export function oembedOf(
	origin: string,
	lang: Locale,
	id: string,
	name: string,
	site: string
): Record<string, string | number> {
	const { width, height } = FRAME_SIZE;
	const title = `${name} · ${site}`;
	const address = `${origin}${placePath(lang, id)}?embed=1`;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: site,
		provider_url: origin + mapPath(lang),
		html: embedCode({ address, title, width, height }),
		width,
		height
	};
}
