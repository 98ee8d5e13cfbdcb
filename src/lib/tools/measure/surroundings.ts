/** Fetches what measuring needs beyond the places: the creek's line and the stations, once. */
import { loadGroundItems } from '../../catalogue/load-ground-items';
import type { PlaceItem } from '../../catalogue/place-item';
import { creekLine } from '../../geo/creek-line';
import type { Areal } from '../../geo/geometry';
import type { LngLat } from '../../geo/lng-lat';
import type { Surroundings } from './around';

interface CreekFile {
	features: { properties: { part?: string }; geometry: { coordinates: unknown } }[];
}

async function loadCreek(dataRoot: string) {
	// The very file that the map draws, so that it is here already.
	const response = await fetch(`${dataRoot}map/creek.geojson`);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const { features } = (await response.json()) as CreekFile;
	const part = (name: string) => features.find(({ properties }) => properties.part === name);
	const [line, water] = [part('centreline'), part('water')];
	if (!line || !water) throw new Error(`${response.url}: no centreline or no water`);
	return creekLine(line.geometry.coordinates as LngLat[], water.geometry as Areal);
}

/**
 * What lies around: creek, stations, places.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where the creek or the stations cannot be loaded; asking again tries again
 */
export async function loadSurroundings(
	places: readonly PlaceItem[],
	dataRoot: string
): Promise<Surroundings> {
	const [creek, stations] = await Promise.all([
		loadCreek(dataRoot),
		loadGroundItems('metro-stations', dataRoot)
	]);
	const located = places.filter(({ basis }) => basis !== 'concept');
	return {
		creek,
		stations,
		features: [
			...located.map(({ id, name, point, accuracy_m }) => ({
				ref: `places:${id}`,
				name,
				point,
				accuracy_m
			})),
			...stations.map(({ id, name, point, accuracy_m }) => ({
				ref: `metro:${id}`,
				name,
				point,
				accuracy_m
			}))
		]
	};
}
