/** Which places the map draws under filters. */
import { choiceCount, placesThatMeet } from '../../catalogue/filter/place-filters';
import type { PlaceItem } from '../../catalogue/items/place-item';
import type { Explorer } from './explorer.svelte';

/**
 * The ids of the places that the filters leave, and of the one that is open; null for all. Filters
 * hold on the map's page and on places' pages: tour and comparison show what they are about.
 */
export function drawnPlaces(
	places: readonly PlaceItem[],
	explorer: Explorer,
	onMapPage: boolean
): ReadonlySet<string> | null {
	const { filters, lineDistances, placeId } = explorer;
	if (choiceCount(filters) === 0 || !(onMapPage || placeId)) return null;
	const left = placesThatMeet(places, filters, lineDistances).map(({ id }) => id);
	return new Set([...left, ...(placeId ? [placeId] : [])]);
}
