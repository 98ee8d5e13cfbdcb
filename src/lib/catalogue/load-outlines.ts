/** Fetches the outlines of places, once per page: the very file that the map draws them from. */
import type { Geometry } from '../geo/geometry';

/** Outlines by the place's id, degrees WGS-84; a place that is a point is not among them. */
export type Outlines = ReadonlyMap<string, Geometry>;

/** `/data/map/places.geojson` as far as it is read here. */
interface PlacesFile {
	features: { properties: { id: string }; geometry: unknown }[];
}

/** The outlines in the file of the map. */
export function outlinesOf({ features }: PlacesFile): Outlines {
	const known = features.map(({ properties, geometry }) => [properties.id, geometry as Geometry]);
	return new Map((known as [string, Geometry][]).filter(([, { type }]) => type !== 'Point'));
}

let pending: Promise<Outlines> | null = null;

/**
 * The outlines of all places.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where they cannot be loaded; asking again tries again
 */
export function loadOutlines(dataRoot: string): Promise<Outlines> {
	pending ??= fetch(`${dataRoot}map/places.geojson`).then(async (response) => {
		if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
		return outlinesOf((await response.json()) as PlacesFile);
	});
	pending.catch(() => (pending = null));
	return pending;
}
