/** Shows a search result: its card where it has one, else its position on the map. */
import type { SearchResult } from '../../../catalogue/search/match/result';
import type { MetroLineEntry } from '../../../catalogue/search/index/search-file';
import { pageUnits } from '../../../i18n/current-units';
import { givenLength } from '../../../i18n/given-lengths';
import { inLanguage } from '../../../i18n/localised';
import { m } from '../../../i18n/paraglide/messages';
import { isLineLayer, SELECTABLE, SWITCHABLE } from '../../../layers/layer-ids';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { listNearLine, NEAR_LINE_M } from './near-line-option';

/** Shows the whole metro line, as far as it is on this map, and offers the places near it. */
function goToLine(explorer: Explorer, { id, line, extent, stations }: MetroLineEntry): void {
	if (explorer.narrow) explorer.sheet = 'middle';
	if (!explorer.visibleLayers.has('metro')) explorer.switchLayer('metro', true);
	explorer.cameraRequest = { type: 'extent', extent };
	explorer.chooseFromList({ layer: 'metro-lines', id });
	const length = givenLength(NEAR_LINE_M, pageUnits(explorer.lang));
	explorer.notify({
		id: 'found',
		text: m.search_line_shown({ line, count: String(stations.length) }),
		action: {
			label: m.search_near_line({ length, line }),
			run: () => {
				explorer.dismiss('found');
				listNearLine(explorer, line);
			}
		}
	});
}

/** Shows a result; a metro line by all of its stations; a canal, which has no card, is named in a quiet notice. */
export function goToResult(explorer: Explorer, { entry }: SearchResult): void {
	if (entry.layer === 'metro-lines') return goToLine(explorer, entry);
	const layer = SELECTABLE.find((one) => one === entry.layer);
	const isLine = layer !== undefined && isLineLayer(layer);
	if (explorer.narrow) explorer.sheet = 'middle';
	// A layer that is off would leave its card pointing at nothing.
	const drawn = SWITCHABLE.find((one) => one === entry.layer);
	if (drawn && !explorer.visibleLayers.has(drawn)) explorer.switchLayer(drawn, true);
	// A street is shown from end to end once its extent is known.
	if (isLine) explorer.wantsView = true;
	else if (layer !== 'places') explorer.cameraRequest = { type: 'point', point: entry.point };
	if (layer) explorer.chooseFromList({ layer, id: entry.id });
	else
		explorer.notify({
			id: 'found',
			text: m.search_shown({ name: inLanguage(entry.name, explorer.lang) })
		});
}
