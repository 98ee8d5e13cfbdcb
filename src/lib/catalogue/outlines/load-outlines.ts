/** Fetches the outlines of features by layer, once per page, from the same files that the map draws. */
import { fetchJson, rememberingLoads } from '../fetch-once';
import type { Geometry } from '../../values/geometry';

/** Outlines by id, degrees WGS-84; features that are points have none. */
export type Outlines = ReadonlyMap<string, Geometry>;

/** The outlines of each layer that has any, once they are loaded. */
export type OutlinesByLayer = { readonly [layer: string]: Outlines | undefined };

/** The outline of a feature; undefined where it has none, or it is not loaded. */
export const outlineIn = (
	outlines: OutlinesByLayer | null,
	{ layer, id }: { layer: string; id: string }
): Geometry | undefined => outlines?.[layer]?.get(id);

/** The part of a file of `/data/map/` that is read here; each is named after its layer. */
interface OutlinedFile {
	features: { properties: { id: string }; geometry: unknown }[];
}

/** The outlines in a file of the map. */
export function outlinesOf({ features }: OutlinedFile): Outlines {
	const known = features.map(({ properties, geometry }) => [properties.id, geometry as Geometry]);
	return new Map((known as [string, Geometry][]).filter(([, { type }]) => type !== 'Point'));
}

const load = rememberingLoads(async (address) =>
	outlinesOf(await fetchJson<OutlinedFile>(address))
);

/**
 * The outlines of all places, or of another layer (see `OUTLINED` in `layers/layer-ids.ts`).
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where they cannot be loaded; the next call tries again
 */
export const loadOutlines = (dataRoot: string, layer = 'places'): Promise<Outlines> =>
	load(`${dataRoot}map/${layer}.geojson`);

/** The outlines of some layers; those that fail to load are omitted. */
export async function loadOutlinesOf(
	dataRoot: string,
	layers: readonly string[]
): Promise<OutlinesByLayer> {
	const loaded = await Promise.all(
		layers.map(async (layer) => [layer, await loadOutlines(dataRoot, layer).catch(() => null)])
	);
	return Object.fromEntries(loaded.filter(([, outlines]) => outlines)) as OutlinesByLayer;
}
