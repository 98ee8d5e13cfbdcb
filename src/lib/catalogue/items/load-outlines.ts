/** Fetches the outlines of places and of green, once per page: the very files that the map draws. */
import type { Geometry } from '../../geo/geometry';

/** Outlines by id, degrees WGS-84; what is a point is not among them. */
export type Outlines = ReadonlyMap<string, Geometry>;

/** What has outlines. */
const OUTLINED = ['places', 'green'] as const;
export type Outlined = (typeof OUTLINED)[number];

/** The outlines of each layer that has any, as far as they are loaded. */
export type OutlinesByLayer = { readonly [layer in Outlined]?: Outlines | undefined };

/** The outline of a thing of some layer; undefined where it has none, or it is not loaded. */
export const outlineIn = (
	outlines: OutlinesByLayer | null,
	{ layer, id }: { layer: string; id: string }
): Geometry | undefined =>
	OUTLINED.includes(layer as Outlined) ? outlines?.[layer as Outlined]?.get(id) : undefined;

/** `/data/map/places.geojson` or `green.geojson` as far as they are read here. */
interface OutlinedFile {
	features: { properties: { id: string }; geometry: unknown }[];
}

/** The outlines in a file of the map. */
export function outlinesOf({ features }: OutlinedFile): Outlines {
	const known = features.map(({ properties, geometry }) => [properties.id, geometry as Geometry]);
	return new Map((known as [string, Geometry][]).filter(([, { type }]) => type !== 'Point'));
}

const pending = new Map<Outlined, Promise<Outlines>>();

/**
 * The outlines of all places, or of all green.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where they cannot be loaded; asking again tries again
 */
export function loadOutlines(dataRoot: string, of: Outlined = 'places'): Promise<Outlines> {
	const known = pending.get(of);
	if (known) return known;
	const loading = fetch(`${dataRoot}map/${of}.geojson`).then(async (response) => {
		if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
		return outlinesOf((await response.json()) as OutlinedFile);
	});
	pending.set(of, loading);
	loading.catch(() => pending.delete(of));
	return loading;
}

/** The outlines of some layers; those that do not come are left out. */
export async function loadOutlinesOf(
	dataRoot: string,
	layers: readonly Outlined[]
): Promise<OutlinesByLayer> {
	const loaded = await Promise.all(
		layers.map(async (layer) => [layer, await loadOutlines(dataRoot, layer).catch(() => null)])
	);
	return Object.fromEntries(loaded.filter(([, outlines]) => outlines)) as OutlinesByLayer;
}
