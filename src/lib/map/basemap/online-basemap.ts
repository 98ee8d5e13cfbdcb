/**
 * The optional detailed basemap: a MapLibre style from the address that was configured at build
 * time, off by default. Its own glyph server is left out: every label is drawn from local fonts.
 */
import type { StyleSpecification } from 'maplibre-gl';
import { abortedAfter } from '../../state/device/patience';
import { ONLINE_PREFIX } from './online-source';

/** How long a slow host may delay the embedded map, milliseconds. */
const PATIENCE_MS = 8000;

/**
 * Loads a basemap from its style's address.
 * @throws {Error} where it cannot be loaded or is no style; the embedded base map stays then
 */
export async function loadBasemap(address: string): Promise<StyleSpecification> {
	const response = await fetch(address, { signal: abortedAfter(PATIENCE_MS) });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const style = (await response.json()) as StyleSpecification;
	const hasSources = style?.sources instanceof Object && !Array.isArray(style.sources);
	if (style?.version !== 8 || !Array.isArray(style.layers) || !hasSources) {
		throw new Error(`${address}: not a MapLibre style of version 8`);
	}
	const prefixed = (id: string) => ONLINE_PREFIX + id;
	return {
		version: 8,
		...(style.sprite && { sprite: style.sprite }),
		sources: Object.fromEntries(
			Object.entries(style.sources).map(([id, source]) => [prefixed(id), source])
		),
		layers: style.layers.map((layer) => ({
			...layer,
			id: prefixed(layer.id),
			...('source' in layer && { source: prefixed(layer.source as string) })
		})) as StyleSpecification['layers']
	};
}
