/** Fetches the outlines of what has any, by layer, once per page: the very files that the map draws. */
import { fetchJson, rememberingLoads } from '../fetch-once';
import type { Geometry } from '../../values/geometry';

/** Outlines by id, degrees WGS-84; what is a point is not among them. */
export type Outlines = ReadonlyMap<string, Geometry>;

/** The outlines of each layer that has any, as far as they are loaded. */
export type OutlinesByLayer = { readonly [layer: string]: Outlines | undefined };

/** The outline of a thing of some layer; undefined where it has none, or it is not loaded. */
export const outlineIn = (
	outlines: OutlinesByLayer | null,
	{ layer, id }: { layer: string; id: string }
): Geometry | undefined => outlines?.[layer]?.get(id);

/** A file of `/data/map/`, named as its layer, as far as it is read here. */
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
 * @throws {Error} where they cannot be loaded; asking again tries again
 */
export const loadOutlines = (dataRoot: string, layer = 'places'): Promise<Outlines> =>
	load(`${dataRoot}map/${layer}.geojson`);

/** The outlines of some layers; those that do not come are left out. */
export async function loadOutlinesOf(
	dataRoot: string,
	layers: readonly string[]
): Promise<OutlinesByLayer> {
	const loaded = await Promise.all(
		layers.map(async (layer) => [layer, await loadOutlines(dataRoot, layer).catch(() => null)])
	);
	return Object.fromEntries(loaded.filter(([, outlines]) => outlines)) as OutlinesByLayer;
}
