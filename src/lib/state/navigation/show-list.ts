/** Navigates to the list of places with filters, from any page of the map. */
import type { PlaceFilters } from '../../catalogue/filter/place-filters';
import type { Explorer } from '../explorer/explorer.svelte';
import { wantLineDistances } from '../explorer/line-distances';
import { mapPath } from '../address/paths';
import { browserPort } from './browser-port';
import { rememberView } from './navigation';

/**
 * Sets the filters and shows the list of places. `by` is the browser's own navigation, except in
 * tests.
 */
export async function showList(
	explorer: Explorer,
	filters: PlaceFilters,
	by = { port: browserPort, rememberView }
): Promise<void> {
	explorer.filters = filters;
	if (filters.line.length > 0) void wantLineDistances(explorer);
	explorer.openTool = null;
	// A card of a line or a green would stand in the panel in front of the list.
	explorer.sel = null;
	explorer.popupOpen = false;
	if (explorer.narrow) explorer.sheet = 'middle';
	const path = mapPath(explorer.lang);
	if (by.port.url.pathname !== path) await by.port.goto(path, { noScroll: true });
	by.rememberView(explorer);
}
