/** Fetches what measuring needs beyond the places: the creek's line, outlines and stations, once. */
import type { StationItem } from '../../../catalogue/ground/metro';
import { fetchJson } from '../../../catalogue/fetch-once';
import { loadGroundItems } from '../../../catalogue/ground/load-ground-items';
import { loadOutlines, type Outlines } from '../../../catalogue/outlines/load-outlines';
import type { PlaceItem } from '../../../catalogue/items/place-item';
import { creekLine, type CreekLine } from '../../../geo/creek/creek-line';
import type { Areal } from '../../../values/geometry';
import { writeRef } from '../../../values/feature-ref';
import type { LngLat } from '../../../values/lng-lat';
import type { NearbyFeature, Surroundings } from './around';
import { hasSite } from '../../../values/position-basis';

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

const asFeature = (
	layer: 'places' | 'metro',
	{ id, name, point, accuracy_m }: PlaceItem | StationItem
): NearbyFeature => ({ ref: writeRef({ layer, id }), name, point, accuracy_m });

function placeFeature(place: PlaceItem, outlines: Outlines): NearbyFeature {
	const outline = outlines.get(place.id);
	return { ...asFeature('places', place), ...(outline && { outline }) };
}

/**
 * The surroundings, from the items of the pages and the outlines of places. A concept has no site
 * to measure to.
 */
export function surroundingsOf(
	creek: CreekLine,
	places: readonly PlaceItem[],
	stations: readonly StationItem[],
	outlines: Outlines
): Surroundings {
	const located = places.filter(({ basis }) => hasSite(basis));
	return {
		creek,
		stations,
		features: [
			...located.map((place) => placeFeature(place, outlines)),
			...stations.map((station) => asFeature('metro', station))
		]
	};
}

/**
 * The creek with its mileage.
 * @throws {Error} where it cannot be loaded
 */
export async function loadCreek(dataRoot: string): Promise<CreekLine> {
	// The same file that the map draws, so it is cached.
	return creekOfFile(await fetchJson<CreekFile>(`${dataRoot}map/creek.geojson`));
}

/**
 * The surroundings: creek, stations, places.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where one of them cannot be loaded; a later call retries
 */
export async function loadSurroundings(
	places: readonly PlaceItem[],
	dataRoot: string
): Promise<Surroundings> {
	const [creek, stations, outlines] = await Promise.all([
		loadCreek(dataRoot),
		loadGroundItems('metro-stations', dataRoot),
		loadOutlines(dataRoot)
	]);
	return surroundingsOf(creek, places, stations, outlines);
}
