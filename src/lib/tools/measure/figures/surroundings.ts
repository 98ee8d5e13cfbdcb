/** Fetches what measuring needs beyond the places: the creek's line, outlines and stations, once. */
import type { StationItem } from '../../../catalogue/ground/metro';
import { loadCreek } from '../../../catalogue/ground/load-creek';
import { loadGroundItems } from '../../../catalogue/ground/load-ground-items';
import { loadOutlines, type Outlines } from '../../../catalogue/outlines/load-outlines';
import type { PlaceItem } from '../../../catalogue/items/place-item';
import type { CreekLine } from '../../../geo/creek/creek-line';
import { writeRef } from '../../../values/feature-ref';
import type { NearbyFeature, Surroundings } from './around';
import { hasSite } from '../../../values/position-basis';

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
