/** Fetches the creek with its mileage. */
import { creekLine, type CreekLine } from '../../geo/creek/creek-line';
import type { Areal } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { fetchJson } from '../fetch-once';

/** `/data/map/creek.geojson` as far as it is read here. */
interface CreekFile {
	features: { properties: { part?: string }; geometry: { coordinates: unknown } }[];
}

/**
 * The creek from the file that the map draws.
 * @throws {Error} where its centreline or its water is missing
 */
export function creekOfFile({ features }: CreekFile): CreekLine {
	const part = (name: string) => features.find(({ properties }) => properties.part === name);
	const [line, water] = [part('centreline'), part('water')];
	if (!line || !water) throw new Error('no centreline or no water');
	return creekLine(line.geometry.coordinates as LngLat[], water.geometry as Areal);
}

/**
 * The creek with its mileage.
 * @throws {Error} where it cannot be loaded
 */
export async function loadCreek(dataRoot: string): Promise<CreekLine> {
	// The same file that the map draws, so it is cached.
	return creekOfFile(await fetchJson<CreekFile>(`${dataRoot}map/creek.geojson`));
}
