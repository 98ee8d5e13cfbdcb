/** How far places are from the stations of each metro line: fetched when a line is asked for. */
import { resolve } from '$app/paths';
import { fetchOnce } from '../../catalogue/fetch-once';
import type { LineDistances } from '../../catalogue/filter/place-filters';
import { m } from '../../i18n/paraglide/messages';
import type { Noticeboard } from '../notices/notices.svelte';

/** What holds such distances, and can report that they are missing. */
interface Reader extends Pick<Noticeboard, 'notify' | 'dismiss'> {
	lineDistances: LineDistances | null;
}

/**
 * Loads these distances into the explorer, unless they are there. Where that fails the page reports
 * it.
 */
export async function wantLineDistances(reader: Reader): Promise<void> {
	if (reader.lineDistances) return;
	try {
		const address = resolve('/data/items/line-distances.json');
		reader.lineDistances = await fetchOnce<LineDistances>(address);
		reader.dismiss('line-distances');
	} catch {
		reader.notify({
			id: 'line-distances',
			text: m.filter_line_failed(),
			alert: true,
			action: { label: m.try_again(), run: () => void wantLineDistances(reader) }
		});
	}
}
