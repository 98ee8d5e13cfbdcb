/** Takes the reader to what was found: its card where it has one, else its place on the map. */
import type { SearchResult } from '../../catalogue/search/result';
import { m } from '../../i18n/paraglide/messages';
import { SELECTABLE } from '../../layers/stack';
import type { Explorer } from '../../state/explorer.svelte';

/** Shows a result; a road or a canal, which has no card, is named in a quiet notice. */
export function goToResult(explorer: Explorer, { entry }: SearchResult): void {
	const layer = SELECTABLE.find((one) => one === entry.layer);
	if (explorer.narrow) explorer.sheet = 'middle';
	// A layer that is switched off would leave its card pointing at nothing.
	if (layer && !explorer.visibleLayers.has(layer)) explorer.switchLayer(layer, true);
	if (layer !== 'places') explorer.wish = { type: 'point', point: entry.point };
	if (layer) explorer.chooseFromList({ layer, id: entry.id });
	else explorer.say({ id: 'found', text: m.search_shown({ name: entry.name[explorer.lang] }) });
}
