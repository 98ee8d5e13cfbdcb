/** Adds former names to the entries of the search. */
import type { OldName } from '../../catalogue/schema/old-names';
import type { SearchEntry } from '../../catalogue/search/index/search-file';
import { writeRef } from '../../values/feature-ref';
import { GeodataFault } from './fault';

const FILE = 'geodata/old-names.json';

/**
 * The entries with their former names among the aliases.
 * @throws {GeodataFault} where former names belong to no entry
 */
export function withOldNames(
	entries: readonly SearchEntry[],
	oldNames: readonly OldName[]
): SearchEntry[] {
	const known = new Set(entries.map(writeRef));
	const names = new Map<string, string[]>();
	oldNames.forEach((old, at) => {
		const key = writeRef(old);
		if (!known.has(key)) throw new GeodataFault(FILE, `${at}.id`, `"${key}" cannot be found`);
		names.set(key, [...(names.get(key) ?? []), ...old.names]);
	});
	return entries.map((entry) => {
		const more = names.get(writeRef(entry));
		const had = ('aliases' in entry && entry.aliases) || [];
		return more ? ({ ...entry, aliases: [...had, ...more] } as SearchEntry) : entry;
	});
}
