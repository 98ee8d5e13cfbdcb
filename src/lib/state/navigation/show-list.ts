/** Leads to the list of places under what is asked of them, from whatever page of the map. */
import { goto } from '$app/navigation';
import type { PlaceFilters } from '../../catalogue/filter/place-filters';
import type { Explorer } from '../explorer/explorer.svelte';
import { wantLineDistances } from '../explorer/line-distances';
import { rememberView } from './navigation';
import { mapPath } from '../address/paths';

/** Asks that of the places and shows their list. */
export async function showList(explorer: Explorer, filters: PlaceFilters): Promise<void> {
	explorer.filters = filters;
	if (filters.line.length > 0) void wantLineDistances(explorer);
	explorer.openTool = null;
	if (explorer.narrow) explorer.sheet = 'middle';
	const path = mapPath(explorer.lang);
	if (location.pathname !== path) await goto(path, { noScroll: true });
	rememberView(explorer);
}
