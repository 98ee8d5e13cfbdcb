/** How far places are from the stations of each metro line: fetched when a line is asked for. */
import { resolve } from '$app/paths';
import type { LineDistances } from '../../catalogue/filter/place-filters';
import { m } from '../../i18n/paraglide/messages';
import type { Noticeboard } from '../notices/notices.svelte';

/** Whoever has such distances, and can say that they are missing. */
interface Reader extends Pick<Noticeboard, 'say' | 'unsay'> {
	lineDistances: LineDistances | null;
}

let pending: Promise<LineDistances> | null = null;

async function fetched(): Promise<LineDistances> {
	const response = await fetch(resolve('/data/items/line-distances.json'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as LineDistances;
}

/** Gives a reader these distances, unless they are there. Where that fails the page says so. */
export async function wantLineDistances(reader: Reader): Promise<void> {
	if (reader.lineDistances) return;
	try {
		pending ??= fetched();
		reader.lineDistances = await pending;
		reader.unsay('line-distances');
	} catch {
		pending = null;
		reader.say({
			id: 'line-distances',
			text: m.filter_line_failed(),
			alert: true,
			action: { label: m.try_again(), run: () => void wantLineDistances(reader) }
		});
	}
}
