/** "Places within 1 km of Line 11": another meaning of a text about a metro line. */
import { isDistance, NO_FILTERS } from '../../../catalogue/filter/place-filters';
import { lineNamed } from '../../../catalogue/search/lines/line-query';
import { askedNearLine } from '../../../catalogue/search/lines/near-line';
import { METRO_LINES } from '../../../catalogue/schema/vocabulary';
import { pageUnits } from '../../../i18n/current-units';
import { givenLength } from '../../../i18n/given-lengths';
import { m } from '../../../i18n/paraglide/messages';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { showList } from '../../../state/navigation/show-list';
import type { TypedOption } from './typed-option';

/** The default distance for "near", metres: a quarter of an hour on foot. */
export const NEAR_LINE_M = 1000;

/** Lists the places within that distance of a line's stations. */
export function listNearLine(explorer: Explorer, line: string, metres = NEAR_LINE_M): void {
	void showList(explorer, { ...NO_FILTERS, line: [line], metro: [String(metres)] });
}

/** The option that lists places by a line; null for a text that names no line of this map. */
export function nearLineOption(explorer: Explorer, text: string): TypedOption | null {
	const near = askedNearLine(text);
	const line = near?.line ?? lineNamed(text);
	if (!line || !(METRO_LINES as readonly string[]).includes(line)) return null;
	const metres = Number((near?.metres ?? NEAR_LINE_M).toFixed(3));
	if (!isDistance(String(metres))) return null;
	return {
		id: 'near-line',
		title: m.search_near_line({ length: givenLength(metres, pageUnits(explorer.lang)), line }),
		note: m.search_near_line_note(),
		isSecond: near === null,
		choose: () => listNearLine(explorer, line, metres)
	};
}
