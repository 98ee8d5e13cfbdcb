/** A dataset as text: its head for people, one feature a line for diffs. */
import type { Collection } from '../features/feature';

/** The text of a file of `geodata/base/`; the same collection always gives the same bytes. */
export function serialised({ features, ...head }: Collection): string {
	const opened = JSON.stringify({ ...head }, null, '\t').replace(/\n\}$/, '');
	const lines = features.map(({ type, id, properties, geometry }) =>
		JSON.stringify({ type, id, properties, geometry })
	);
	// arrays of the head stand one value a line, as JSON.stringify writes them
	return `${opened},\n\t"features": [\n${lines.join(',\n')}\n\t]\n}\n`;
}
